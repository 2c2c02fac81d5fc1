"""The second writer: users for the demo and the first operator, and people inside the doors of apps above."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxLengthValidator, validate_email

from vorort.ground.actor import Actor
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.people.actions.inside import PERSON_FIELDS, keep, keep_consent
from vorort.people.choices import ConsentSubject, ConsentWay
from vorort.people.facts import AddressConfirmed
from vorort.people.models import Address, Person, User
from vorort.people.rules import MOST_OF_ADDRESS, normalised_address


def keep_user(email: str, password: str | None, name: str) -> User:
    """Make a user unless the address is taken."""
    return User.objects.filter(email=email).first() or User.objects.create_user(email, password, name=name)


def add_person(values: Mapping[str, Any]) -> Person:
    """Make a person inside another app's door, such as an appointment. Raises ValidationError."""
    person = Person()
    keep(person, values, PERSON_FIELDS)
    return person


def import_person(values: Mapping[str, Any]) -> Person:
    """Make one of thousands: each field is looked at, the constraints are left to the database. Raises ValidationError."""
    person = Person()
    assign(person, values, PERSON_FIELDS)
    person.clean_fields()
    person.save()
    return person


def mark_public_office(person: Person) -> None:
    """Whoever holds a public office holds it by name, and stays in its history by name."""
    if not person.held_public_office:
        person.held_public_office = True
        person.save(update_fields=["held_public_office", "changed"])


def agree_to_show_name(person: Person, *, by: Actor, at: datetime) -> None:
    """Somebody answers another app's letter and agrees on the same page that their name may be read."""
    keep_consent(person, ConsentSubject.NAME, ConsentWay.ONLINE, by=by, at=at)


def known_address(email: str) -> Address:
    """The row of an e-mail address, new or not. Whoever names it has not shown yet that it is theirs."""
    return Address.objects.get_or_create(email=normalised_address(email))[0]


def named_address(email: str) -> Address:
    """The address somebody has typed. Raises ValidationError."""
    address = normalised_address(email)
    try:
        validate_email(address)
        MaxLengthValidator(MOST_OF_ADDRESS)(address)
    except ValidationError as error:
        raise ValidationError({"email": error.messages}) from error
    return known_address(address)


def confirm_address(address: Address, at: datetime) -> None:
    """Somebody has followed a link that only this address was sent. Doing it again changes nothing."""
    if address.confirmed_at is None:
        address.confirmed_at = at
        address.save(update_fields=["confirmed_at", "changed"])
        state(AddressConfirmed(address.pk))
