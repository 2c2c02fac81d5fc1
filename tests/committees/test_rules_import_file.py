"""What a table of people may say, and what is wrong with it. No database."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.committees.rules.import_file import ImportRow, read_table
from vorort.ground.columns import Problem

LINE = {"Gremium": "Jury", "Nachname": "Muster", "von": "01.02.2030"}


def test_a_line_is_a_mandate():
    table = read_table(
        [
            {
                " Gremium": "Lenkungsgremium  Hörde ", "Funktion": "Vorsitzende*r", "Titel": "Dr.", "Vorname": "Kim",
                "NACHNAME": "Muster", "E-Mail": "kim@example.org", "Telefon": 23150, "Verein": "TuS",
                "Bereich": "Verein", "von": "2030-02-01", "bis": datetime(2034, 1, 31, 9, 0), "Notiz": "egal",
            }
        ]
    )  # fmt: skip
    assert table.problems == []
    assert table.rows == [
        ImportRow(
            2, "Lenkungsgremium Hörde", "Muster", date(2030, 2, 1), "chair", "Dr.", "Kim", "kim@example.org",
            "23150", "TuS", "club", date(2034, 1, 31),
        )
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"Gremium": ""}, Problem(2, "committee", "empty")),
        ({"Nachname": "  "}, Problem(2, "family_name", "empty")),
        ({"von": None}, Problem(2, "begins", "empty")),
        ({"von": "gestern"}, Problem(2, "begins", "no_date", "gestern")),
        ({"von": "30.02.2030"}, Problem(2, "begins", "no_date", "30.02.2030")),
        ({"von": "01.01.0001"}, Problem(2, "begins", "no_date", "01.01.0001")),
        ({"bis": "31.12.9999"}, Problem(2, "ends", "no_date", "31.12.9999")),
        ({"bis": "31.01.2030"}, Problem(2, "ends", "before_begin", "31.01.2030")),
        ({"Funktion": "König"}, Problem(2, "office", "unknown", "König")),
        ({"Bereich": "Hof"}, Problem(2, "sector", "unknown", "Hof")),
    ],
)
def test_what_is_wrong_is_named(values, problem):
    table = read_table([LINE | values])
    assert (table.rows, table.problems) == ([], [problem])


def test_a_mandate_of_one_day():
    assert read_table([LINE | {"bis": "01.02.2030"}]).rows[0].ends == date(2030, 2, 1)


def test_everything_wrong_with_a_line_is_named_at_once():
    table = read_table([LINE | {"Nachname": "", "Funktion": "König", "von": "nie"}, LINE])
    assert [problem.column for problem in table.problems] == ["family_name", "office", "begins"]
    assert [row.number for row in table.rows] == [3]


def test_a_missing_column_is_named_once():
    table = read_table([{"Name": "Muster"}] * 3)
    assert table.problems == [
        Problem(1, "committee", "no_column", "gremium"),
        Problem(1, "family_name", "no_column", "nachname"),
        Problem(1, "begins", "no_column", "von"),
    ]


def test_empty_lines_are_no_lines():
    nothing = dict.fromkeys(LINE, "")
    assert [row.number for row in read_table([LINE, nothing, {"": "x"}, LINE]).rows] == [2, 5]
    assert read_table([]).rows == []


def test_a_table_has_an_end():
    table = read_table(LINE for _ in range(5_001))
    assert (len(table.rows), table.problems) == (5_000, [Problem(5_002, "", "too_many", "5000")])


@given(st.dictionaries(st.sampled_from([*LINE, "bis", "Funktion", "E-Mail"]), st.text(max_size=12)))
def test_no_text_makes_it_stumble(values):
    table = read_table([LINE | values])
    assert len(table.rows) + bool(table.problems) == bool(any("".join((LINE | values).values()).split()))
