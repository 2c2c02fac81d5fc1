"""Reading people, organisations and mandates from rows of a table. Pure: no database, no file formats.

One row is one mandate: who, where, as what, for whom, from when until when.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from vorort.ground.columns import MOST_ROWS, Problem, day_in, words_in

COLUMNS = {
    "committee": ("gremium", "committee"),
    "office": ("funktion", "office"),
    "title": ("titel", "title"),
    "given_name": ("vorname", "given_name"),
    "family_name": ("nachname", "family_name"),
    "email": ("e-mail", "email", "mail"),
    "phone": ("telefon", "phone"),
    "organisation": ("organisation", "verein"),
    "sector": ("bereich", "sector"),
    "begins": ("von", "begins"),
    "ends": ("bis", "ends"),
}
NEEDED = ("committee", "family_name", "begins")
OFFICES = {
    "": "member", "mitglied": "member", "member": "member",
    "vorsitz": "chair", "chair": "chair", "vorsitzende": "chair", "vorsitzender": "chair",
    "vorsitzende*r": "chair", "stellvertretung": "deputy", "stellv. vorsitz": "deputy",
    "stellvertretender vorsitz": "deputy", "deputy": "deputy", "deputy chair": "deputy",
    "schriftführung": "secretary", "schriftführer": "secretary", "schriftführerin": "secretary",
    "schriftführer*in": "secretary", "secretary": "secretary",
    "kasse": "treasurer", "kassierer": "treasurer", "kassiererin": "treasurer", "kassierer*in": "treasurer",
    "treasurer": "treasurer",
}  # fmt: skip
SECTORS = {
    "": "", "verein": "club", "vereine": "club", "club": "club", "wirtschaft": "business", "business": "business",
    "politik": "politics", "politics": "politics", "verwaltung": "administration",
    "administration": "administration", "institution": "institution", "einrichtung": "institution",
    "kammer": "chamber", "chamber": "chamber", "initiative": "initiative",
}  # fmt: skip


@dataclass(frozen=True)
class ImportRow:
    """One mandate as the table says it. `number` is the line in the file, the heading being line 1.

    `begins` is the first day and `ends` the last one, as people write it.
    """

    number: int
    committee: str
    family_name: str
    begins: date
    office: str = "member"
    title: str = ""
    given_name: str = ""
    email: str = ""
    phone: str = ""
    organisation: str = ""
    sector: str = ""
    ends: date | None = None


@dataclass
class ReadTable:
    """What could be read, and what could not."""

    rows: list[ImportRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read_table(lines: Iterable[Mapping[str, object]]) -> ReadTable:
    """Read lines whose keys are the headings. Unknown columns are ignored; missing ones are one problem each."""
    table = ReadTable()
    for number, line in enumerate(lines, start=2):
        known = {str(key).strip().lower(): value for key, value in line.items() if key is not None}
        if number == 2:
            table.problems += _missing_columns(known)
            if table.problems:
                return table
        if number > MOST_ROWS + 1:
            table.problems.append(Problem(number, "", "too_many", str(MOST_ROWS)))
            return table
        values = {name: words_in(_first(known, names)) for name, names in COLUMNS.items()}
        if any(values.values()):
            _read_row(table, number, values)
    return table


def _read_row(table: ReadTable, number: int, values: dict[str, str]) -> None:
    before = len(table.problems)
    table.problems += [Problem(number, name, "empty") for name in NEEDED if not values[name]]
    office, sector = OFFICES.get(values["office"].lower()), SECTORS.get(values["sector"].lower())
    if office is None:
        table.problems.append(Problem(number, "office", "unknown", values["office"]))
    if sector is None:
        table.problems.append(Problem(number, "sector", "unknown", values["sector"]))
    begins, ends = day_in(values["begins"]), day_in(values["ends"])
    for name, found in (("begins", begins), ("ends", ends)):
        if values[name] and found is None:
            table.problems.append(Problem(number, name, "no_date", values[name]))
    if begins and ends and ends < begins:
        table.problems.append(Problem(number, "ends", "before_begin", values["ends"]))
    if len(table.problems) > before or begins is None:
        return
    plain = {
        name: values[name]
        for name in ("committee", "family_name", "title", "given_name", "email", "phone", "organisation")
    }
    table.rows.append(
        ImportRow(number=number, begins=begins, ends=ends, office=office or "", sector=sector or "", **plain)
    )


def _missing_columns(known: Mapping[str, object]) -> list[Problem]:
    return [
        Problem(1, name, "no_column", COLUMNS[name][0])
        for name in NEEDED
        if not any(heading in known for heading in COLUMNS[name])
    ]


def _first(known: Mapping[str, object], names: tuple[str, ...]) -> object:
    return next((known[name] for name in names if known.get(name) not in (None, "")), "")
