"""What only some kinds of projects have: the places of a register, the years of an award."""

from dataclasses import dataclass

from vorort.projects.models import AwardYear, Nominee
from vorort.projects.selectors import Around
from vorort.shell.filters import moment


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


def register_of(parts: Around) -> tuple[EntryLine, ...]:
    """Its confirmed places, by name."""
    return tuple(
        EntryLine(
            row.name,
            row.street,
            row.district.name if row.district else "",
            row.hours,
            row.note,
            moment(row.confirmed_on) if row.confirmed_on else "",
        )
        for row in parts.entries
    )


def award_years(parts: Around) -> tuple[AwardShown, ...]:
    """The latest first."""
    return tuple(
        _award(row, [one for one in parts.nominees if one.award_id == row.pk]) for row in parts.awards
    )


def _award(row: AwardYear, nominees: list[Nominee]) -> AwardShown:
    found = [(nominee.is_winner, Winner(nominee.name, nominee.reason)) for nominee in nominees]
    return AwardShown(
        row.year,
        row.text,
        moment(row.awarded_on) if row.awarded_on else "",
        tuple(who for won, who in found if won),
        tuple(who for won, who in found if not won),
    )
