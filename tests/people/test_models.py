"""What the database itself refuses, whoever asks it."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError

from tests.factories.files import make_picture
from tests.factories.people import (
    make_consent,
    make_duty,
    make_invitation,
    make_organisation,
    make_person,
    make_user,
)
from vorort.ground.clock import now
from vorort.people.accounts import AccountAdapter
from vorort.people.bulk import add_person, keep_user, mark_public_office
from vorort.people.models import Address, Duty, Organisation, OrganisationContact, Person, User

pytestmark = pytest.mark.django_db
LEFT = {
    "function": "Gärtnerin",
    "email": "bea@example.org",
    "phone": "0231 1",
    "street": "Seestraße 1",
    "postcode": "44263",
    "town": "Dortmund",
    "shows_name": True,
    "shows_picture": True,
    "shows_function": True,
    "shows_contact": True,
}
CLOSED = {
    "merged": lambda: make_person(merged_into=make_person()),
    "erased": lambda: make_person("", given_name="", anonymised_at=now()),
}


def test_nobody_is_ever_all_powerful(anna):
    with pytest.raises(IntegrityError):
        User.objects.filter(pk=anna.pk).update(is_superuser=True)


def test_one_address_is_one_user_however_it_is_written(anna):
    with pytest.raises(IntegrityError):
        User.objects.create(email="ANNA@example.org")


def test_a_user_is_found_by_any_spelling_and_called_by_name(anna):
    assert User.objects.get_by_natural_key(" Anna@EXAMPLE.org ") == anna
    assert [str(anna), str(User.objects.create_user("bea@example.org"))] == ["Anna", "bea@example.org"]


def test_a_user_without_password_cannot_use_one():
    assert not User.objects.create_user("dana@example.org").has_usable_password()


def test_the_first_operator_is_made_once():
    first, second = (keep_user("olga@example.org", None, "Olga") for _ in range(2))
    assert first == second


def test_addresses_are_kept_normalised():
    with pytest.raises(IntegrityError):
        Address.objects.create(email="Anna@example.org")


def test_the_address_of_a_user_is_confirmed(anna):
    Address.objects.create(email="bea@example.org")
    with pytest.raises(IntegrityError):
        Address.objects.create(email="anna@example.org", user=anna)


def test_a_duty_ends_after_it_begins(anna):
    with pytest.raises(IntegrityError):
        make_duty(anna, begins=now(), ends=now() - timedelta(seconds=1))


def test_a_duty_has_a_known_kind(anna):
    with pytest.raises(IntegrityError):
        make_duty(anna, "mayor")


@pytest.mark.parametrize("in_district", [True, False])
def test_an_open_duty_is_held_once(in_district, anna, hoerde):
    district = hoerde if in_district else None
    make_duty(anna, district=district, ends=now())
    make_duty(anna, district=district)
    with pytest.raises(IntegrityError):
        make_duty(anna, district=district)


def test_everything_has_a_name_to_be_called_by(anna):
    assert str(make_duty(anna, "auditor")).endswith(": Anna")
    assert str(Address(email="anna@example.org")) == "anna@example.org"
    assert Duty.objects.count() == 1


def test_the_log_in_normalises_addresses_too():
    assert AccountAdapter().clean_email("Bea@Bücher.de") == "bea@xn--bcher-kva.de"


def test_the_log_in_refuses_an_address_that_is_longer_than_it_looks():
    with pytest.raises(ValidationError):
        AccountAdapter().clean_email("bea@" + "ü." * 35 + "de")


def change(row, **fields):
    type(row)._base_manager.filter(pk=row.pk).update(**fields)


def test_a_person_has_a_family_name():
    with pytest.raises(IntegrityError):
        make_person("")


def test_a_person_is_not_merged_into_themselves():
    person = make_person()
    with pytest.raises(IntegrityError):
        change(person, merged_into=person)


@pytest.mark.parametrize("kind", CLOSED)
@pytest.mark.parametrize("field", LEFT)
def test_a_closed_record_holds_no_detail_and_shows_nothing(kind, field):
    with pytest.raises(IntegrityError):
        change(CLOSED[kind](), **{field: LEFT[field]})


@pytest.mark.parametrize("kind", CLOSED)
@pytest.mark.parametrize("field", ["user", "picture"])
def test_a_closed_record_has_neither_account_nor_picture(kind, field):
    row = make_user() if field == "user" else make_picture()
    with pytest.raises(IntegrityError):
        change(CLOSED[kind](), **{field: row})


@pytest.mark.parametrize("field", ["title", "given_name", "family_name"])
def test_an_erased_record_has_a_name_only_for_a_public_office(field):
    person = CLOSED["erased"]()
    change(person, **{field: "Bea", "held_public_office": True})
    with pytest.raises(IntegrityError):
        change(person, held_public_office=False)


def test_an_account_belongs_to_one_person(bea):
    make_person(user=bea)
    with pytest.raises(IntegrityError):
        make_person(user=bea)


def test_a_consent_is_in_force_once():
    person = make_person()
    make_consent(person, withdrawn_at=now())
    make_consent(person)
    with pytest.raises(IntegrityError):
        make_consent(person)


@pytest.mark.parametrize(
    "wrong", [{"subject": "shoe size"}, {"way": "pigeon"}, {"given_at": now() + timedelta(days=1)}]
)
def test_a_consent_is_of_a_known_kind_and_ends_after_it_begins(wrong):
    with pytest.raises(IntegrityError):
        make_consent(make_person(), **{"withdrawn_at": now()} | wrong)


def test_an_invitation_is_open_once():
    person = make_person()
    make_invitation(person, accepted_at=now())
    make_invitation(person, withdrawn_at=now())
    make_invitation(person)
    with pytest.raises(IntegrityError):
        make_invitation(person)


@pytest.mark.parametrize(
    "wrong", [{"expires": now() - timedelta(days=1)}, {"accepted_at": now(), "withdrawn_at": now()}]
)
def test_an_invitation_expires_later_and_ends_one_way(wrong):
    with pytest.raises(IntegrityError):
        make_invitation(make_person(), **wrong)


def test_an_organisation_has_a_name():
    with pytest.raises(IntegrityError):
        Organisation.objects.create(name="", sector="club")


def test_an_organisation_has_a_known_sector():
    with pytest.raises(IntegrityError):
        make_organisation(sector="choir")


@pytest.mark.parametrize("in_district", [True, False])
def test_an_organisation_is_kept_once(in_district, hoerde, aplerbeck):
    district = hoerde if in_district else None
    make_organisation("Gartenfreunde", district=district)
    make_organisation("Gartenfreunde", district=aplerbeck)
    with pytest.raises(IntegrityError):
        make_organisation("GARTENFREUNDE", district=district)


def test_somebody_is_named_once_as_contact():
    named = {"organisation": make_organisation(), "person": make_person()}
    OrganisationContact.objects.create(**named)
    with pytest.raises(IntegrityError):
        OrganisationContact.objects.create(**named)


def test_people_have_a_name_to_be_called_by():
    person = make_person(title="Dr.")
    assert str(person) == "Dr. Bea Beispiel"
    assert str(make_consent(person)) == "Dr. Bea Beispiel: Name"
    assert str(make_invitation(person)) == "Dr. Bea Beispiel · bea@example.org"


@pytest.mark.parametrize(
    ("who", "seen"),
    [("nobody", 0), ("anna", 0), ("bea", 1), ("dora", 0), ("edi", 0), ("cem", 2), ("shell", 2), ("clock", 0)],
)
def test_the_office_sees_all_records_and_everybody_their_own(who, seen, actor, bea):
    make_person(user=bea)
    make_person("Anders")
    assert Person.objects.visible_to(actor(who)).count() == seen


def test_who_is_current_was_neither_merged_nor_erased():
    current = [make_person(merged_into=make_person()).merged_into, CLOSED["erased"]()][:1]
    assert list(Person.objects.current()) == current


def test_a_picture_is_shown_if_consented():
    person = make_person(picture=make_picture())
    assert person.shown_picture is None
    make_consent(person, "picture")
    assert person.shown_picture == person.picture


def test_apps_above_make_a_person_and_mark_a_public_office():
    person = add_person({"given_name": "Bea", "family_name": "Beispiel"})
    for _ in range(2):
        mark_public_office(person)
    assert Person.objects.get().shown_name == "Bea Beispiel"
