"""Reading projects of earlier years from rows of a table whose columns may be called anything. Pure."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from vorort.ground.columns import Problem, day_in, words_in
from vorort.ground.text import german_slug, normalised
from vorort.projects.rules import MOST_LETTERS, MOST_OF_SUMMARY

# what offices call these columns, as slugs
USUAL = {
    "title": ("titel", "title", "projekt", "projektname", "name", "bezeichnung", "massnahme", "veranstaltung"),
    "district": ("stadtbezirk", "bezirk", "district", "sbz"),
    "starts_on": ("beginn", "von", "datum", "termin", "start", "date", "starts-on", "durchgefuehrt-am"),
    "ends_on": ("ende", "bis", "end", "ends-on"),
    "year": ("jahr", "year", "haushaltsjahr"),
    "summary": ("kurztext", "kurzbeschreibung", "satz", "summary"),
    "text": ("beschreibung", "text", "inhalt", "description", "erlaeuterung"),
    "status": ("status", "stand", "state"),
    "theme": ("thema", "theme", "kategorie", "handlungsfeld"),
    "where": ("ort", "wo", "adresse", "where", "place"),
    "partner": ("partner", "traeger", "antragsteller", "kooperation", "partner-innen"),
    "number": ("nummer", "nr", "lfd-nr", "id", "aktenzeichen", "number"),
}  # fmt: skip
NEEDED = ("title",)
STATES = ("proposed", "decided", "running", "finished")
LEFT_OUT = "left_out"
MEANINGS = {
    "proposed": ("vorgeschlagen", "geplant", "beantragt", "idee", "proposed", "planned"),
    "decided": ("beschlossen", "bewilligt", "genehmigt", "decided", "approved"),
    "running": ("laeuft", "laufend", "in-umsetzung", "in-arbeit", "running", "ongoing"),
    "finished": ("abgeschlossen", "erledigt", "durchgefuehrt", "beendet", "fertig", "umgesetzt", "finished", "done", "ja"),
    LEFT_OUT: ("abgelehnt", "zurueckgezogen", "entfallen", "ausgefallen", "abgesagt", "nein", "cancelled", "rejected"),
}  # fmt: skip
_KNOWN = {word: state for state, words in MEANINGS.items() for word in words}
# of lines that give only a year
NEW_YEAR = (1, 1)


@dataclass(frozen=True)
class Plan:
    """`columns`: our field → heading. `source` names the table for ever; `status` and `year` are for lines without one."""

    columns: Mapping[str, str]
    source: str = ""
    status: str = "finished"
    year: int | None = None


@dataclass(frozen=True)
class ReadProject:
    """A project as the table tells it, in plain words; places and themes are looked up later."""

    key: str
    title: str
    status: str
    starts_on: date | None
    ends_on: date | None
    about: Mapping[str, str]


@dataclass
class ReadLine:
    """A line of the file, the heading being line 1: the project if it could be read, and what there is to say about it."""

    number: int
    title: str
    project: ReadProject | None = None
    problems: list[Problem] = field(default_factory=list)
    # what does not stand in the way
    hints: list[Problem] = field(default_factory=list)


def read_projects(lines: Iterable[tuple[int, Mapping[str, str]]], plan: Plan) -> list[ReadLine]:
    """Read numbered lines whose keys are the headings. Empty ones are passed over; what is there twice is a problem."""
    found: list[ReadLine] = []
    first: dict[str, int] = {}
    for number, cells in lines:
        if not any(cells.values()):
            continue
        line = _Reading(number, cells, plan).read()
        if line.project and (before := first.setdefault(line.project.key, number)) != number:
            line.problems.append(Problem(number, "title", "twice", str(before)))
            line.project = None
        found.append(line)
    return found


def fingerprint(headings: Sequence[str]) -> str:
    """The same for tables with the same headings, in whatever order."""
    return hashlib.sha256("\n".join(sorted(map(german_slug, headings))).encode()).hexdigest()


class _Reading:
    """One line while it is read."""

    def __init__(self, number: int, cells: Mapping[str, str], plan: Plan) -> None:
        self.cells, self.plan = cells, plan
        self.line = ReadLine(number, words_in(self._cell("title"))[:200])

    def read(self) -> ReadLine:
        if not self.line.title:
            self._wrong("title", "empty")
        status = self._status()
        starts_on, ends_on = self._days()
        if status == "finished" and starts_on is None and not self.line.problems:
            self._wrong("starts_on", "empty")
        about = {name: words_in(self._cell(name)) for name in ("district", "theme", "where", "partner")}
        about |= {"summary": self._cut("summary", MOST_OF_SUMMARY), "text": self._cut("text", MOST_LETTERS)}
        if not self.line.problems:
            key = self._key(about["district"], starts_on)
            self.line.project = ReadProject(key, self.line.title, status, starts_on, ends_on, about)
        return self.line

    def _cell(self, name: str) -> str:
        return normalised(self.cells.get(self.plan.columns.get(name, ""), ""))

    def _wrong(self, column: str, reason: str, value: str = "") -> None:
        self.line.problems.append(Problem(self.line.number, column, reason, value[:100]))

    def _cut(self, name: str, most: int) -> str:
        told = self._cell(name).replace("\r\n", "\n")
        if len(told) > most:
            self.line.hints.append(Problem(self.line.number, name, "cut", str(most)))
        return told[:most].strip()

    def _status(self) -> str:
        told = words_in(self._cell("status"))
        meaning = _KNOWN.get(german_slug(told)) if told else self.plan.status
        if meaning is None:
            self._wrong("status", "unknown_status", told)
        elif meaning == LEFT_OUT:
            self._wrong("status", "left_out", told)
        return meaning or ""

    def _days(self) -> tuple[date | None, date | None]:
        starts_on, ends_on = self._day("starts_on"), self._day("ends_on")
        if starts_on is None and (year := self._year()):
            starts_on = date(year, *NEW_YEAR)
        if starts_on and ends_on and ends_on < starts_on:
            self._wrong("ends_on", "before")
        return starts_on, ends_on if starts_on else None

    def _day(self, name: str) -> date | None:
        told = self._cell(name)
        day = day_in(told.replace("T", " ").split(" ")[0]) if told else None
        if told and day is None:
            self._wrong(name, "no_date", told)
        return day

    def _year(self) -> int | None:
        told = self._cell("year").removesuffix(".0")
        if not told:
            return self.plan.year
        if told.isascii() and told.isdigit() and 1900 <= int(told[:6]) <= 2199:
            return int(told)
        self._wrong("year", "no_year", told)
        return None

    def _key(self, district: str, starts_on: date | None) -> str:
        """The same line of the same file always has the same one; its number alone would be that of other files too."""
        number = words_in(self._cell("number"))
        parts = (number, german_slug(self.line.title), german_slug(district), str(starts_on))
        return "import:" + hashlib.sha256("\n".join(parts).encode()).hexdigest()[:50]
