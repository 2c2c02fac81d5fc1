"""Reading ideas of earlier campaigns from rows of a table whose columns may be called anything. Pure.

A plan says which column holds what, and what holds for lines that say nothing themselves.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from vorort.ground import columns
from vorort.ground.columns import Problem, day_in, words_in
from vorort.ground.text import german_slug, normalised
from vorort.ideas.rules import MOST_LETTERS

# what other software calls these columns, as slugs
USUAL = {
    "title": ("titel", "title", "ueberschrift", "betreff", "name-der-idee", "vorschlag", "idee", "idea"),
    "text": ("text", "beschreibung", "description", "inhalt", "content", "body", "erlaeuterung"),
    "district": ("stadtbezirk", "bezirk", "district", "stadtteil", "scope"),
    "where": ("wo", "ort", "where", "place", "adresse", "address", "location", "strasse"),
    "neighbourhood": ("quartier", "vorort", "neighbourhood", "neighborhood", "ortsteil"),
    "lon": ("lon", "lng", "longitude", "laengengrad", "laenge", "geo-lon", "geo-long"),
    "lat": ("lat", "latitude", "breitengrad", "breite", "geo-lat"),
    "theme": ("thema", "theme", "kategorie", "category"),
    "published_on": ("veroeffentlicht-am", "veroeffentlicht", "datum", "published-on", "published-at", "date",
                     "created", "created-at", "erstellt-am", "eingereicht-am"),
    "status": ("status", "stand", "state"),
    "answer": ("antwort", "answer", "stellungnahme", "official-answer", "rueckmeldung"),
    "answered_on": ("beantwortet-am", "beantwortet", "entschieden-am", "answered-on", "answered-at", "decided-on"),
    # nobody is named here unless somebody has chosen the column on purpose
    "name": (),
    "supports": ("unterstuetzungen", "supports", "votes", "stimmen", "likes", "endorsements"),
    "number": ("nummer", "number", "id", "nr", "reference", "referenz"),
}  # fmt: skip
NEEDED = ("title", "text")
# leaves a line out, where a status says that it was never public
LEFT_OUT = "left_out"
MEANINGS = ("published", "adopted", "not_pursued", "elsewhere", "withdrawn", LEFT_OUT)
DECIDED = ("adopted", "not_pursued", "elsewhere")
STATUS = {
    "published": (
        "neu", "new", "offen", "open", "veroeffentlicht", "published", "in-pruefung", "in-bearbeitung", "in-review",
        "evaluating", "under-consideration", "eingereicht",
    ),
    "adopted": (
        "umgesetzt", "realisiert", "angenommen", "aufgegriffen", "uebernommen", "beschlossen", "adopted", "accepted",
        "implemented", "in-umsetzung", "wird-umgesetzt",
    ),
    "not_pursued": (
        "abgelehnt", "nicht-weiterverfolgt", "nicht-umgesetzt", "nicht-umsetzbar", "rejected", "declined",
        "not-pursued",
    ),
    "elsewhere": ("nicht-zustaendig", "andere-zustaendigkeit", "weitergeleitet", "elsewhere"),
    "withdrawn": ("zurueckgezogen", "zurueckgenommen", "withdrawn"),
    LEFT_OUT: ("geloescht", "deleted", "spam", "entwurf", "draft"),
}  # fmt: skip
KNOWN_WORDS = {word: meaning for meaning, words in STATUS.items() for word in words}
MOST = {"title": 200, "where": 200, "name": 100, "campaign": 100}


@dataclass(frozen=True)
class Plan:
    """`columns`: our field → heading. `words`: slug of a status → meaning. Days and answer are for lines without one."""

    columns: Mapping[str, str]
    campaign: str = ""
    status: str = "published"
    published_on: date | None = None
    answer: str = ""
    answered_on: date | None = None
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ReadIdea:
    """An idea as the table tells it, in plain words; places and themes are looked up later."""

    key: str
    title: str
    text: str
    status: str
    published_on: date
    district: str = ""
    neighbourhood: str = ""
    where: str = ""
    point: tuple[float, float] | None = None
    theme: str = ""
    answer: str = ""
    answered_on: date | None = None
    name: str = ""
    supports: int | None = None


@dataclass
class ReadLine:
    """A line of the file, the heading being line 1: the idea if it could be read, and what there is to say about it."""

    number: int
    title: str
    idea: ReadIdea | None = None
    problems: list[Problem] = field(default_factory=list)
    # what does not stand in the way
    hints: list[Problem] = field(default_factory=list)


def guessed(headings: Sequence[str]) -> dict[str, str]:
    """Which column holds what, as far as its heading says so. No column is taken twice."""
    return columns.guessed(headings, USUAL)


def status_words(lines: Iterable[Mapping[str, str]], heading: str) -> list[str]:
    """What stands in the column of the status and is not known here, in the order of the file."""
    told = dict.fromkeys(words_in(line.get(heading, "")) for line in lines)
    by_slug = {german_slug(words): words for words in reversed(told) if words}
    return [words for slug, words in reversed(by_slug.items()) if slug not in KNOWN_WORDS]


def read_ideas(lines: Iterable[tuple[int, Mapping[str, str]]], plan: Plan, today: date) -> list[ReadLine]:
    """Read numbered lines whose keys are the headings. Empty ones are passed over; what is there twice is a problem."""
    found: list[ReadLine] = []
    first: dict[str, int] = {}
    for number, cells in lines:
        if not any(cells.values()):
            continue
        line = _Reading(number, cells, plan, today).read()
        if line.idea and (before := first.setdefault(line.idea.key, number)) != number:
            line.problems.append(Problem(number, "title", "twice", str(before)))
            line.idea = None
        found.append(line)
    return found


class _Reading:
    """One line while it is read."""

    def __init__(self, number: int, cells: Mapping[str, str], plan: Plan, today: date) -> None:
        self.cells, self.plan, self.today = cells, plan, today
        self.line = ReadLine(number, words_in(self._cell("title"))[: MOST["title"]])

    def read(self) -> ReadLine:
        title, text = self._cut("title"), self._long("text")
        for name, value in (("title", title), ("text", text)):
            if not value:
                self._wrong(name, "empty")
        status, published_on = self._status(), self._day("published_on", self.plan.published_on)
        answer, answered_on = self._answer(status, published_on)
        about = {name: words_in(self._cell(name)) for name in ("district", "neighbourhood", "theme")}
        more = {"where": self._cut("where"), "name": self._cut("name")}
        point, supports = self._point(), self._supports()
        if not self.line.problems and published_on:
            self.line.idea = ReadIdea(
                self._key(title, text), title, text, status, published_on, point=point, answer=answer,
                answered_on=answered_on, supports=supports, **about, **more,
            )  # fmt: skip
        return self.line

    def _cell(self, name: str) -> str:
        return normalised(self.cells.get(self.plan.columns.get(name, ""), ""))

    def _wrong(self, column: str, reason: str, value: str = "") -> None:
        self.line.problems.append(Problem(self.line.number, column, reason, value[:100]))

    def _hint(self, column: str, reason: str, value: str = "") -> None:
        self.line.hints.append(Problem(self.line.number, column, reason, value[:100]))

    def _cut(self, name: str) -> str:
        told = words_in(self._cell(name))
        if len(told) > MOST[name]:
            self._hint(name, "cut", str(MOST[name]))
        return told[: MOST[name]].strip()

    def _long(self, name: str) -> str:
        told = self._cell(name).replace("\r\n", "\n")
        if len(told) > MOST_LETTERS:
            self._wrong(name, "too_long", str(MOST_LETTERS))
        return told

    def _day(self, name: str, otherwise: date | None) -> date | None:
        told = self._cell(name)
        # exports of other software like to add the time of day
        day = day_in(told.replace("T", " ").split(" ")[0]) if told else otherwise
        if told and day is None:
            self._wrong(name, "no_date", told)
        elif day is None:
            self._wrong(name, "empty")
        elif day > self.today:
            self._wrong(name, "later", told)
        return day

    def _status(self) -> str:
        told = words_in(self._cell("status"))
        word = german_slug(told)
        meaning = (self.plan.words.get(word) or KNOWN_WORDS.get(word)) if told else self.plan.status
        if meaning is None:
            self._wrong("status", "unknown_status", told)
        elif meaning == LEFT_OUT:
            self._wrong("status", "left_out", told)
        return meaning or ""

    def _answer(self, status: str, published_on: date | None) -> tuple[str, date | None]:
        answer = self._long("answer")
        if not answer and status in DECIDED:
            answer = self.plan.answer
            if not answer:
                self._wrong("answer", "no_answer")
        if not answer:
            return "", None
        day = self._day("answered_on", self.plan.answered_on)
        if day and published_on and day < published_on:
            self._wrong("answered_on", "before_published", day.isoformat())
        return answer, day

    def _point(self) -> tuple[float, float] | None:
        told = [self._cell(name).replace(",", ".") for name in ("lon", "lat")]
        if not any(told):
            return None
        try:
            lon, lat = map(float, told)
        except ValueError:
            self._wrong("lon", "no_point", " / ".join(told))
            return None
        if not (-180 <= lon <= 180 and -90 <= lat <= 90):
            self._wrong("lon", "no_point", " / ".join(told))
            return None
        return lon, lat

    def _supports(self) -> int | None:
        told = self._cell("supports").replace(".", "")
        if told and not (told.isascii() and told.isdigit() and len(told) < 8):
            self._hint("supports", "no_number", told)
            return None
        return int(told) if told else None

    def _key(self, title: str, text: str) -> str:
        """The same line of the same file always has the same one; its number alone would be that of other files too."""
        number = words_in(self._cell("number"))
        parts = (number, german_slug(title)) if number else (german_slug(title), german_slug(text))
        return "import:" + hashlib.sha256("\n".join(parts).encode()).hexdigest()[:50]
