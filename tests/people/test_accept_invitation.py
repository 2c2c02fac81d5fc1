from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.people import make_invitation, make_person
from vorort.ground.clock import held_at, now
from vorort.ground.permit import Refused
from vorort.people.actions import accept_invitation, erase_person
from vorort.people.models import Invitation


def test_person_and_account_belong_together_from_now_on(actor, bea, told):
    person, me = make_person(), actor("bea")
    invitation = make_invitation(person)
    told()
    kept = accept_invitation(invitation, by=me)
    invitation.refresh_from_db()
    assert (kept, kept.user, kept.email) == (person, bea, "bea@example.org")
    assert invitation.accepted_at
    assert told() == [("people.InvitationAccepted", {"person_id": person.pk, "user_id": bea.pk})]


def test_the_address_the_office_knows_stays(actor):
    invitation = make_invitation(make_person(email="buero@example.org"))
    assert accept_invitation(invitation, by=actor("bea")).email == "buero@example.org"


def test_accepting_twice_changes_nothing(actor):
    invitation, me = make_invitation(make_person()), actor("bea")
    assert accept_invitation(invitation, by=me) == accept_invitation(invitation, by=me)


@pytest.mark.parametrize(
    "ends",
    [{"withdrawn_at": now()}, {"expires": now() - timedelta(hours=1), "sent_at": now() - timedelta(15)}],
)
def test_an_invitation_that_lapsed_links_nothing(ends, actor):
    person = make_person()
    with pytest.raises(ValidationError, match="nicht mehr offen"):
        accept_invitation(make_invitation(person, **ends), by=actor("bea"))
    person.refresh_from_db()
    assert person.user is None


def test_an_invitation_ends_with_its_last_second(actor):
    invitation, me = make_invitation(make_person()), actor("bea")
    with held_at(invitation.expires), pytest.raises(ValidationError, match="nicht mehr offen"):
        accept_invitation(invitation, by=me)


def test_somebody_else_cannot_take_over_what_was_accepted(actor, bea):
    invitation = make_invitation(make_person())
    accept_invitation(invitation, by=actor("bea"))
    with pytest.raises(ValidationError, match="nicht mehr offen"):
        accept_invitation(invitation, by=actor("anna"))


def test_an_account_is_linked_with_one_person(actor, bea):
    make_person(user=bea)
    person = make_person()
    with pytest.raises(ValidationError, match="anderen Eintrag"):
        accept_invitation(make_invitation(person), by=actor("bea"))


def test_nobody_accepts_without_an_account(actor):
    with pytest.raises(Refused):
        accept_invitation(make_invitation(make_person()), by=actor("nobody"))


def test_an_invitation_goes_when_the_person_is_erased(actor):
    invitation, me = make_invitation(make_person()), actor("bea")
    erase_person(invitation.person, by=actor("cem"))
    with pytest.raises(Invitation.DoesNotExist):
        accept_invitation(invitation, by=me)
