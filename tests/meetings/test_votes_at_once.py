"""Two at the same moment, each on a connection of their own. Only where the database lets two in: PostgreSQL."""

import pytest
from django.db import connection

from tests.at_once import at_once
from tests.factories.committees import make_committee
from tests.factories.districts import make_city, make_district
from tests.factories.meetings import (
    BY,
    arrive,
    make_item,
    make_member_with_account,
    make_running,
    make_vote,
)
from vorort.meetings.actions import cast_ballot, close_vote, open_vote
from vorort.meetings.models import Participation, SecretBallot
from vorort.meetings.selectors.proof import faults_of
from vorort.people.models import Person, User

# what the house writes along; all of it is empty before a test
EMPTIED = "committees_committee, threads_thread, search_searchentry, journal_entry"


@pytest.fixture
def stage(django_db_setup, django_db_blocker):
    """A secret vote of six that is open, written for good and taken away by hand."""
    if connection.vendor == "sqlite":
        pytest.skip("SQLite lets one in after the other")
    with django_db_blocker.unblock():
        city, district = make_city(), make_district("Hörde")
        committee = make_committee(district=district)
        meeting = make_running(committee)
        members = [make_member_with_account(committee, f"Mitglied{number}") for number in range(6)]
        for mandate, _actor in members:
            arrive(meeting, mandate)
        yield (
            open_vote(make_vote(make_item(meeting), method="secret"), by=BY),
            [actor for _one, actor in members],
        )
        with connection.cursor() as cursor:
            cursor.execute(f"TRUNCATE {EMPTIED} CASCADE")
        Person.objects.filter(pk__in=[mandate.person_id for mandate, _actor in members]).delete()
        User.objects.filter(pk__in=[actor.id for _mandate, actor in members]).delete()
        district.delete()
        city.delete()


def test_whoever_presses_twice_votes_once(stage):
    vote, members = stage
    found = at_once(*(lambda: cast_ballot(vote, "yes", by=members[0]) for _turn in range(4)))
    assert found == ["ValidationError"] * 3 + ["done"]
    assert (SecretBallot.objects.count(), Participation.objects.count()) == (1, 1)


def test_whoever_votes_while_it_is_closed_is_counted_or_told(stage):
    vote, members = stage
    casts = [lambda actor=actor: cast_ballot(vote, "yes", by=actor) for actor in members]
    found = at_once(*casts, lambda: close_vote(vote, by=BY))
    vote.refresh_from_db()
    assert (
        found.count("done") - 1 == vote.yes == SecretBallot.objects.count() == Participation.objects.count()
    )
    assert set(found) <= {"done", "ValidationError"}
    assert faults_of(vote) == []


def test_nobody_closes_twice(stage):
    vote, _members = stage
    assert at_once(*(lambda: close_vote(vote, by=BY) for _turn in range(3))) == ["Refused", "Refused", "done"]
