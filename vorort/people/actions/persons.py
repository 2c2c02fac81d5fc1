from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.districts.models import City
from vorort.districts.selectors import the_city
from vorort.files.bulk import drop_picture
from vorort.files.models import Picture
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.people.actions.inside import PERSON_FIELDS, SHOWN, NewPicture, erase, keep, refuse_closed
from vorort.people.facts import PeopleMerged, PersonChanged, PersonErased
from vorort.people.models import Invitation, OrganisationContact, Person
from vorort.people.rules import merged_values


@action("people.keep_person")
def keep_person(
    city: City,
    *,
    values: Mapping[str, Any],
    by: Actor,
    person: Person | None = None,
    picture: NewPicture | None = None,
    without_picture: bool = False,
    at: datetime = STAMPED,
) -> Person:
    """Make a person, or change the given one. A picture without bytes only changes its words.

    Raises ValidationError and UnusablePicture.
    """
    row = Person.objects.select_for_update().get(pk=person.pk) if person else Person()
    refuse_closed(row)
    keep(row, values, PERSON_FIELDS, picture, without_picture=without_picture)
    state(PersonChanged(row.pk))
    return row


# the city is locked first, so that two people are never merged into each other at the same moment
@action("people.merge_people", locks=lambda person: the_city())
def merge_people(person: Person, *, into: Person, by: Actor, at: datetime = STAMPED) -> Person:
    """Make two records of one human being one. What hung on the first hangs on the second; the first stays as a trace.

    Only what both records agreed to show stays public. Apps above move what is theirs. Raises ValidationError where
    the two cannot be one.
    """
    kept = Person.objects.select_for_update().get(pk=into.pk)
    _refuse_merging(person, kept)
    _show_what_both_show(person, kept, at)
    _move_details(person, kept)
    left_over = _move_picture(person, kept)
    user, person.user, person.merged_into = person.user, None, kept
    person.save()  # first, because two records never share an account
    kept.user = kept.user or user
    kept.save()
    if left_over:
        drop_picture(left_over)
    person.duplicates.update(merged_into=kept)
    _move_contacts(person, kept)
    _withdraw_invitations([person, kept] if kept.user_id else [person], at)
    state(PeopleMerged(person.pk, kept.pk))
    return kept


@action("people.erase_person")
def erase_person(person: Person, *, by: Actor, at: datetime = STAMPED) -> Person:
    """Erase what is personal. The name of who held a public office stays in its history; all else goes.

    Source: GDPR art. 17 (1) and (3); mandates keep their dates, seat and organisation. Erasing again changes nothing;
    what was merged into the record is erased with it. Raises ValidationError for a record that was itself merged.
    """
    if person.anonymised_at:
        return person
    refuse_closed(person)
    erase(person, at)
    state(PersonErased(person.pk))
    return person


def _refuse_merging(person: Person, kept: Person) -> None:
    if person.pk == kept.pk:
        raise ValidationError(_("Please choose two different records."))
    refuse_closed(person, kept)
    if person.user_id and kept.user_id:
        raise ValidationError(_("Both records have an account. Let one of them delete theirs first."))


def _show_what_both_show(person: Person, kept: Person, at: datetime) -> None:
    for name in SHOWN:
        if not (getattr(person, name) and getattr(kept, name)):
            setattr(kept, name, False)
            kept.consents.filter(subject=name.removeprefix("shows_"), withdrawn_at=None).update(
                withdrawn_at=at
            )
        setattr(person, name, False)
    person.consents.filter(withdrawn_at=None).update(withdrawn_at=at)


def _move_details(person: Person, kept: Person) -> None:
    """Fill the gaps of one record from the other."""
    kept.held_public_office = kept.held_public_office or person.held_public_office
    person.held_public_office = False
    mine, theirs = ({name: getattr(row, name) for name in PERSON_FIELDS} for row in (kept, person))
    assign(kept, merged_values(mine, theirs), PERSON_FIELDS)
    assign(person, dict.fromkeys(PERSON_FIELDS[3:], ""), PERSON_FIELDS)


def _move_picture(person: Person, kept: Person) -> Picture | None:
    """The picture that is not needed any more, if any."""
    moved, person.picture = person.picture, None
    if kept.picture:
        return moved
    kept.picture = moved
    return None


def _move_contacts(person: Person, kept: Person) -> None:
    taken = kept.contact_for.values("organisation_id")
    OrganisationContact.objects.filter(person=person).exclude(organisation_id__in=taken).update(person=kept)
    OrganisationContact.objects.filter(person=person).delete()


def _withdraw_invitations(people: list[Person], at: datetime) -> None:
    is_open = {"accepted_at": None, "withdrawn_at": None}
    Invitation.objects.filter(person__in=people, **is_open).update(withdrawn_at=at)
