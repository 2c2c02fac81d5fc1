from collections.abc import Mapping
from datetime import datetime
from typing import Any

from vorort.districts.models import City
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.people.actions.inside import refuse_closed
from vorort.people.facts import OrganisationChanged
from vorort.people.models import Organisation, OrganisationContact, Person

ORGANISATION_FIELDS = (
    "name", "short_name", "sector", "district", "street", "postcode", "town", "phone", "email", "url",
    "dissolved_on",
)  # fmt: skip


@action("people.keep_organisation")
def keep_organisation(
    city: City,
    *,
    values: Mapping[str, Any],
    by: Actor,
    organisation: Organisation | None = None,
    at: datetime = STAMPED,
) -> Organisation:
    """Make an organisation, or change the given one. Raises ValidationError."""
    row = Organisation.objects.select_for_update().get(pk=organisation.pk) if organisation else Organisation()
    assign(row, values, ORGANISATION_FIELDS)
    row.full_clean()
    row.save()
    state(OrganisationChanged(row.pk))
    return row


@action("people.keep_contact")
def keep_contact(
    organisation: Organisation, person: Person, *, function: str = "", by: Actor, at: datetime = STAMPED
) -> OrganisationContact:
    """Name somebody as contact of an organisation, or change what they do there.

    Raises ValidationError for a closed record.
    """
    fresh = Person.objects.select_for_update().get(pk=person.pk)
    refuse_closed(fresh)
    contact = organisation.contacts.filter(person=fresh).first() or OrganisationContact(
        organisation=organisation, person=fresh
    )
    contact.function = function
    contact.full_clean()
    contact.save()
    state(OrganisationChanged(organisation.pk))
    return contact


@action("people.remove_contact", locks=lambda contact: contact.organisation)
def remove_contact(contact: OrganisationContact, *, by: Actor, at: datetime = STAMPED) -> None:
    """Somebody is no longer the contact of an organisation."""
    organisation_id = contact.organisation_id
    contact.delete()
    state(OrganisationChanged(organisation_id))
