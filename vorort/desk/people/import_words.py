"""The import in words: what the columns hold, what is wrong with a line, what a line makes."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from vorort.committees.models import ImportDraft

# how the template calls the columns; German like what stands in them
HEADINGS = {
    "committee": "Gremium", "office": "Funktion", "title": "Titel", "given_name": "Vorname",
    "family_name": "Nachname", "email": "E-Mail", "phone": "Telefon", "organisation": "Organisation",
    "sector": "Bereich", "begins": "Von", "ends": "Bis",
}  # fmt: skip
EXAMPLE = {
    "committee": "Lenkungsgremium Beispiel", "office": "Mitglied", "title": "", "given_name": "Bea",
    "family_name": "Beispiel", "email": "bea@example.org", "phone": "0231 00000",
    "organisation": "Sportverein Beispiel", "sector": "Verein", "begins": "01.11.2026", "ends": "",
}  # fmt: skip
COLUMN_WORDS = {
    "committee": gettext_lazy("Name of a committee that is there already"),
    "office": gettext_lazy("Mitglied, Vorsitz, Stellvertretung, Schriftführung or Kasse; empty means member"),
    "title": gettext_lazy("such as Dr."),
    "given_name": gettext_lazy("given name"),
    "family_name": gettext_lazy("family name"),
    "email": gettext_lazy("by address and family name somebody is recognised, else by the name alone"),
    "phone": gettext_lazy("as people write it"),
    "organisation": gettext_lazy("on whose behalf; it is made if it is not there yet"),
    "sector": gettext_lazy(
        "of a new organisation: Verein, Wirtschaft, Politik, Verwaltung, Institution, Kammer or Initiative"
    ),
    "begins": gettext_lazy("first day, as 01.11.2026 or 2026-11-01"),
    "ends": gettext_lazy("last day; empty means without end"),
}


@dataclass(frozen=True)
class ToldLine:
    """One line of the table: who, where, and what would come of it or why it does not fit."""

    number: int
    who: str = ""
    where: str = ""
    made: tuple[str, ...] = ()
    problem: str = ""

    @property
    def words(self) -> str:
        """What the line makes, for one cell of the table."""
        return made_words(self.made)


def told_lines(draft: ImportDraft) -> list[ToldLine]:
    """All lines in the order of the file, those that could not be read among them."""
    rows = {row["number"]: row for row in draft.rows}
    tried = [_tried(line, rows[line["number"]]) for line in draft.report]
    unread = [ToldLine(problem["number"], problem=_problem(problem)) for problem in draft.problems]
    return sorted([*tried, *unread], key=lambda line: line.number)


def counted(lines: Iterable[ToldLine]) -> list[str]:
    """How much of what would be new, in words."""
    made = Counter(kind for line in lines for kind in line.made)
    numbers = [
        ngettext("%(n)s new person", "%(n)s new people", made["person"]) % {"n": made["person"]},
        ngettext("%(n)s new organisation", "%(n)s new organisations", made["organisation"])
        % {"n": made["organisation"]},
        ngettext("%(n)s new seat", "%(n)s new seats", made["seat"]) % {"n": made["seat"]},
        ngettext("%(n)s new mandate", "%(n)s new mandates", made["mandate"]) % {"n": made["mandate"]},
    ]
    unchanged = sum(not line.made and not line.problem for line in lines)
    known = ngettext("%(n)s line is there already", "%(n)s lines are there already", unchanged) % {
        "n": unchanged
    }
    return [*numbers, known]


def made_words(kinds: Iterable[str]) -> str:
    """What a line makes, for one cell of the table."""
    words = {
        "person": _("new person"),
        "organisation": _("new organisation"),
        "seat": _("new seat"),
        "mandate": _("new mandate"),
    }
    return ", ".join(words[kind] for kind in words if kind in set(kinds)) or _("is there already")


def _tried(line: dict[str, Any], row: dict[str, Any]) -> ToldLine:
    who = " ".join(filter(None, (row["title"], row["given_name"], row["family_name"])))
    return ToldLine(line["number"], who, row["committee"], tuple(line["made"]), line["problem"])


def _problem(problem: dict[str, Any]) -> str:
    sentences = {
        "no_column": _("The column “%(column)s” is missing."),
        "empty": _("“%(column)s” is empty."),
        "unknown": _("“%(column)s”: “%(value)s” is not known here."),
        "no_date": _("“%(column)s”: “%(value)s” is no day between 1900 and 2199. Please write 01.11.2026."),
        "before_begin": _("“%(column)s”: the last day lies before the first."),
        "too_many": _("The file has more than %(value)s rows. Please split it."),
    }
    about = {"column": HEADINGS.get(problem["column"], ""), "value": problem["value"][:100]}
    return sentences[problem["reason"]] % about
