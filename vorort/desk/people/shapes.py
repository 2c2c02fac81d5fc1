"""What the pages about people show, made plain for the templates."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from vorort.committees.choices import MandateState
from vorort.committees.models import Mandate
from vorort.committees.selectors import SeatNow
from vorort.people.choices import ConsentSubject
from vorort.people.models import Consent, Person


@dataclass(frozen=True)
class ConsentRow:
    """One thing about a person that may be public, and the consent in force, if any."""

    subject: ConsentSubject
    consent: Consent | None


@dataclass(frozen=True)
class MandateGroup:
    """Mandates under one heading."""

    title: str
    mandates: list[Mandate]
    is_past: bool = False


@dataclass(frozen=True)
class Listed:
    """A row of the list of people; `account` says whether they have one, or were invited to link one."""

    person: Person
    seats: list[SeatNow]
    account: str


def listed(people: Iterable[tuple[Person, list[SeatNow]]], invited: Container[int]) -> list[Listed]:
    """The rows of the list."""
    has, was_asked, without = _("account"), _("invited"), _("no account")
    return [
        Listed(person, seats, has if person.user_id else was_asked if person.pk in invited else without)
        for person, seats in people
    ]


def consent_rows(person: Person) -> list[ConsentRow]:
    """All that can be agreed to, agreed or not."""
    given = {consent.subject: consent for consent in person.consents.filter(withdrawn_at=None)}
    return [ConsentRow(subject, given.get(subject)) for subject in ConsentSubject]


def mandate_groups(mandates: Iterable[Mandate], at: datetime) -> list[MandateGroup]:
    """Now, soon, and former; groups without any are left out."""
    rows = list(mandates)
    now = [row for row in rows if row.is_in_force(at)]
    ahead = [row for row in rows if row not in now and _is_ahead(row, at)]
    past = [row for row in rows if row not in now and row not in ahead and row.state == MandateState.ACCEPTED]
    groups = [
        MandateGroup(_("Now"), now),
        MandateGroup(_("Asked, or beginning later"), ahead),
        MandateGroup(_("Former"), past, is_past=True),
    ]
    return [group for group in groups if group.mandates]


def _is_ahead(mandate: Mandate, at: datetime) -> bool:
    lasts = mandate.ends is None or mandate.ends > at
    is_open = mandate.state == MandateState.OFFERED
    return lasts and (is_open or (mandate.state == MandateState.ACCEPTED and mandate.begins > at))
