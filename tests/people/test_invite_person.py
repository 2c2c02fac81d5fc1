from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.people import make_invitation, make_person
from vorort.ground.clock import held_at, now
from vorort.ground.permit import Refused
from vorort.people.actions import invite_person
from vorort.people.models import Invitation

NOON = datetime(2030, 6, 1, 12, tzinfo=UTC)


def test_an_invitation_is_open_for_two_weeks(actor, told):
    person, cem = make_person(), actor("cem")
    told()
    with held_at(NOON):
        invitation = invite_person(person, email=" Bea@Example.org", by=cem)
    assert (invitation.person, invitation.email, invitation.sent_at) == (person, "bea@example.org", NOON)
    opened = [Invitation.objects.open(NOON + timedelta(days=n)).exists() for n in (0, 13, 14)]
    assert opened == [True, True, False]
    assert told() == [("people.PersonInvited", {"invitation_id": invitation.pk})]


def test_a_new_invitation_makes_the_old_one_lapse(actor):
    person, cem = make_person(), actor("cem")
    first, second = (invite_person(person, email="bea@example.org", by=cem) for _ in range(2))
    assert list(Invitation.objects.open(now())) == [second]
    first.refresh_from_db()
    assert first.withdrawn_at


@pytest.mark.parametrize("email", ["", "x", "bea@", "bea@example.org\nBcc: anna@example.org"])
def test_what_is_no_address_is_refused(email, actor):
    person = make_person()
    former = make_invitation(person)
    with pytest.raises(ValidationError):
        invite_person(person, email=email, by=actor("cem"))
    former.refresh_from_db()
    assert former.withdrawn_at is None


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora", "edi", "olga"])
def test_others_do_not(who, actor):
    person = make_person()
    with pytest.raises(Refused):
        invite_person(person, email="bea@example.org", by=actor(who))
    assert not Invitation.objects.exists()


def test_who_has_an_account_needs_no_invitation(actor, bea):
    with pytest.raises(ValidationError, match="schon ein Konto"):
        invite_person(make_person(user=bea), email="bea@example.org", by=actor("cem"))


def test_a_closed_record_is_not_invited(actor):
    with pytest.raises(ValidationError, match="geschlossen"):
        invite_person(make_person(merged_into=make_person()), email="bea@example.org", by=actor("cem"))
