import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import seated
from tests.factories.meetings import BY, make_vote
from vorort.ground.permit import Refused
from vorort.meetings.actions import cast_ballot, close_vote, enter_ballot, open_vote
from vorort.meetings.models import OpenBallot


@pytest.fixture
def vote(item, there):
    """A roll call of three."""
    there(2)
    return open_vote(make_vote(item, method="roll_call"), by=BY)


def test_the_chair_writes_down_what_was_said(vote, actor):
    for entry in vote.roll.all():
        enter_ballot(vote, entry, "abstain", by=actor("bea"))
    assert [ballot.choice for ballot in OpenBallot.objects.all()] == ["abstain"] * 3


def test_once(vote):
    entry = vote.roll.all()[0]
    enter_ballot(vote, entry, "yes", by=BY)
    with pytest.raises(ValidationError, match="cast already"):
        enter_ballot(vote, entry, "no", by=BY)
    assert OpenBallot.objects.get().choice == "yes"


def test_a_line_of_another_roll_is_a_mistake(vote, item, there):
    other = open_vote(make_vote(item, method="roll_call"), by=BY)
    with pytest.raises(ValueError, match="somebody else"):
        enter_ballot(vote, other.roll.all()[0], "yes", by=BY)


def test_for_whoever_has_no_device_in_an_electronic_vote_too(item, there, actor):
    there()
    vote = open_vote(make_vote(item, method="open"), by=BY)
    first, second = vote.roll.all()[:2]
    enter_ballot(vote, second, "no", by=BY)
    enter_ballot(vote, first, "yes", by=BY)
    with pytest.raises(ValidationError, match="cast already"):
        cast_ballot(vote, "no", by=actor("bea"))


def test_never_a_secret_one_and_never_after_the_end(item, there, vote):
    secret = open_vote(make_vote(item, method="secret"), override="Klein", by=BY)
    with pytest.raises(Refused):
        enter_ballot(secret, secret.roll.all()[0], "yes", by=BY)
    close_vote(vote, by=BY)
    with pytest.raises(Refused):
        enter_ballot(vote, vote.roll.all()[0], "yes", by=BY)


def test_not_by_a_member(vote, committee):
    with pytest.raises(Refused):
        enter_ballot(vote, vote.roll.all()[0], "yes", by=seated("member", committee))
