import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage

from tests.factories.files import image_bytes
from tests.factories.outbox import make_mail
from tests.factories.people import make_consent, make_invitation, make_organisation, make_person
from vorort.files.bulk import take_picture
from vorort.files.models import Picture, Words
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.outbox.models import Mail
from vorort.people.actions import erase_person, merge_people
from vorort.people.models import OrganisationContact, Person

PERSONAL = ("title", "given_name", "family_name", "function", "email", "phone", "street", "postcode", "town")


def make_known(**fields):
    """A person of whom everything is known and public."""
    person = make_person(**{name: f"{name}@example.org"[:10] for name in PERSONAL} | fields)
    for subject in ("name", "picture", "function", "contact"):
        make_consent(person, subject)
    make_invitation(person)
    OrganisationContact.objects.create(organisation=make_organisation(), person=person)
    return person


@pytest.mark.parametrize("who", ["cem", "bea", "shell"])
def test_nothing_personal_is_left(who, actor, bea, told):
    person, by = make_known(user=bea), actor(who)
    told()
    erase_person(person, by=by)
    person.refresh_from_db()
    assert {getattr(person, name) for name in PERSONAL} == {""}
    assert (person.user, person.shown_name, person.shown_contact) == (None, "", ("", ""))
    assert not any((person.shows_name, person.shows_picture, person.shows_function, person.shows_contact))
    assert not person.consents.filter(withdrawn_at=None).exists()
    assert not person.invitations.exists()
    assert not person.contact_for.exists()
    assert person.anonymised_at
    assert told() == [("people.PersonErased", {"person_id": person.pk})]


def test_the_name_of_a_public_office_stays_and_nothing_else(actor):
    person = erase_person(make_person(title="Dr.", phone="0231 1", held_public_office=True), by=actor("cem"))
    assert (person.shown_name, person.phone) == ("Dr. Bea Beispiel", "")


def test_the_picture_goes_with_its_copies(actor, django_capture_on_commit_callbacks):
    picture = take_picture(image_bytes(), Words("Bea vor dem See"))
    with django_capture_on_commit_callbacks(execute=True):
        erase_person(make_person(picture=picture), by=actor("cem"))
    assert not Picture.objects.exists()
    assert not default_storage.exists(picture.copies[0]["name"])


def test_a_copy_that_somebody_else_shows_stays(actor, django_capture_on_commit_callbacks):
    mine, other = (take_picture(image_bytes(), Words("Zwei Farben")) for _ in range(2))
    make_person(picture=other)
    with django_capture_on_commit_callbacks(execute=True):
        erase_person(make_person(picture=mine), by=actor("cem"))
    assert list(Picture.objects.all()) == [other]
    assert default_storage.exists(other.copies[0]["name"])


def test_what_was_merged_into_the_record_is_erased_with_it(actor, city):
    first, second, cem = make_person("Früher"), make_person(), actor("cem")
    erase_person(merge_people(first, into=second, by=cem), by=cem)
    assert set(Person.objects.values_list("family_name", flat=True)) == {""}


def test_proof_of_mails_is_forgotten_and_what_is_on_its_way_arrives(actor):
    person = make_person(email="Bea@example.org")
    make_invitation(person, "bea.b@example.org")
    for address in ("bea@example.org", "bea.b@example.org", "anna@example.org"):
        make_mail(address, status="done", done_at=now())
    on_its_way = make_mail("bea@example.org")
    erase_person(person, by=actor("cem"))
    assert set(Mail.objects.values_list("to", flat=True)) == {"anna@example.org", "bea@example.org"}
    assert Mail.objects.filter(pk=on_its_way.pk).exists()


def test_erasing_twice_changes_nothing(actor):
    cem = actor("cem")
    first = erase_person(make_person(), by=cem)
    assert erase_person(first, by=cem).anonymised_at == first.anonymised_at


def test_a_trace_is_erased_with_the_record_it_leads_to(actor):
    with pytest.raises(ValidationError, match="geschlossen"):
        erase_person(make_person(merged_into=make_person()), by=actor("cem"))


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_others_do_not(who, actor, bea):
    person = make_known(user=bea)
    with pytest.raises(Refused):
        erase_person(person, by=actor(who))
    person.refresh_from_db()
    assert person.email
