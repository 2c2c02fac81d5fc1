"""Members ask for a secret vote."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import seated
from tests.factories.meetings import BY, arrive, make_member_with_account, make_members, make_rules, make_vote
from tests.factories.people import make_person
from vorort.ground.permit import Refused
from vorort.meetings.actions import ask_for_secrecy, open_vote


@pytest.fixture
def uwe(committee, meeting):
    """Present, with a vote and an account."""
    mandate, by = make_member_with_account(committee, "Uwe")
    arrive(meeting, mandate)
    return mandate.person, by


@pytest.mark.parametrize(
    ("method", "becomes"),
    [
        ("open", "secret"),
        ("hands", "paper"),
        ("consensus", "paper"),
        ("roll_call", "paper"),
        ("paper", "paper"),
    ],
)
def test_one_member_is_enough_unless_the_rules_ask_for_more(item, there, uwe, told, method, becomes):
    there()
    person, by = uwe
    vote = make_vote(item, method=method)
    told()
    assert ask_for_secrecy(vote, person, by=by).method == becomes
    assert told() == ([("meetings.SecrecyGranted", {"vote_id": vote.pk})] if method != becomes else [])
    item.meeting.refresh_from_db()
    assert item.meeting.revision == 2


def test_as_many_as_the_rules_name(committee, item, there, uwe):
    make_rules(committee, secret_on_request=2)
    _bea, other, *_rest = there()
    vote = make_vote(item, method="open")
    assert ask_for_secrecy(vote, uwe[0], by=uwe[1]).method == "open"
    with pytest.raises(ValidationError, match="already"):
        ask_for_secrecy(vote, uwe[0], by=BY)
    assert ask_for_secrecy(vote, other.person, by=BY).method == "secret"


def test_where_the_rules_do_not_know_it(committee, item, uwe):
    make_rules(committee, secret_on_request=0)
    with pytest.raises(ValidationError, match="know no vote"):
        ask_for_secrecy(make_vote(item), uwe[0], by=uwe[1])


def test_only_whoever_has_a_vote_here(committee, item, there, actor):
    there()
    (absent,) = make_members(committee, 1)
    guest = make_person("Gast")
    arrive(item.meeting, guest)
    for person in (absent.person, guest):
        with pytest.raises(ValidationError, match="may vote"):
            ask_for_secrecy(make_vote(item), person, by=BY)


def test_nobody_for_somebody_else_nor_once_it_is_open(committee, item, there, uwe, actor):
    other = there()[1].person
    vote = make_vote(item)
    with pytest.raises(Refused):
        ask_for_secrecy(vote, other, by=uwe[1])
    for by in (actor("anna"), actor("dora"), seated("advisor", committee, "member")):
        with pytest.raises(Refused):
            ask_for_secrecy(vote, uwe[0], by=by)
    opened = open_vote(vote, by=BY)
    with pytest.raises(Refused):
        ask_for_secrecy(opened, uwe[0], by=uwe[1])
