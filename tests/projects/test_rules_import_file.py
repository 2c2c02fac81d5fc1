"""Lines of any table become projects, or say why not."""

from datetime import date

import pytest

from vorort.ground.columns import guessed
from vorort.projects.rules.import_file import USUAL, Plan, fingerprint, read_projects

ALL = {name: name for name in USUAL}
GOOD = {"title": "Fest", "starts_on": "01.06.2019", "district": "Hörde"}


def read(*cells, **plan):
    return read_projects(enumerate(cells, start=2), Plan(ALL, **plan))


def test_headings_of_offices_are_understood_and_tables_alike_are_the_same():
    headings = ["Lfd-Nr", "Projekt", "Stadtbezirk", "Jahr", "Kurzbeschreibung"]
    assert guessed(headings, USUAL) == {
        "number": "Lfd-Nr", "title": "Projekt", "district": "Stadtbezirk", "year": "Jahr", "summary": "Kurzbeschreibung",
    }  # fmt: skip
    assert fingerprint(["A", "B"]) == fingerprint(["b", "a"]) != fingerprint(["A"])


def test_a_line_with_a_year_only_begins_with_it():
    (line,) = read({"title": "Fest", "year": "2019.0", "status": "durchgeführt", "ends_on": "2019-06-02"})
    assert line.project
    assert (line.project.starts_on, line.project.ends_on, line.project.status) == (
        date(2019, 1, 1), date(2019, 6, 2), "finished",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"title": ""}, ("title", "empty", "")),
        ({"starts_on": ""}, ("starts_on", "empty", "")),
        ({"starts_on": "bald"}, ("starts_on", "no_date", "bald")),
        ({"ends_on": "01.05.2019"}, ("ends_on", "before", "")),
        ({"starts_on": "", "year": "neulich"}, ("year", "no_year", "neulich")),
        ({"status": "vielleicht"}, ("status", "unknown_status", "vielleicht")),
        ({"status": "abgelehnt"}, ("status", "left_out", "abgelehnt")),
    ],
)
def test_what_is_wrong_is_said_with_column_and_value(cells, problem):
    (line,) = read(GOOD | cells)
    assert line.project is None
    assert [(p.column, p.reason, p.value) for p in line.problems] == [problem]


def test_empty_lines_are_passed_over_and_the_same_one_is_taken_once():
    lines = read(GOOD, {}, GOOD, GOOD | {"number": "7"})
    assert [line.project is None for line in lines] == [False, True, False]
    assert [(p.reason, p.value) for p in lines[1].problems] == [("twice", "2")]


def test_what_is_too_long_is_cut_and_what_is_planned_needs_no_day():
    (line,) = read({"title": "Fest", "summary": "x" * 500, "status": "geplant"}, year=None)
    assert line.project
    assert (len(line.project.about["summary"]), line.hints[0].reason) == (400, "cut")
