"""The stage of Hörde: its steering committee with Bea in the chair, a group, and an idea of somebody without account."""

import pytest

from tests.factories.ideas import make_idea
from tests.stage import committee, group, in_english
from vorort.committees.models import Committee
from vorort.districts.models import District
from vorort.ideas.models import Idea

__all__ = ["committee", "group", "in_english"]


@pytest.fixture
def idea(committee: Committee, hoerde: District) -> Idea:
    """Published, of somebody without an account."""
    return make_idea(hoerde)


def steps(idea: Idea) -> list[tuple[str, str]]:
    """What the timeline says, in its order."""
    return list(idea.thread.steps.values_list("what", "about"))
