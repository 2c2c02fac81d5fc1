"""What the database itself refuses, whoever asks it."""

from datetime import timedelta

import pytest
from django.db import IntegrityError

from tests.factories.people import make_duty
from vorort.ground.clock import now
from vorort.people.accounts import AccountAdapter
from vorort.people.bulk import keep_user
from vorort.people.models import Address, Duty, User

pytestmark = pytest.mark.django_db


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
