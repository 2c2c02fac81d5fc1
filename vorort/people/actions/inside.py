"""What several actions do inside their doors: setting what may be set, and erasing."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import models

from vorort.people.choices import ConsentSubject
from vorort.people.models import Person

PERSON_FIELDS = (
    "title", "given_name", "family_name", "function", "email", "phone", "street", "postcode", "town",
)  # fmt: skip
ORGANISATION_FIELDS = (
    "name", "short_name", "sector", "district", "street", "postcode", "town", "phone", "email", "url",
    "dissolved_on",
)  # fmt: skip


def assign(row: models.Model, values: Mapping[str, Any], allowed: tuple[str, ...]) -> None:
    """Set what may be set here, and nothing else."""
    for name, value in values.items():
        if name not in allowed:
            raise ValueError(f"{name} is not to be changed here")
        setattr(row, name, value)


def erase(person: Person, at: datetime) -> None:
    """Take everything personal out of a record; the name of a public office stays."""
    for name in ("email", "phone", "street", "postcode", "town", "function"):
        setattr(person, name, "")
    if not person.held_public_office:
        person.title = person.given_name = person.family_name = ""
    for subject in ConsentSubject.values:
        setattr(person, f"shows_{subject}", False)
    person.picture, person.user, person.anonymised_at = None, None, at
    person.save()
    person.consents.filter(withdrawn_at=None).update(withdrawn_at=at)
    person.invitations.all().delete()
    person.contact_for.all().delete()
