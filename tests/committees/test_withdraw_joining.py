import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import NOON
from vorort.committees.actions import answer_request, ask_to_join, invite_to_join, withdraw_joining
from vorort.ground.permit import Refused


def test_who_asked_takes_it_back_and_may_ask_again(group, actor, noon):
    joining = withdraw_joining(ask_to_join(group, text="", by=actor("anna")), by=actor("anna"))
    assert (joining.state, joining.answered_at) == ("withdrawn", NOON)
    assert ask_to_join(group, text="", by=actor("anna")).pk != joining.pk


def test_who_invited_takes_it_back(bea_chairs, group, actor):
    joining = invite_to_join(group, email="neu@example.org", by=actor("bea"))
    assert withdraw_joining(joining, by=actor("bea")).state == "withdrawn"


def test_a_request_is_answered_by_the_lead_and_an_invitation_by_who_was_invited(bea_chairs, group, actor):
    asked = ask_to_join(group, text="", by=actor("anna"))
    invited = invite_to_join(group, email="bea@example.org", by=actor("cem"))
    for joining, who in ((asked, "bea"), (invited, "anna"), (asked, "nobody"), (asked, "dora")):
        with pytest.raises(Refused):
            withdraw_joining(joining, by=actor(who))


def test_what_is_answered_is_answered(group, actor):
    joining = ask_to_join(group, text="", by=actor("anna"))
    answer_request(joining, accepted=False, by=actor("cem"))
    with pytest.raises(ValidationError, match="answered already"):
        withdraw_joining(joining, by=actor("anna"))
