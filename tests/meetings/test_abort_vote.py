import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import BY, make_vote
from vorort.ground.permit import Refused
from vorort.meetings.actions import abort_vote, cast_ballot, close_vote, declare_vote, open_vote
from vorort.meetings.models import OpenBallot, Participation, SecretBallot


@pytest.mark.parametrize("method", ["open", "secret"])
@pytest.mark.parametrize("is_counted", [False, True])
def test_what_was_cast_is_gone(is_counted, method, item, there, actor, told):
    there()
    vote = open_vote(make_vote(item, method=method), by=BY)
    cast_ballot(vote, "yes", by=actor("bea"))
    if is_counted:
        close_vote(vote, by=BY)
    told()
    aborted = abort_vote(vote, why=" Falscher Text ", by=actor("bea"))
    assert (aborted.state, aborted.aborted_why) == ("aborted", "Falscher Text")
    assert told() == [("meetings.VoteAborted", {"vote_id": vote.pk})]
    for model in (OpenBallot, Participation, SecretBallot):
        assert not model.objects.exists()
    aborted.refresh_from_db()
    assert (aborted.yes, aborted.carried, aborted.tally, aborted.result, aborted.digest) == (
        None,
        None,
        {},
        {},
        "",
    )
    assert aborted.roll.count() == 5


def test_another_vote_follows(item, there):
    there()
    abort_vote(open_vote(make_vote(item, method="open"), by=BY), why="Technik", by=BY)
    assert open_vote(make_vote(item, method="open"), by=BY).state == "open"


def test_not_without_a_word(item, there):
    there()
    vote = open_vote(make_vote(item), by=BY)
    with pytest.raises(ValidationError, match="in a word why"):
        abort_vote(vote, why=" ", by=BY)


def test_what_was_declared_stays(item, there):
    there()
    vote = open_vote(make_vote(item), by=BY)
    declare_vote(close_vote(vote, counts={"yes": 5}, by=BY), by=BY)
    with pytest.raises(Refused):
        abort_vote(vote, why="Falsch", by=BY)
