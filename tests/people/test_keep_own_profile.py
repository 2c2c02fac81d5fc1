import pytest
from django.core.exceptions import ValidationError

from tests.factories.files import image_bytes
from tests.factories.people import make_person
from vorort.files.models import Picture, Words
from vorort.files.rules import UnusablePicture
from vorort.ground.permit import Refused
from vorort.people.actions import keep_own_profile
from vorort.people.rules import OWN_FIELDS

PORTRAIT = (image_bytes(), Words("Bea vor dem See"))


def test_a_person_changes_what_is_theirs(bea, actor, told):
    person, me = make_person(user=bea, title="Dr."), actor("bea")
    told()
    values = {"given_name": "Beate", "function": "Gärtnerin", "phone": "0231 1"}
    kept = keep_own_profile(bea, values=values, by=me)
    person.refresh_from_db()
    assert (kept.name, person.full_name) == ("Dr. Beate Beispiel", "Dr. Beate Beispiel")
    assert (person.function, person.phone, person.shown_function) == ("Gärtnerin", "0231 1", "")
    assert told() == [("people.PersonChanged", {"person_id": person.pk})]


def test_who_is_no_person_on_record_has_a_name(anna, actor):
    assert keep_own_profile(anna, values={"name": "Anna Beispiel"}, by=actor("anna")).name == "Anna Beispiel"


def test_a_picture_comes_and_goes(bea, actor):
    person, me = make_person(user=bea), actor("bea")
    keep_own_profile(bea, values={}, picture=PORTRAIT, by=me)
    person.refresh_from_db()
    assert (str(person.picture), person.shown_picture) == ("Bea vor dem See", None)
    keep_own_profile(bea, values={}, without_picture=True, by=me)
    assert not Picture.objects.exists()


def test_a_very_long_name_fits_into_the_log_in(bea, actor):
    make_person(user=bea)
    kept = keep_own_profile(bea, values={"given_name": "B" * 100, "family_name": "C" * 100}, by=actor("bea"))
    assert len(kept.name) == 150


@pytest.mark.parametrize("who", ["nobody", "bea", "cem", "olga", "shell"])
def test_nobody_changes_the_profile_of_somebody_else(who, anna, actor):
    with pytest.raises(Refused):
        keep_own_profile(anna, values={"name": "Eva"}, by=actor(who))


@pytest.mark.parametrize(
    "wrong", [{"family_name": ""}, {"email": "x"}, {"phone": "1" * 51}, {"function": "x" * 201}]
)
def test_values_that_do_not_fit_are_refused(wrong, bea, actor):
    person = make_person(user=bea)
    with pytest.raises(ValidationError):
        keep_own_profile(bea, values=wrong, by=actor("bea"))
    person.refresh_from_db()
    assert person.family_name == "Beispiel"


def test_what_is_no_picture_is_refused(bea, actor):
    make_person(user=bea)
    with pytest.raises(UnusablePicture):
        keep_own_profile(bea, values={}, picture=(b"no picture", Words("Nichts")), by=actor("bea"))


@pytest.mark.parametrize("name", ["title", "held_public_office", "shows_name", "is_superuser"])
def test_what_is_not_ones_own_to_decide_is_not_set_here(name, bea, anna, actor):
    make_person(user=bea)
    assert name not in OWN_FIELDS
    for user, who in ((bea, "bea"), (anna, "anna")):
        with pytest.raises(ValueError, match=name):
            keep_own_profile(user, values={name: "x"}, by=actor(who))
