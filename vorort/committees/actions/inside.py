"""What several actions do inside their doors: the one lock, setting what may be set, timeline, index."""

from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _

from vorort.committees.choices import SeatOffice
from vorort.committees.models import AssociationMember, Committee, Seat
from vorort.districts.models import City
from vorort.districts.selectors import the_city
from vorort.people.bulk import add_person
from vorort.people.models import Person
from vorort.search.bulk import Found, index
from vorort.threads.bulk import add_step


@dataclass(frozen=True)
class Newcomer:
    """Somebody the committee may not know yet, as the chair names them."""

    given_name: str
    family_name: str
    email: str = ""


def one_after_another(subject: models.Model) -> City:
    """The lock of everything that changes who sits where: one at a time, as SQLite does it anyway.

    A change in one committee reaches into others, by virtue of office and by merging. Locks per committee would
    wait for each other in circles; this is the first one taken, so nobody does.
    """
    return the_city()


def still_open(person: Person) -> Person:
    """The record as it stands now, kept from changing. Raises ValidationError if it was merged or erased."""
    fresh = Person.objects.select_for_update(of=("self",), no_key=True).get(pk=person.pk)
    if fresh.merged_into_id or fresh.anonymised_at:
        raise ValidationError(_("This record is closed: it was merged or its data were erased."))
    return fresh


def record_of(who: Person | Newcomer) -> Person:
    """The record of somebody: recognised by the e-mail address, or new. Raises ValidationError."""
    if isinstance(who, Person):
        return who
    known = Person.objects.current().filter(email=who.email).first() if who.email else None
    if known is None:
        return add_person(vars(who))
    if known.family_name.casefold() != who.family_name.casefold():
        raise ValidationError(_("This e-mail address belongs to somebody else. Please ask the office."))
    return known


def add_delegates_seats(assembly: Committee, member: AssociationMember) -> None:
    """The seats of a member's delegates: those of full members vote, those of advisory members are heard."""
    position = assembly.seats.count()
    for number in range(1, member.delegates + 1):
        Seat.objects.create(
            committee=assembly, office=SeatOffice.MEMBER, member=member, is_voting=member.is_full,
            position=position + number, begins=member.begins,
        )  # fmt: skip


def tell(committee: Committee, what: str, at: datetime, about: str = "") -> None:
    """An entry in the public timeline of a committee."""
    add_step(committee.thread, what, at, about)


def index_committee(committee: Committee) -> None:
    """Put a committee into the search, or bring it up to date."""
    for language, purpose in (
        ("de", committee.purpose_de),
        ("en", committee.purpose_en or committee.purpose_de),
    ):
        where = [committee.district.name] if committee.district else []
        tags = [str(committee.get_kind_display()), *where]
        index(
            Found(
                "committee", committee.pk, language, committee.slug, committee.name, purpose[:300], purpose,
                committee.district, committee.thread, tags=tags,
            )
        )  # fmt: skip
