import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import (
    BY,
    arrive,
    make_candidate,
    make_item,
    make_members,
    make_rules,
    make_running,
    make_vote,
)
from vorort.ground.actor import schedule_actor
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import (
    abort_vote,
    ask_in_writing,
    cast_ballot,
    close_vote,
    enter_ballot,
    open_vote,
)
from vorort.meetings.models import Participation, SecretBallot


@pytest.fixture
def opened(item, there):
    """`opened(method)`: a vote of five people that is open."""

    def make(method="hands", **fields):
        there()
        return open_vote(make_vote(item, method=method, **fields), by=BY)

    return make


def test_a_show_of_hands(opened, actor, told):
    vote = opened()
    told()
    closed = close_vote(vote, counts={"yes": 3, "no": 1, "abstained": 1}, by=actor("bea"))
    assert (closed.state, closed.yes, closed.no, closed.abstained, closed.invalid) == ("closed", 3, 1, 1, 0)
    assert closed.carried is True
    assert closed.result["reasons"] == [
        ["quorum_met", {"present": 5, "needed": 1, "base": 5}],
        ["base_yes_no", {"yes": 3, "no": 1, "abstained": 1, "invalid": 0, "base": 4}],
        ["more_than", {"share": "1/2", "base": 4, "needed": 3}],
        ["reached", {"yes": 3, "no": 1, "needed": 3}],
    ]
    assert told() == [("meetings.VoteClosed", {"vote_id": vote.pk, "digest": closed.digest})]
    assert len(closed.digest) == 64


@pytest.mark.parametrize("method", ["hands", "paper", "consensus"])
def test_never_more_votes_than_there_are(method, opened):
    vote = opened(method)
    with pytest.raises(ValidationError, match="6 votes are more than the 5"):
        close_vote(vote, counts={"yes": 3, "no": 3}, by=BY)
    assert close_vote(vote, counts={"yes": 3, "no": 2}, by=BY).state == "closed"


def test_without_objection(opened):
    closed = close_vote(opened("consensus"), by=BY)
    assert (closed.carried, closed.result["reasons"][-1]) == (True, ["no_objection", {}])


def test_one_objection_is_enough(opened):
    closed = close_vote(opened("consensus"), counts={"no": 1}, by=BY)
    assert (closed.carried, closed.result["reasons"][-1]) == (False, ["objected", {"number": 1}])


@pytest.mark.parametrize(
    "counts", [{"yes": 1.5}, {"yes": -1}, {"yes": True}, {"maybe": 1}, {"votes": {1: 2}}]
)
def test_what_is_no_count_is_a_mistake(counts, opened):
    with pytest.raises(ValueError, match=r"whole numbers|not voted on"):
        close_vote(opened(), counts=counts, by=BY)


def test_a_tie_left_to_the_chair_stays_open_until_it_is_declared(committee, opened):
    make_rules(committee, tie="chair")
    closed = close_vote(opened(), counts={"yes": 2, "no": 2}, by=BY)
    assert (closed.carried, closed.result["tie"]) == (None, "chair")


def test_a_roll_call_is_counted_from_its_ballots(opened):
    vote = opened("roll_call")
    for entry, choice in zip(vote.roll.all(), ["yes", "no", "no", "abstain"], strict=False):
        enter_ballot(vote, entry, choice, by=BY)
    with pytest.raises(ValueError, match="not entered"):
        close_vote(vote, counts={"yes": 5}, by=BY)
    closed = close_vote(vote, by=BY)
    assert (closed.yes, closed.no, closed.abstained, closed.carried) == (1, 2, 1, False)


def test_votes_have_weight(committee, meeting, item, chair):
    city = make_members(committee, 1)[0]
    city.seat.weight = 5
    city.seat.save()
    for one in (chair, city):
        arrive(meeting, one)
    vote = open_vote(make_vote(item, method="roll_call"), by=BY)
    for entry in vote.roll.all():
        enter_ballot(vote, entry, "yes" if entry.person == city.person else "no", by=BY)
    closed = close_vote(vote, by=BY)
    assert (closed.yes, closed.no, closed.carried) == (5, 1, True)


def test_a_secret_vote_is_written_anew(opened, actor):
    vote = opened("secret")
    cast_ballot(vote, "no", by=actor("bea"))
    before = (SecretBallot.objects.get().pk, Participation.objects.get().pk)
    closed = close_vote(vote, by=BY)
    assert (closed.yes, closed.no, closed.carried) == (0, 1, False)
    assert SecretBallot.objects.get().pk != before[0]
    assert Participation.objects.get().pk != before[1]


def test_candidates_are_counted_by_hand(item, there):
    there()
    vote = make_vote(item, kind="election", decision="election", method="paper")
    one, two = make_candidate(vote), make_candidate(vote)
    vote = open_vote(vote, by=BY)
    for wrong in ({"yes": 4, "votes": {one.pk: 5}}, {"yes": 2, "votes": {one.pk: 2, two.pk: 2}}):
        with pytest.raises(ValidationError, match="more votes than there are ballots"):
            close_vote(vote, counts=wrong, by=BY)
    with pytest.raises(ValidationError, match="at least one vote"):
        close_vote(vote, counts={"yes": 5, "votes": {one.pk: 4}}, by=BY)
    closed = close_vote(vote, counts={"yes": 5, "votes": {one.pk: 3, two.pk: 2}}, by=BY)
    assert closed.tally == {"votes": {str(one.pk): 3, str(two.pk): 2}}
    assert (closed.carried, closed.result["elected"]) == (True, [one.pk])


def test_of_a_single_candidate_one_says_yes_or_no(item, there):
    there()
    vote = make_vote(item, kind="election", decision="election")
    only = make_candidate(vote)
    closed = close_vote(open_vote(vote, by=BY), counts={"yes": 3, "no": 2}, by=BY)
    assert (closed.tally, closed.result["elected"]) == ({"votes": {str(only.pk): 3}}, [only.pk])


def test_a_whole_list_is_counted_like_a_motion(committee, item, there):
    there()
    make_rules(committee, block_election=True)
    vote = make_vote(item, kind="election", decision="election", seats=2, is_block=True)
    keys = [make_candidate(vote).pk for _number in range(2)]
    opened = open_vote(vote, by=BY)
    with pytest.raises(ValueError, match="not voted on"):
        close_vote(opened, counts={"yes": 3, "votes": {keys[0]: 3}}, by=BY)
    closed = close_vote(opened, counts={"yes": 3, "no": 2}, by=BY)
    assert (closed.tally, closed.result["elected"], closed.carried) == ({}, keys, True)


def test_in_writing_everybody_has_their_time(committee, actor):
    make_members(committee, 1)
    vote = ask_in_writing(committee, wording="Wir fahren an den See.", by=BY)
    cast_ballot(vote, "yes", by=actor("bea"))
    with pytest.raises(ValidationError, match="still time"):
        close_vote(vote, by=BY)
    enter_ballot(vote, vote.roll.exclude(person__user=actor("bea").id).get(), "yes", by=BY)
    assert close_vote(vote, by=BY).carried


def test_the_clock_closes_and_nobody_closes_twice(opened):
    vote = opened()
    close_vote(vote, counts={"yes": 1}, by=schedule_actor("tests"))
    with pytest.raises(Refused):
        close_vote(vote, counts={"yes": 5}, by=BY)


def test_an_aborted_vote_is_not_counted(opened):
    vote = opened()
    abort_vote(vote, why="Falscher Text", by=BY)
    with pytest.raises(Refused):
        close_vote(vote, counts={"yes": 5}, by=BY)


def test_a_presumed_quorum_holds_until_it_is_doubted(committee, item, chair):
    make_members(committee, 4)
    make_rules(committee, quorum="share", quorum_presumed=True)
    arrive(item.meeting, chair)
    for is_doubted, carried in ((False, True), (True, False)):
        vote = open_vote(make_vote(item), override="Weiter", is_doubted=is_doubted, by=BY)
        assert close_vote(vote, counts={"yes": 1}, by=BY).carried is carried


def test_nothing_is_closed_after_the_meeting(committee, chair):
    meeting = make_running(committee)
    arrive(meeting, chair)
    vote = open_vote(make_vote(make_item(meeting)), by=BY)
    meeting.state, meeting.closed_at = "closed", now()
    meeting.save()
    with pytest.raises(Refused):
        close_vote(vote, counts={"yes": 1}, by=BY)
