"""The stage of Hörde: its steering committee with Bea in the chair and eleven members, and a meeting that runs."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.utils.translation import override

from tests.factories.committees import make_chaired, make_group
from tests.factories.meetings import arrive, make_item, make_members, make_running
from vorort.committees.models import Committee, Mandate
from vorort.districts.models import City, District
from vorort.meetings.models import AgendaItem, Meeting
from vorort.people.models import User


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """Sentences are read here as the code has them."""
    with override("en"):
        yield


@pytest.fixture
def committee(city: City, hoerde: District, bea: User) -> Committee:
    """The steering committee of Hörde, chaired by Bea."""
    return make_chaired(hoerde, bea)


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


@pytest.fixture
def group(committee: Committee, hoerde: District) -> Committee:
    return make_group(district=hoerde)
