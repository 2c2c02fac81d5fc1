"""What only some kinds of projects have: the places of a register, the years of an award."""

from dataclasses import dataclass

from django.utils.formats import date_format

from vorort.projects.models import AwardYear, Project, RegisterEntry


@dataclass(frozen=True, slots=True)
class EntryLine:
    """A place of a register."""

    name: str
    street: str
    district: str
    hours: str
    note: str
    confirmed: str


@dataclass(frozen=True, slots=True)
class Winner:
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class AwardShown:
    """An award in one year: who won it, and who might have."""

    year: int
    text: str
    day: str
    winners: tuple[Winner, ...]
    nominees: tuple[Winner, ...]


def register_of(project: Project) -> tuple[EntryLine, ...]:
    """Its confirmed places, by name."""
    rows = RegisterEntry.objects.filter(project=project, state="confirmed").select_related("district")
    return tuple(
        EntryLine(
            row.name,
            row.street,
            row.district.name if row.district else "",
            row.hours,
            row.note,
            date_format(row.confirmed_on, "DATE_FORMAT") if row.confirmed_on else "",
        )
        for row in rows.defer("district__boundary")
    )


def award_years(project: Project) -> tuple[AwardShown, ...]:
    """The latest first."""
    rows = AwardYear.objects.filter(project=project).prefetch_related("nominees")
    return tuple(_award(row) for row in rows)


def _award(row: AwardYear) -> AwardShown:
    found = [(nominee.is_winner, Winner(nominee.name, nominee.reason)) for nominee in row.nominees.all()]
    return AwardShown(
        row.year,
        row.text,
        date_format(row.awarded_on, "DATE_FORMAT") if row.awarded_on else "",
        tuple(who for won, who in found if won),
        tuple(who for won, who in found if not won),
    )
