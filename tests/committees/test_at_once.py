"""Two at the same moment, each on a connection of their own. Only where the database lets two in: PostgreSQL."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection

from tests.at_once import at_once
from tests.factories.committees import make_committee, make_mandate, make_seat
from tests.factories.districts import make_city, make_district
from tests.factories.people import make_person
from vorort.committees.actions import appoint_member, end_committee, record_mandate
from vorort.committees.choices import Basis
from vorort.committees.models import Mandate
from vorort.ground.actor import command_actor
from vorort.ground.clock import now

BY = command_actor("tests")

# what the house writes along; all of it is empty before a test
EMPTIED = "committees_committee, committees_electoralterm, threads_thread, search_searchentry, journal_entry"


@pytest.fixture
def things(django_db_setup, django_db_blocker) -> Iterator[list[Any]]:
    """City, district and two people, written for good and taken away by hand: what migrations wrote stays."""
    if connection.vendor == "sqlite":
        pytest.skip("SQLite lets one in after the other")
    with django_db_blocker.unblock():
        made: list[Any] = [make_city(), make_district("Hörde"), make_person("Eins"), make_person("Zwei")]
        yield made
        with connection.cursor() as cursor:
            cursor.execute(f"TRUNCATE {EMPTIED} CASCADE")
        for row in reversed(made):
            row.delete()


def test_of_two_appointments_to_one_seat_one_wins_and_the_other_hears_why(things):
    seat = make_seat(make_committee(district=things[1]))
    found = at_once(*(lambda person=person: appoint_member(seat, person, by=BY) for person in things[2:]))
    assert found == ["ValidationError", "done"]
    assert Mandate.objects.count() == 1


def test_one_person_is_not_put_on_two_seats(things):
    committee = make_committee(district=things[1])
    seats = [make_seat(committee), make_seat(committee)]
    found = at_once(*(lambda seat=seat: appoint_member(seat, things[2], by=BY) for seat in seats))
    assert found == ["ValidationError", "done"]


def test_nor_past_all_actions_straight_into_the_table(things):
    seat = make_seat(make_committee(district=things[1]))
    found = at_once(*(lambda person=person: make_mandate(seat, person) for person in things[2:]))
    assert found == ["IntegrityError", "done"]


def test_whoever_comes_too_late_for_a_committee_does_not_come(things):
    committee = make_committee(district=things[1])
    seat = make_seat(committee)
    at_once(
        lambda: appoint_member(seat, things[2], by=BY), lambda: end_committee(committee, report="Aus.", by=BY)
    )
    assert not Mandate.objects.filter(state="offered").exists()


def test_what_reaches_through_several_committees_does_not_wait_in_a_circle(things):
    """A new mayor becomes chair, while somebody is appointed there and others change elsewhere."""
    council, steering = (
        make_committee("Rat", things[1], kind="district_council"),
        make_committee(district=things[1]),
    )
    mayor = make_seat(council, "chair")
    make_seat(steering, "chair", ex_officio_of=mayor)
    seat, begins = make_seat(steering), now() - timedelta(hours=1)
    found = at_once(
        lambda: record_mandate(mayor, things[2], basis=Basis.ELECTION, begins=begins, by=BY),
        lambda: appoint_member(seat, things[2], by=BY),
        lambda: appoint_member(seat, things[3], by=BY),
    )
    assert len(found) == 3
    assert found.count("done") >= 1
    assert Mandate.objects.filter(seat=mayor).count() == 1
