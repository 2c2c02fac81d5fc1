"""One table, three kinds of file, few rows in memory, and nothing a spreadsheet would run."""

import json
import tracemalloc
from datetime import date

import pytest
from openpyxl import load_workbook

from vorort.shell.exports import Table, csv_pieces, download, harmless, json_pieces, xlsx_file

COLUMNS = {"name": "Name", "since": "Seit", "votes": "Stimmt"}
ROWS = [{"name": 'Böse; "Zeile"\nzwei', "since": date(2026, 11, 1), "votes": True, "other": "nie"}]


def table(rows=ROWS):
    return Table("members", COLUMNS, rows)


def test_a_table_for_spreadsheets_keeps_umlauts_and_line_breaks():
    text = b"".join(csv_pieces(table())).decode()
    assert text == '\ufeffName;Seit;Stimmt\r\n"Böse; ""Zeile""\nzwei";2026-11-01;True\r\n'


def test_a_file_for_programs_has_names_and_plain_values():
    assert json.loads(b"".join(json_pieces(table()))) == {
        "members": [{"name": ROWS[0]["name"], "since": "2026-11-01", "votes": True}]
    }
    assert json.loads(b"".join(json_pieces(table([])))) == {"members": []}


def test_a_workbook_knows_days_and_drops_what_cannot_be_written():
    with xlsx_file(table([*ROWS, {"name": "Sch\x07lau", "since": None, "votes": False}])) as file:
        heading, first, second = load_workbook(file)["members"].iter_rows(values_only=True)
    assert heading == ("Name", "Seit", "Stimmt")
    assert (first[0], first[1].date(), first[2]) == (ROWS[0]["name"], date(2026, 11, 1), True)
    assert second == ("Schlau", None, False)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_what_looks_like_a_formula_is_defused_in_every_table(sign):
    assert harmless(f"{sign}1") == f"'{sign}1"
    rows = [{"name": f"{sign}1", "since": None, "votes": True}]
    assert f"'{sign}1" in b"".join(csv_pieces(table(rows))).decode()
    with xlsx_file(table(rows)) as file:
        assert load_workbook(file)["members"]["A2"].data_type == "s"


@pytest.mark.django_db  # closing a response closes the request
@pytest.mark.parametrize("form", ["csv", "json", "xlsx"])
def test_a_download_has_a_name(form):
    response = download(table(), form)
    assert response["Content-Disposition"] == f'attachment; filename="members.{form}"'
    assert response.streaming
    response.close()


def test_memory_does_not_grow_with_the_rows():
    def peak(number):
        rows = ({"name": f"Nr {n}", "since": None, "votes": True} for n in range(number))
        tracemalloc.start()
        for _ in csv_pieces(table(rows)):
            pass
        with xlsx_file(table({"name": f"Nr {n}", "since": None, "votes": True} for n in range(number))):
            most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(10)
    assert peak(5_000) < peak(500) + 200_000
