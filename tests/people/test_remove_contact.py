import pytest

from tests.factories.people import make_organisation, make_person
from vorort.ground.permit import Refused
from vorort.people.actions import remove_contact
from vorort.people.models import OrganisationContact, Person


@pytest.fixture
def contact(aplerbeck):
    return OrganisationContact.objects.create(
        organisation=make_organisation(district=aplerbeck), person=make_person()
    )


@pytest.mark.parametrize("who", ["cem", "dora", "shell"])
def test_somebody_is_no_longer_the_contact_and_still_a_person(who, contact, actor, told):
    by, organisation_id = actor(who), contact.organisation_id
    told()
    remove_contact(contact, by=by)
    assert not OrganisationContact.objects.exists()
    assert Person.objects.exists()
    assert told() == [("people.OrganisationChanged", {"organisation_id": organisation_id})]


@pytest.mark.parametrize("who", ["nobody", "anna", "edi", "olga"])
def test_others_do_not(who, contact, actor):
    with pytest.raises(Refused):
        remove_contact(contact, by=actor(who))
    assert OrganisationContact.objects.exists()


def test_what_was_removed_cannot_be_removed_again(contact, actor):
    cem = actor("cem")
    remove_contact(contact, by=cem)
    with pytest.raises(OrganisationContact.DoesNotExist):
        remove_contact(contact, by=cem)
