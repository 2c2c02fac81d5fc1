"""Two at the same moment, each on a connection of their own. Only where the database lets two in: PostgreSQL."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection

from tests.at_once import at_once
from tests.factories.committees import make_committee
from tests.factories.districts import make_city, make_district
from tests.factories.meetings_preparing import plan, put, write
from tests.factories.threads import make_thread
from vorort.meetings.models import AgendaItem, Meeting, Paper

EMPTIED = "meetings_meeting, committees_committee, threads_thread, search_searchentry, journal_entry"


@pytest.fixture
def district(django_db_setup, django_db_blocker) -> Iterator[Any]:
    """City and district, written for good and taken away by hand: what migrations wrote stays."""
    if connection.vendor == "sqlite":
        pytest.skip("SQLite lets one in after the other")
    with django_db_blocker.unblock():
        city, found = make_city(), make_district("Hörde")
        yield found
        with connection.cursor() as cursor:
            cursor.execute(f"TRUNCATE {EMPTIED} CASCADE")
        found.delete()
        city.delete()


def test_papers_are_numbered_without_gap_and_without_doubles(district):
    places = [make_committee(district=district), make_committee("Jury")]
    found = at_once(*(lambda place=place: write(place) for place in places * 3))
    assert found == ["done"] * 6
    assert sorted(Paper.objects.values_list("number", flat=True)) == [1, 2, 3, 4, 5, 6]


def test_what_comes_twice_at_once_stands_there_once(district):
    committee, thread = make_committee(district=district), make_thread()
    plan(committee)
    assert at_once(*[lambda: put(committee, thread)] * 3) == ["done"] * 3
    assert AgendaItem.objects.filter(subject=thread).count() == 1


@pytest.mark.parametrize("turn", range(3))
def test_what_comes_while_a_meeting_is_planned_is_not_forgotten(turn, district):
    committee, thread = make_committee(district=district), make_thread()
    assert at_once(lambda: put(committee, thread), lambda: plan(committee)) == ["done"] * 2
    assert Meeting.objects.get().items.filter(subject=thread).count() == 1
