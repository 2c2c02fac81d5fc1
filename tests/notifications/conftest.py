"""The stage of Hörde: an idea of somebody without account, Bea in the chair, and what everybody was told."""

from collections.abc import Callable

import pytest

from tests.factories.ideas import make_idea
from tests.factories.notifications import deliver, heard
from tests.stage import committee
from vorort.committees.models import Committee
from vorort.districts.models import District
from vorort.ideas.models import Idea
from vorort.notifications.models import Notice
from vorort.people.models import User

__all__ = ["committee"]


News = Callable[[], set[tuple[str, str, str]]]


@pytest.fixture
def idea(committee: Committee, hoerde: District, anna: User) -> Idea:
    """Published, of Anna, who has been told so."""
    return make_idea(hoerde, anna)


@pytest.fixture
def news(db: None) -> News:
    """Who was told what, and why, since the last time."""
    known: set[int] = set()

    def since() -> set[tuple[str, str, str]]:
        deliver()
        rows = list(Notice.objects.exclude(pk__in=known).select_related("user", "address"))
        known.update(row.pk for row in rows)
        return {heard(row) for row in rows}

    return since
