"""The committee of Hörde with Bea in the chair, a meeting that runs, and what pages say."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from tests.factories.committees import make_chaired
from tests.factories.meetings import (
    arrive,
    invite,
    make_item,
    make_member_with_account,
    make_members,
    make_running,
)
from tests.factories.people import logged_in
from vorort.committees.models import Committee, Mandate
from vorort.districts.models import City, District
from vorort.meetings.models import AgendaItem, Meeting, Vote
from vorort.people.models import User


@pytest.fixture
def committee(city: City, hoerde: District, aplerbeck: District, bea: User) -> Committee:
    return make_chaired(hoerde, bea)


@pytest.fixture
def chair(committee: Committee) -> Mandate:
    return committee.mandates.get(seat__office="chair")


@pytest.fixture
def meeting(committee: Committee) -> Meeting:
    return make_running(committee)


@pytest.fixture
def item(meeting: Meeting) -> AgendaItem:
    found = make_item(meeting)
    meeting.current_item = found
    meeting.save()
    return found


@pytest.fixture
def there(meeting: Meeting, chair: Mandate) -> Callable[..., list[Mandate]]:
    """`there(4)`: Bea and so many others were invited in time and have come."""

    def come(number: int = 4) -> list[Mandate]:
        members = [chair, *make_members(meeting.committee, number)]
        for mandate in members:
            invite(meeting, mandate)
            arrive(meeting, mandate)
        return members

    return come


@pytest.fixture
def as_bea(bea: User) -> Client:
    return logged_in(bea)


def lead(meeting: Meeting, step: str = "") -> str:
    return f"/arbeitsplatz/sitzungen/{meeting.pk}/leitung/{step}"


def about(vote: Vote, step: str = "") -> str:
    return f"/arbeitsplatz/abstimmungen/{vote.pk}/{step}"


def present_voter(meeting: Meeting, name: str) -> tuple[Mandate, Client]:
    """A member who is there, with an account and a browser."""
    mandate, _actor = make_member_with_account(meeting.committee, name)
    invite(meeting, mandate)
    arrive(meeting, mandate)
    client = Client()
    client.force_login(User.objects.get(name=name))
    return mandate, client


def words(answer: Any, status: int = 200) -> str:
    """Without tags, and with one space between words."""
    assert answer.status_code == status, answer.content.decode()[:3000]
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())
