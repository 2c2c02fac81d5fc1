import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.committees import make_mandate, make_seat
from tests.factories.meetings import (
    BY,
    arrive,
    make_candidate,
    make_conflict,
    make_members,
    make_proxy,
    make_rules,
    make_running,
    make_vote,
)
from tests.factories.people import make_person
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.meetings.actions import cast_ballot, close_vote, declare_vote, open_vote
from vorort.meetings.selectors.voting import (
    ballots_to_cast,
    circumstances_of,
    result_of_vote,
    turnout,
    votes_of,
    warnings_after,
    warnings_before,
)


def statements(ask):
    with CaptureQueriesContext(connection) as found:
        ask()
    return len(found)


def test_the_roll_costs_the_same_whatever_the_number_of_members(committee, meeting, item, chair):
    make_rules(committee, proxies="members")
    arrive(meeting, chair)
    vote = make_vote(item)

    def ask():
        found = circumstances_of(vote, now())
        return warnings_before(vote, found)

    one = statements(ask)
    for mandate in make_members(committee, 30):
        arrive(meeting, mandate)
        make_conflict(item, mandate.person)
    for mandate in make_members(committee, 5):
        make_proxy(meeting, mandate.person, chair.person)
    assert statements(ask) == one <= 7


def test_so_does_opening_and_closing(there, item):
    there(2)
    few = statements(lambda: close_vote(open_vote(make_vote(item), by=BY), counts={"yes": 1}, by=BY))
    for mandate in make_members(item.meeting.committee, 30):
        arrive(item.meeting, mandate)
    many = statements(lambda: close_vote(open_vote(make_vote(item), by=BY), counts={"yes": 1}, by=BY))
    assert many <= few


def test_the_votes_of_an_item_with_their_candidates(item):
    for _number in range(3):
        make_candidate(make_vote(item, kind="election", decision="election"), make_person())

    def ask():
        return [
            (vote.committee.name, [one.shown for one in vote.candidates.all()]) for vote in votes_of(item)
        ]

    assert statements(ask) == 3
    assert len(ask()) == 3


def test_a_result_can_be_computed_at_any_time(there, item):
    there()
    vote = close_vote(open_vote(make_vote(item), by=BY), counts={"yes": 3, "no": 1}, by=BY)
    assert result_of_vote(vote) == vote.result
    assert result_of_vote(declare_vote(vote, by=BY)) == vote.result


def test_what_somebody_may_vote_on(there, item, actor, committee):
    there()
    bea = actor("bea")
    make_vote(item, method="open")
    open_vote(make_vote(item), by=BY)
    vote = open_vote(make_vote(item, method="secret"), by=BY)
    assert [row.vote for row in ballots_to_cast(bea, now())] == [vote]
    assert [row.vote for row in ballots_to_cast(bea, now(), item.meeting)] == [vote]
    assert not ballots_to_cast(bea, now(), make_running(committee))
    for name in ("anna", "nobody", "shell"):
        assert not ballots_to_cast(actor(name), now())
    assert not ballots_to_cast(ANONYMOUS, now())
    assert turnout(vote) == 0
    cast_ballot(vote, "yes", by=bea)
    assert (turnout(vote), list(ballots_to_cast(bea, now()))) == (1, [])


@pytest.mark.parametrize(
    ("choices", "expected"), [(["yes"] * 2, [["all_alike", {"votes": 2}]]), (["yes", "no"], [])]
)
def test_a_secret_vote_in_which_all_agree_is_none(choices, expected, committee, meeting, item, chair, actor):
    make_rules(committee, proxies="members")
    arrive(meeting, chair)
    giver = make_members(committee, 1)[0]
    make_proxy(meeting, giver.person, chair.person)
    vote = open_vote(make_vote(item, method="secret"), override="Klein", by=BY)
    assert warnings_after(vote) == []
    for entry, choice in zip(vote.roll.all(), choices, strict=True):
        cast_ballot(vote, choice, entry=entry, by=actor("bea"))
    assert warnings_after(close_vote(vote, by=BY)) == expected


def test_somebody_who_left_the_committee_is_not_on_the_roll(committee, meeting, item, chair):
    gone = make_mandate(make_seat(committee), make_person("Weg"), ends=now())
    for mandate in (chair, gone):
        arrive(meeting, mandate)
    found = circumstances_of(make_vote(item), now())
    assert [line.person for line in found.roll] == [chair.person_id]
    assert found.attendance.filled == 1
