import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import NOON
from vorort.committees.actions import answer_invitation, ask_to_join, end_committee, invite_to_join
from vorort.ground.permit import Refused


@pytest.fixture
def invitation(group, anna, actor):
    return invite_to_join(group, email="anna@example.org", by=actor("cem"))


def joined(joining):
    """The mandate that came of it."""
    return joining.mandate


def test_a_yes_makes_a_member(invitation, anna, actor, told, noon):
    me = actor("anna")
    told()
    joining = answer_invitation(invitation, accepted=True, by=me)
    assert (joining.state, joined(joining).person.user, joined(joining).begins) == ("accepted", anna, NOON)
    assert told() == [("committees.MandateRecorded", {"mandate_id": joined(joining).pk})]


def test_a_no_makes_none(invitation, actor):
    joining = answer_invitation(invitation, accepted=False, by=actor("anna"))
    assert (joining.state, joining.mandate) == ("declined", None)


def test_an_address_without_account_is_answered_with_the_account_made_since(group, bea, actor):
    invitation = invite_to_join(group, email="bea.privat@example.org", by=actor("cem"))
    joining = answer_invitation(invitation, accepted=True, by=actor("bea"))
    assert (joining.user, joined(joining).person.user) == (bea, bea)


def test_nobody_answers_for_somebody_else(invitation, actor):
    for who in ("bea", "cem"):
        with pytest.raises(ValidationError, match="belongs to another account"):
            answer_invitation(invitation, accepted=True, by=actor(who))
    with pytest.raises(Refused):
        answer_invitation(invitation, accepted=True, by=actor("nobody"))


def test_a_request_is_not_answered_by_who_asked(group, actor):
    with pytest.raises(ValidationError, match="belongs to another account"):
        answer_invitation(ask_to_join(group, text="", by=actor("anna")), accepted=True, by=actor("anna"))


def test_what_is_over_is_over(invitation, group, actor, noon):
    end_committee(group, report="Aus.", by=actor("cem"))
    with pytest.raises(ValidationError, match="answered already"):
        answer_invitation(invitation, accepted=True, by=actor("anna"))
