import pytest
from django.core.exceptions import ValidationError
from django.core.files.storage import default_storage

from tests.factories.files import image_bytes
from tests.factories.people import make_person
from vorort.files.models import Picture, Words
from vorort.files.rules import UnusablePicture
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.people.actions import keep_person
from vorort.people.models import Person

NAMED = {"given_name": "Bea", "family_name": "Beispiel"}
PORTRAIT = (image_bytes(), Words("Bea vor dem See"))


def test_the_office_makes_a_person_of_whom_nothing_is_public(city, actor, told):
    cem = actor("cem")
    told()
    values = NAMED | {"title": "Dr.", "function": "Gärtnerin", "email": "bea@example.org", "phone": "0231 1"}
    person = keep_person(city, values=values, by=cem)
    assert (person.full_name, person.shown_name, person.shown_function) == ("Dr. Bea Beispiel", "", "")
    assert (person.shown_contact, person.shown_picture) == (("", ""), None)
    assert told() == [("people.PersonChanged", {"person_id": person.pk})]


def test_the_office_changes_a_person(city, actor):
    person = keep_person(city, values={"phone": "0231 2"}, person=make_person(), by=actor("cem"))
    assert (person.phone, person.full_name) == ("0231 2", "Bea Beispiel")
    assert Person.objects.count() == 1


def test_a_new_picture_takes_the_place_of_the_old_one(city, actor, django_capture_on_commit_callbacks):
    cem = actor("cem")
    person = keep_person(city, values=NAMED, picture=PORTRAIT, by=cem)
    former = person.picture
    assert former
    with django_capture_on_commit_callbacks(execute=True):
        other = (image_bytes(30, 30), Words("Bea im Garten"))
        person = keep_person(city, values={}, picture=other, person=person, by=cem)
    assert [str(picture) for picture in Picture.objects.all()] == ["Bea im Garten"]
    assert not default_storage.exists(former.copies[0]["name"])
    assert person.picture
    assert default_storage.exists(person.picture.copies[0]["name"])


def test_the_words_of_a_picture_change_without_a_new_one(city, actor):
    cem = actor("cem")
    person = keep_person(city, values=NAMED, picture=PORTRAIT, by=cem)
    kept = keep_person(city, values={}, picture=(b"", Words("Bea am See")), person=person, by=cem)
    assert (kept.picture, str(kept.picture)) == (person.picture, "Bea am See")


def test_words_without_any_picture_change_nothing(city, actor):
    person = keep_person(city, values=NAMED, picture=(b"", Words("Niemand")), by=actor("cem"))
    assert person.picture is None


def test_a_picture_can_be_taken_away(city, actor):
    cem = actor("cem")
    person = keep_person(city, values=NAMED, picture=PORTRAIT, by=cem)
    assert keep_person(city, values={}, without_picture=True, person=person, by=cem).picture is None
    assert not Picture.objects.exists()


@pytest.mark.parametrize("who", ["nobody", "anna", "bea", "dora", "edi", "olga"])
def test_others_do_not(who, city, actor):
    with pytest.raises(Refused):
        keep_person(city, values=NAMED, by=actor(who))
    assert not Person.objects.exists()


def test_a_person_has_a_family_name(city, actor):
    with pytest.raises(ValidationError, match="Nachnamen"):
        keep_person(city, values={"given_name": "Bea"}, by=actor("cem"))


def test_what_is_no_address_is_refused(city, actor):
    with pytest.raises(ValidationError):
        keep_person(city, values=NAMED | {"email": "x"}, by=actor("cem"))


def test_what_is_no_picture_leaves_no_person(city, actor):
    with pytest.raises(UnusablePicture):
        keep_person(city, values=NAMED, picture=(b"no picture", Words("Nichts")), by=actor("cem"))
    assert not Person.objects.exists()


@pytest.mark.parametrize("name", ["user", "shows_name", "held_public_office", "merged_into"])
def test_what_other_actions_decide_is_not_set_here(name, city, actor):
    with pytest.raises(ValueError, match=name):
        keep_person(city, values={name: True}, by=actor("cem"))


def test_a_closed_record_stays_as_it_is(city, actor):
    closed = [make_person(merged_into=make_person()), make_person("", given_name="", anonymised_at=now())]
    cem = actor("cem")
    for person in closed:
        with pytest.raises(ValidationError, match="geschlossen"):
            keep_person(city, values=NAMED, person=person, by=cem)
