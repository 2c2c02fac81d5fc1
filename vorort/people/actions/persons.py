from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.districts.models import City
from vorort.files.bulk import take_picture
from vorort.files.models import Words
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.people.actions.inside import PERSON_FIELDS, assign, erase
from vorort.people.facts import PeopleMerged, PersonChanged, PersonErased
from vorort.people.models import Consent, Invitation, OrganisationContact, Person


@action("people.keep_person")
def keep_person(
    city: City,
    *,
    values: Mapping[str, Any],
    by: Actor,
    person: Person | None = None,
    picture: tuple[bytes, Words] | None = None,
    at: datetime = STAMPED,
) -> Person:
    """Make a person, or change the given one. Raises ValidationError and UnusablePicture."""
    row = Person.objects.select_for_update().get(pk=person.pk) if person else Person()
    if row.merged_into_id or row.anonymised_at:
        raise ValidationError(_("This record is closed: it was merged or its data were erased."))
    assign(row, values, PERSON_FIELDS)
    if picture:
        row.picture = take_picture(*picture)
    row.full_clean()
    row.save()
    state(PersonChanged(row.pk))
    return row


@action("people.merge_people")
def merge_people(person: Person, *, into: Person, by: Actor, at: datetime = STAMPED) -> Person:
    """Make two records of one human being one. What hung on the first hangs on the second; the first stays as a trace.

    The consents of both must agree to show something: only what both have agreed to stays public. Apps above move
    what is theirs; they refuse with ValidationError where the two could not have been one.
    """
    kept = Person.objects.select_for_update().get(pk=into.pk)
    _refuse_merging(person, kept)
    kept.user = kept.user or person.user
    person.user = None
    person.merged_into = kept
    shared = {name: getattr(person, name) and getattr(kept, name) for name in _SHOWN}
    for name in _SHOWN:
        setattr(person, name, False)
    person.save()
    for name in ("email", "phone", "street", "postcode", "town", "function", "title"):
        setattr(kept, name, getattr(kept, name) or getattr(person, name))
    kept.picture = kept.picture or person.picture
    kept.held_public_office = kept.held_public_office or person.held_public_office
    for name, value in shared.items():
        setattr(kept, name, value)
    kept.save()
    Consent.objects.filter(person=person, withdrawn_at=None).update(withdrawn_at=at)
    for subject, name in zip(_SUBJECTS, _SHOWN, strict=True):
        if not shared[name]:
            kept.consents.filter(subject=subject, withdrawn_at=None).update(withdrawn_at=at)
    Invitation.objects.filter(person=person, accepted_at=None, withdrawn_at=None).update(withdrawn_at=at)
    taken = kept.contact_for.values("organisation_id")
    OrganisationContact.objects.filter(person=person).exclude(organisation_id__in=taken).update(person=kept)
    OrganisationContact.objects.filter(person=person).delete()
    state(PeopleMerged(person.pk, kept.pk))
    return kept


@action("people.erase_person")
def erase_person(person: Person, *, by: Actor, at: datetime = STAMPED) -> Person:
    """Erase what is personal. The name of who held a public office stays in its history; all else goes.

    Source: GDPR art. 17 (1) and (3); mandates keep their dates, seat and organisation.
    """
    if person.anonymised_at:
        return person
    erase(person, at)
    state(PersonErased(person.pk))
    return person


_SUBJECTS = ("name", "picture", "function", "contact")
_SHOWN = tuple(f"shows_{subject}" for subject in _SUBJECTS)


def _refuse_merging(person: Person, kept: Person) -> None:
    if person.pk == kept.pk:
        raise ValidationError(_("Please choose two different records."))
    if any(row.merged_into_id or row.anonymised_at for row in (person, kept)):
        raise ValidationError(_("One of these records is closed: it was merged or its data were erased."))
    if person.user_id and kept.user_id:
        raise ValidationError(_("Both records have an account. Let one of them delete theirs first."))
