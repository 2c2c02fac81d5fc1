import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import BY, make_candidate, make_rules, make_vote
from vorort.ground.permit import Refused
from vorort.meetings.actions import close_vote, declare_vote, hold_next_round, open_vote


@pytest.fixture
def held(item, there):
    """`held(votes)`: the first round of an election, declared."""
    there()

    def make(*votes):
        vote = make_vote(item, kind="election", decision="election", method="paper", wording="Vorsitz")
        keys = [make_candidate(vote).pk for _votes in votes]
        counts = {"yes": sum(votes), "votes": dict(zip(keys, votes, strict=True))}
        return declare_vote(close_vote(open_vote(vote, by=BY), counts=counts, by=BY), by=BY)

    return make


def test_the_first_two_go_into_the_run_off(held, actor):
    first = held(2, 1, 2)
    second = hold_next_round(first, by=actor("bea"))
    assert (second.round, second.after, second.seats, second.state) == (2, first, 1, "prepared")
    assert [one.name for one in second.candidates.all()] == ["Kandidat 1", "Kandidat 3"]
    keys = [one.pk for one in second.candidates.all()]
    counts = {"yes": 5, "votes": {keys[0]: 3, keys[1]: 2}}
    closed = close_vote(open_vote(second, by=BY), counts=counts, by=BY)
    assert (closed.result["round"], closed.result["elected"]) == ("runoff", keys[:1])


def test_none_where_somebody_is_elected_or_the_rules_name_none(committee, held):
    with pytest.raises(ValidationError, match="no further round"):
        hold_next_round(held(3, 2), by=BY)
    make_rules(committee, election_rounds=("absolute",))
    with pytest.raises(ValidationError, match="no further round"):
        hold_next_round(held(2, 2), by=BY)


def test_once_and_not_before_the_first_is_declared(held, item):
    first = held(2, 1, 2)
    hold_next_round(first, by=BY)
    with pytest.raises(ValidationError, match="prepared already"):
        hold_next_round(first, by=BY)
    with pytest.raises(Refused):
        hold_next_round(make_vote(item, kind="election", decision="election"), by=BY)
