"""The stage of Hörde: its steering committee with Bea in the chair and eleven members, and a meeting that runs."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.factories.meetings import arrive, make_item, make_members, make_running
from tests.stage import committee, group, in_english
from vorort.committees.models import Committee, Mandate
from vorort.meetings.models import AgendaItem, Meeting

__all__ = ["committee", "group", "in_english"]


@pytest.fixture
def chair(committee: Committee) -> Mandate:
    return committee.mandates.get(seat__office="chair")


@pytest.fixture
def meeting(committee: Committee) -> Meeting:
    """It runs."""
    return make_running(committee)


@pytest.fixture
def item(meeting: Meeting) -> AgendaItem:
    return make_item(meeting)


@pytest.fixture
def there(meeting: Meeting, chair: Mandate) -> Callable[..., list[Mandate]]:
    """`there(5)`: Bea and so many others have come."""

    def come(number: int = 4, **fields: Any) -> list[Mandate]:
        members = [chair, *make_members(meeting.committee, number, **fields)]
        for mandate in members:
            arrive(meeting, mandate)
        return members

    return come
