from dataclasses import dataclass
from datetime import date, datetime

from vorort.committees.models import Committee
from vorort.committees.selectors import SeatRow
from vorort.ground.actor import Actor
from vorort.people.models import Person


@dataclass(frozen=True)
class Handover:
    """For whom a sheet is made, of which committee, and what most sections need."""

    committee: Committee
    seats: list[SeatRow]
    actor: Actor
    at: datetime
    # the name of the electoral term that runs, or nothing
    term: str
    # whoever will chair does not yet: until then names are as consented, and there is no contact
    shows_contact: bool

    def name_of(self, person: Person) -> str:
        return person.full_name if self.shows_contact else person.shown_name


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day of something, or the day it is due."""

    day: date
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of plain text; the first cell of each names its row."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the sheet: facts with their names, lines of text, a table; any of them may be missing."""

    title: str
    facts: tuple[tuple[str, str], ...] = ()
    lines: tuple[str, ...] = ()
    table: Table | None = None
    deadlines: tuple[Deadline, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.facts or self.lines or (self.table and self.table.rows))


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is drawn."""

    committee: str
    slug: str
    date: str
    shows_contact: bool
    sections: tuple[Section, ...]
