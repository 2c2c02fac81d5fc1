"""How the actions write a person: values, picture, and the day on which everything personal goes."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.files.bulk import drop_picture, take_picture
from vorort.files.models import Picture, Words
from vorort.ground.actor import Actor
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.outbox.bulk import forget_mails
from vorort.people.choices import ConsentSubject, ConsentWay
from vorort.people.facts import ConsentGiven
from vorort.people.models import Consent, Person
from vorort.people.rules import CONSENT_WORDING, normalised_address

# an upload with its words; without bytes only the words change
NewPicture = tuple[bytes, Words]
SHOWN = tuple(f"shows_{subject}" for subject in ConsentSubject.values)
PERSON_FIELDS = (
    "title", "given_name", "family_name", "function", "email", "phone", "street", "postcode", "town",
)  # fmt: skip


def refuse_closed(*people: Person) -> None:
    """Raise ValidationError for a record that was merged or erased: it does not change any more."""
    if any(person.merged_into_id or person.anonymised_at for person in people):
        raise ValidationError(_("This record is closed: it was merged or its data were erased."))


def keep_consent(
    person: Person, subject: ConsentSubject, way: ConsentWay, *, by: Actor, at: datetime
) -> Consent:
    """Write a consent down; one that is in force already is returned as it is."""
    found = person.consents.filter(subject=subject, withdrawn_at=None).first()
    if found:
        return found
    consent = Consent(
        person=person, subject=subject, way=way, wording=CONSENT_WORDING, given_at=at, recorded_by=by.ref
    )
    consent.full_clean()
    consent.save()
    show(person, subject, shown=True)
    state(ConsentGiven(person.pk, subject))
    return consent


def show(person: Person, subject: ConsentSubject, *, shown: bool) -> None:
    """Let the column follow the consent."""
    column = f"shows_{ConsentSubject(subject).value}"
    setattr(person, column, shown)
    person.save(update_fields=[column, "changed"])


def keep(
    person: Person,
    values: Mapping[str, Any],
    allowed: tuple[str, ...],
    picture: NewPicture | None = None,
    *,
    without_picture: bool = False,
) -> None:
    """Write values and picture; a picture that is not shown any more is deleted.

    Raises ValidationError and UnusablePicture.
    """
    former = person.picture
    assign(person, values, allowed)
    if without_picture:
        person.picture = None
    elif picture:
        person.picture = _pictured(former, *picture)
    person.full_clean()
    person.save()
    if former and former != person.picture:
        drop_picture(former)


def _pictured(former: Picture | None, upload: bytes, words: Words) -> Picture | None:
    if upload:
        return take_picture(upload, words)
    if former:
        assign(former, vars(words), tuple(vars(words)))
        former.full_clean()
        former.save()
    return former


def erase(person: Person, at: datetime) -> None:
    """Take everything personal out of a record and of those merged into it. The name of a public office stays."""
    for row in [*person.duplicates.select_for_update(), person]:
        forget_mails(_addresses_of(row))
        _empty(row, at)


def _addresses_of(person: Person) -> Iterator[str]:
    yield from (person.email, normalised_address(person.email))
    yield from person.invitations.values_list("email", flat=True)


def _empty(person: Person, at: datetime) -> None:
    picture = person.picture
    for name in PERSON_FIELDS[3:]:
        setattr(person, name, "")
    if not person.held_public_office:
        person.title = person.given_name = person.family_name = ""
    for name in SHOWN:
        setattr(person, name, False)
    person.picture, person.user, person.anonymised_at = None, None, at
    person.save()
    if picture:
        drop_picture(picture)
    person.consents.filter(withdrawn_at=None).update(withdrawn_at=at)
    person.invitations.all().delete()
    person.contact_for.all().delete()
