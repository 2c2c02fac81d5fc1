from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from django.core.exceptions import ValidationError

from tests.factories.outbox import make_mail
from tests.factories.people import make_duty, make_person, make_user
from vorort.ground.actor import user_actor
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.outbox.models import Mail
from vorort.people.actions import delete_account
from vorort.people.models import Address, Duty, User
from vorort.portal.editors import editors_group


def test_the_log_in_goes_with_its_addresses_and_the_person_is_erased(bea, actor, told):
    person, me = make_person(user=bea, phone="0231 1"), actor("bea")
    EmailAddress.objects.create(user=bea, email=bea.email, verified=True, primary=True)
    Address.objects.create(user=bea, email="bea.b@example.org", confirmed_at=now())
    Address.objects.create(email="anna@example.org")
    number = bea.pk
    told()
    delete_account(bea, by=me)
    person.refresh_from_db()
    assert (person.full_name, person.phone, person.user) == ("", "", None)
    assert not User.objects.filter(pk=number).exists()
    assert not EmailAddress.objects.exists()
    assert list(Address.objects.values_list("email", flat=True)) == ["anna@example.org"]
    assert told() == [
        ("people.PersonErased", {"person_id": person.pk}),
        ("people.AccountDeleted", {"user_id": number}),
    ]


def test_who_is_no_person_on_record_leaves_no_trace_of_one(anna, actor, told):
    me, number = actor("anna"), anna.pk
    told()
    delete_account(anna, by=me)
    assert told() == [("people.AccountDeleted", {"user_id": number})]


def test_the_name_of_a_public_office_stays(bea, actor):
    person = make_person(user=bea, held_public_office=True)
    delete_account(bea, by=actor("bea"))
    person.refresh_from_db()
    assert (person.shown_name, person.user) == ("Bea Beispiel", None)


def test_proof_of_mails_is_forgotten(anna, actor):
    make_mail(anna.email, status="done", done_at=now())
    delete_account(anna, by=actor("anna"))
    assert not Mail.objects.exists()


@pytest.mark.parametrize("in_district", [True, False])
def test_a_duty_is_ended_first(in_district, anna, hoerde, actor):
    make_duty(anna, "editor", district=hoerde if in_district else None)
    with pytest.raises(ValidationError, match="Aufgabe"):
        delete_account(anna, by=actor("anna"))
    anna.refresh_from_db()


def test_a_duty_that_has_ended_goes_with_the_log_in(actor):
    eva = make_user("Eva")
    eva.groups.add(editors_group())
    make_duty(eva, "editor", ends=now() - timedelta(hours=1))
    delete_account(eva, by=user_actor(eva.pk))
    assert not Duty.objects.exists()


@pytest.mark.parametrize("who", ["nobody", "bea", "cem", "olga", "shell"])
def test_nobody_deletes_the_account_of_somebody_else(who, anna, actor):
    with pytest.raises(Refused):
        delete_account(anna, by=actor(who))
    anna.refresh_from_db()
