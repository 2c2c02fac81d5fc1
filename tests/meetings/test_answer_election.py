import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import BY, make_candidate, make_vote
from tests.factories.people import make_person
from vorort.ground.permit import Refused
from vorort.meetings.actions import answer_election, close_vote, declare_vote, open_vote


@pytest.fixture
def elected(item, there, anna):
    """Anna was elected, somebody else was not."""
    there()
    vote = make_vote(item, kind="election", decision="election", method="paper")
    winner, loser = make_candidate(vote, make_person("Anna", user=anna)), make_candidate(vote)
    counts = {"yes": 5, "votes": {winner.pk: 4, loser.pk: 1}}
    declare_vote(close_vote(open_vote(vote, by=BY), counts=counts, by=BY), by=BY)
    return winner, loser


@pytest.mark.parametrize("name", ["anna", "bea", "cem"])
@pytest.mark.parametrize("accepted", [True, False])
def test_whoever_is_elected_answers_or_the_chair_writes_it_down(accepted, name, elected, actor, told):
    who = actor(name)
    told()
    answered = answer_election(elected[0], accepted, by=who)
    assert answered.accepted is accepted
    fact = {"vote_id": answered.vote_id, "candidate_id": answered.pk, "accepted": accepted}
    assert told() == [("meetings.ElectionAccepted", fact)]


def test_once_and_for_all(elected):
    answer_election(elected[0], True, by=BY)
    with pytest.raises(ValidationError, match="answered already"):
        answer_election(elected[0], False, by=BY)


def test_nobody_else(elected, actor, mo):
    with pytest.raises(ValidationError, match="not elected"):
        answer_election(elected[1], True, by=BY)
    for name in ("mo", "nobody"):
        with pytest.raises(Refused):
            answer_election(elected[0], True, by=actor(name))
