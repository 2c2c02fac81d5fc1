import pytest
from django.core.exceptions import ValidationError

from tests.factories.files import make_picture
from tests.factories.people import make_consent, make_invitation, make_organisation, make_person
from vorort.files.models import Picture
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.people.actions import merge_people
from vorort.people.models import Consent, OrganisationContact

SUBJECTS = ("name", "picture", "function", "contact")


@pytest.fixture(autouse=True)
def the_city(city):
    """Merging locks it."""


def named_at(person, organisation, function=""):
    return OrganisationContact.objects.create(organisation=organisation, person=person, function=function)


def test_the_second_takes_what_it_lacks_and_the_first_stays_as_an_empty_trace(actor, told):
    first = make_person("Beispiel-Alt", email="alt@example.org", phone="0231 1", function="Gärtnerin")
    second, cem = make_person(email="neu@example.org"), actor("cem")
    told()
    kept = merge_people(first, into=second, by=cem)
    first.refresh_from_db()
    assert (kept.pk, kept.email, kept.phone) == (second.pk, "neu@example.org", "0231 1")
    assert (kept.function, kept.full_name) == ("Gärtnerin", "Bea Beispiel")
    assert (first.merged_into, first.email, first.phone, first.function) == (kept, "", "", "")
    assert told() == [("people.PeopleMerged", {"person_id": first.pk, "into_id": second.pk})]


def test_street_and_town_move_together_or_not_at_all(actor):
    first = make_person(street="Seestraße 1", postcode="44263", town="Dortmund")
    second = make_person(town="Schwerte")
    kept = merge_people(first, into=second, by=actor("cem"))
    assert (kept.street, kept.postcode, kept.town) == ("", "", "Schwerte")


def test_the_account_of_either_becomes_the_account_of_the_one(actor, bea):
    kept = merge_people(make_person(user=bea), into=make_person(), by=actor("cem"))
    assert kept.user == bea
    kept = merge_people(make_person(), into=kept, by=actor("cem"))
    assert kept.user == bea


@pytest.mark.parametrize("subject", SUBJECTS)
@pytest.mark.parametrize("agreed", [(True, True), (True, False), (False, True), (False, False)])
def test_only_what_both_agreed_to_stays_public(subject, agreed, actor):
    first, second = make_person(), make_person()
    for person, has_agreed in zip((first, second), agreed, strict=True):
        if has_agreed:
            make_consent(person, subject)
    kept = merge_people(first, into=second, by=actor("cem"))
    assert getattr(kept, f"shows_{subject}") == all(agreed)
    assert kept.consents.filter(subject=subject, withdrawn_at=None).exists() == all(agreed)
    assert not Consent.objects.filter(person=first, withdrawn_at=None).exists()


def test_one_picture_is_kept_and_the_other_deleted(actor):
    mine, other = make_picture(alt_de="Bea"), make_picture(alt_de="Bea früher")
    kept = merge_people(make_person(picture=other), into=make_person(picture=mine), by=actor("cem"))
    assert kept.picture == mine
    assert list(Picture.objects.all()) == [mine]


def test_the_only_picture_moves(actor):
    picture = make_picture()
    kept = merge_people(make_person(picture=picture), into=make_person(), by=actor("cem"))
    assert kept.picture == picture


def test_contacts_move_once_per_organisation(actor):
    first, second = make_person(), make_person()
    club, shop = make_organisation(), make_organisation()
    named_at(first, club, "Kasse")
    named_at(first, shop)
    named_at(second, club, "Vorsitz")
    merge_people(first, into=second, by=actor("cem"))
    found = set(OrganisationContact.objects.values_list("person", "organisation", "function"))
    assert found == {(second.pk, club.pk, "Vorsitz"), (second.pk, shop.pk, "")}


def test_open_invitations_lapse_where_they_are_of_no_use(actor, bea):
    first, second = make_person(user=bea), make_person()
    invitation = make_invitation(second)
    merge_people(first, into=second, by=actor("cem"))
    invitation.refresh_from_db()
    assert invitation.withdrawn_at


def test_an_invitation_of_the_one_who_stays_is_good_for_both(actor):
    first, second = make_person(), make_person()
    lapsed, still_open = make_invitation(first), make_invitation(second)
    merge_people(first, into=second, by=actor("cem"))
    lapsed.refresh_from_db()
    still_open.refresh_from_db()
    assert lapsed.withdrawn_at
    assert still_open.withdrawn_at is None


def test_a_public_office_is_remembered_by_the_one_who_stays(actor):
    first = make_person(held_public_office=True)
    kept = merge_people(first, into=make_person(), by=actor("cem"))
    first.refresh_from_db()
    assert (kept.held_public_office, first.held_public_office) == (True, False)


def test_a_trace_always_leads_to_the_one_who_stays(actor):
    first, second, third = make_person(), make_person(), make_person()
    cem = actor("cem")
    merge_people(first, into=second, by=cem)
    merge_people(second, into=third, by=cem)
    assert set(third.duplicates.all()) == {first, second}


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora", "olga"])
def test_others_do_not(who, actor):
    first, second = make_person(), make_person()
    with pytest.raises(Refused):
        merge_people(first, into=second, by=actor(who))
    first.refresh_from_db()
    assert first.merged_into is None


def test_two_accounts_two_people(actor, anna, bea):
    with pytest.raises(ValidationError, match="Konto"):
        merge_people(make_person(user=anna), into=make_person(user=bea), by=actor("cem"))


def test_nobody_is_merged_into_themselves(actor):
    person = make_person()
    with pytest.raises(ValidationError, match="zwei verschiedene"):
        merge_people(person, into=person, by=actor("cem"))


def test_closed_records_are_merged_neither_from_nor_into(actor):
    person, cem = make_person(), actor("cem")
    for closed in (make_person(merged_into=person), make_person("", given_name="", anonymised_at=now())):
        for first, second in ((person, closed), (closed, person)):
            with pytest.raises(ValidationError, match="geschlossen"):
                merge_people(first, into=second, by=cem)
