"""The import of ideas in words: what our fields are called, what is wrong with a line, what is left out of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.ideas.choices import IdeaState
from vorort.ideas.models import IdeaImportDraft
from vorort.ideas.rules.import_file import LEFT_OUT

FIELDS: dict[str, Promise] = {
    "title": gettext_lazy("Title"),
    "text": gettext_lazy("Text"),
    "district": gettext_lazy("District"),
    "published_on": gettext_lazy("Published on"),
    "status": gettext_lazy("Status"),
    "answer": gettext_lazy("Answer"),
    "answered_on": gettext_lazy("Answered on"),
    "number": gettext_lazy("Number"),
    "where": gettext_lazy("Place in words"),
    "neighbourhood": gettext_lazy("Neighbourhood"),
    "lon": gettext_lazy("Longitude"),
    "lat": gettext_lazy("Latitude"),
    "theme": gettext_lazy("Theme"),
    "supports": gettext_lazy("Number of supports"),
    "name": gettext_lazy("Name of the author"),
}
HINTS: dict[str, Promise] = {
    "district": gettext_lazy("Name or number. Without it, the point tells the district, or the neighbourhood."),
    "published_on": gettext_lazy("As 01.03.2021 or 2021-03-01."),
    "number": gettext_lazy("By number and title an idea is recognised, so that it never comes in twice."),
    "lon": gettext_lazy("In degrees, such as 7.4653."),
    "supports": gettext_lazy("It stands on the timeline. These supports do not count here, for nobody is behind them."),
    "name": gettext_lazy("Everybody can read it. Only if these people have agreed to be named here too."),
}  # fmt: skip
# of the template: the import knows by itself what stands below them; nobody is named unless somebody says so on purpose
HEADINGS = {
    "number": "Nummer", "title": "Titel", "text": "Text", "district": "Stadtbezirk", "neighbourhood": "Quartier",
    "where": "Ort", "lon": "Längengrad", "lat": "Breitengrad", "theme": "Thema", "published_on": "Veröffentlicht am",
    "status": "Status", "answer": "Antwort", "answered_on": "Beantwortet am", "supports": "Unterstützungen",
}  # fmt: skip
EXAMPLES = [
    {
        "number": "1", "title": "Eine Bank am Beispielweg", "text": "Zwischen Haltestelle und Park fehlt ein Sitzplatz.",
        "neighbourhood": "", "where": "Beispielweg, an der Haltestelle", "lon": "", "lat": "", "theme": "",
        "published_on": "01.03.2021", "status": "neu", "answer": "", "answered_on": "", "supports": "12",
    },
    {
        "number": "2", "title": "Ein Bücherschrank vor dem Beispielhaus", "text": "Bücher tauschen, rund um die Uhr.",
        "neighbourhood": "", "where": "Vor dem Beispielhaus", "lon": "", "lat": "", "theme": "",
        "published_on": "14.03.2021", "status": "umgesetzt", "answer": "Der Schrank steht seit Mai.",
        "answered_on": "20.05.2021", "supports": "31",
    },
]  # fmt: skip
STATES: dict[str, str | Promise] = {
    "published": gettext_lazy("open: it gets an answer here"),
    "adopted": IdeaState.ADOPTED.label,
    "not_pursued": IdeaState.NOT_PURSUED.label,
    "elsewhere": IdeaState.ELSEWHERE.label,
    "withdrawn": IdeaState.WITHDRAWN.label,
}
MEANINGS: dict[str, str | Promise] = STATES | {LEFT_OUT: gettext_lazy("do not take over")}


@dataclass(frozen=True, slots=True)
class ToldLine:
    """One line of the table: what would come of it, what stands in the way, and what is left out."""

    number: int
    title: str
    district: str
    state: str
    problem: str
    hint: str
    # of the idea that is here already
    known: int


def told_lines(draft: IdeaImportDraft) -> list[ToldLine]:
    """All lines in the order of the file."""
    return [_told(line) for line in draft.report]


def counted(lines: Iterable[ToldLine]) -> tuple[int, int, int]:
    """How many lines would be taken, are here already, do not fit."""
    rows = list(lines)
    known = sum(1 for line in rows if line.known)
    wrong = sum(1 for line in rows if line.problem) - known
    return len(rows) - known - wrong, known, wrong


def _told(line: dict[str, Any]) -> ToldLine:
    known = next((int(about["value"]) for about in line["problems"] if about["reason"] == "known"), 0)
    return ToldLine(
        line["number"], line["title"], line["district"], str(STATES.get(line["state"], "")),
        " ".join(map(_sentence, line["problems"])), " ".join(map(_sentence, line["hints"])), known,
    )  # fmt: skip


def _sentence(problem: dict[str, Any]) -> str:
    sentences = {
        "empty": _("“%(column)s” is empty."),
        "too_long": _("“%(column)s” is longer than %(value)s letters."),
        "no_date": _("“%(column)s”: “%(value)s” is no day. Please write 01.03.2021."),
        "later": _("“%(column)s”: this day is still to come."),
        "before_published": _("“%(column)s”: the answer lies before the idea."),
        "unknown_status": _("“%(column)s”: nobody knows here what “%(value)s” means. Please choose it with the columns."),
        "left_out": _("“%(column)s”: ideas with “%(value)s” are not taken over."),
        "no_answer": _("“%(column)s”: a decided idea needs an answer, its own or one for all."),
        "no_point": _("“%(column)s”: “%(value)s” is no point on the map."),
        "unknown": _("“%(column)s”: “%(value)s” is not known here."),
        "outside": _("“%(column)s”: the point lies in none of our districts. Please choose one for all lines."),
        "nowhere": _("“%(column)s”: it is told nowhere. Please choose one for all lines."),
        "twice": _("The same idea stands in line %(value)s."),
        "known": _("This idea is here already, as number %(value)s."),
        "cut": _("“%(column)s” is cut after %(value)s letters."),
        "no_number": _("“%(column)s”: “%(value)s” is no number, it is left out."),
    }  # fmt: skip
    about = {"column": str(FIELDS.get(problem["column"], "")), "value": problem["value"]}
    return sentences[problem["reason"]] % about
