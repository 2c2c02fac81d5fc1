import pytest
from django.core.exceptions import ValidationError

from tests.factories.people import make_organisation, make_person
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.people.actions import keep_contact
from vorort.people.models import OrganisationContact


@pytest.mark.parametrize("who", ["cem", "dora"])
def test_the_office_says_whom_to_talk_to(who, aplerbeck, actor, told):
    club, person, by = make_organisation(district=aplerbeck), make_person(), actor(who)
    told()
    contact = keep_contact(club, person, function="Kasse", by=by)
    assert (contact.organisation, contact.person, contact.function) == (club, person, "Kasse")
    assert str(contact) == f"{club}: Bea Beispiel"
    assert told() == [("people.OrganisationChanged", {"organisation_id": club.pk})]


def test_somebody_is_named_once_and_does_something_else(actor):
    club, person, cem = make_organisation(), make_person(), actor("cem")
    keep_contact(club, person, function="Kasse", by=cem)
    keep_contact(club, person, function="Vorsitz", by=cem)
    assert OrganisationContact.objects.get().function == "Vorsitz"


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "olga"])
def test_others_do_not(who, hoerde, actor):
    with pytest.raises(Refused):
        keep_contact(make_organisation(district=hoerde), make_person(), by=actor(who))
    assert not OrganisationContact.objects.exists()


def test_a_closed_record_is_nobodys_contact(actor):
    closed, cem = make_person("", given_name="", anonymised_at=now()), actor("cem")
    with pytest.raises(ValidationError, match="geschlossen"):
        keep_contact(make_organisation(), closed, by=cem)


def test_what_is_too_long_is_refused(actor):
    with pytest.raises(ValidationError):
        keep_contact(make_organisation(), make_person(), function="x" * 201, by=actor("cem"))
