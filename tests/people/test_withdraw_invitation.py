import pytest
from django.core.exceptions import ValidationError

from tests.factories.people import make_invitation, make_person
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.people.actions import withdraw_invitation
from vorort.people.models import Invitation


def test_its_link_opens_nothing_any_more(actor, told):
    invitation, cem = make_invitation(make_person()), actor("cem")
    told()
    withdraw_invitation(invitation, by=cem)
    assert not Invitation.objects.open(now()).exists()
    assert told() == [("people.InvitationWithdrawn", {"invitation_id": invitation.pk})]


def test_twice_changes_nothing(actor):
    invitation, cem = make_invitation(make_person()), actor("cem")
    first = withdraw_invitation(invitation, by=cem).withdrawn_at
    assert withdraw_invitation(invitation, by=cem).withdrawn_at == first


def test_what_was_accepted_stays_accepted(actor, bea):
    invitation = make_invitation(make_person(user=bea), accepted_at=now())
    with pytest.raises(ValidationError, match="angenommen"):
        withdraw_invitation(invitation, by=actor("cem"))


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora", "olga"])
def test_others_do_not(who, actor):
    with pytest.raises(Refused):
        withdraw_invitation(make_invitation(make_person()), by=actor(who))
