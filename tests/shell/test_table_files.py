"""Files from outside: what is read, and what is refused with a sentence."""

import io
import zipfile
from datetime import date, datetime

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import translation
from openpyxl import Workbook

from vorort.shell.table_files import MOST_BYTES, UnreadableTable, read_lines

pytestmark = pytest.mark.embedded


def csv_file(text, encoding="utf-8"):
    return SimpleUploadedFile("menschen.csv", text.encode(encoding))


def workbook(*rows):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def xlsx(raw):
    return SimpleUploadedFile("menschen.xlsx", raw)


def repacked(raw, **changed):
    """The workbook with parts of it replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            new.writestr(part.filename, changed.get("change", lambda name, c: c)(part.filename, content))
        for name, content in changed.get("more", {}).items():
            new.writestr(name, content)
    return out.getvalue()


def refused(upload, most=10):
    with translation.override("de"), pytest.raises(UnreadableTable) as caught:
        read_lines(upload, most)
    return str(caught.value)


@pytest.mark.parametrize(
    "text", ["A;B\n1;zwei\n", "A,B\n1,zwei\n", "A\tB\r\n1\tzwei\r\n", "\ufeffA;B\n1;zwei"]
)
def test_a_csv_file_is_read_whatever_stands_between_its_cells(text):
    assert read_lines(csv_file(text), 10) == [{"A": "1", "B": "zwei"}]


def test_empty_lines_are_counted_so_that_line_numbers_are_right():
    assert read_lines(csv_file("A;B\n\n1;2\n"), 10) == [{}, {"A": "1", "B": "2"}]
    assert read_lines(xlsx(workbook(["A"], [], ["x"])), 10) == [{}, {"A": "x"}]


def test_a_workbook_keeps_days_and_whole_numbers():
    (line,) = read_lines(xlsx(workbook(["Von", "Telefon"], [date(2026, 11, 1), 231.0])), 10)
    assert line == {"Von": datetime(2026, 11, 1), "Telefon": 231}


def test_the_first_sheet_counts_and_its_empty_tail_does_not():
    rows = [["A"], ["x"], *[[None]] * 50]
    assert read_lines(xlsx(workbook(*rows)), 2) == [{"A": "x"}]


@pytest.mark.parametrize(
    ("upload", "sentence"),
    [
        (csv_file(" \n"), "Die Datei ist leer"),
        (csv_file("Größe;B\nä;ö", "cp1252"), "nicht als UTF-8 gespeichert"),
        (csv_file(";;\n1;2;3"), "Die erste Zeile ist leer"),
        (csv_file("A;a\n1;2"), "„A“ gibt es zweimal"),
        (csv_file("A;B\n\0;2"), "weder eine CSV- noch eine XLSX-Datei"),
        (SimpleUploadedFile("x.csv", b"A;B\n" + b"x" * (MOST_BYTES + 1)), "größer als 5 MB"),
        (xlsx(b"PK\x03\x04 broken"), "beschädigt"),
        (xlsx(b"no workbook at all"), "beschädigt"),
        (xlsx(workbook(["A"], ["=1+1"])), "Zelle A2 enthält eine Formel"),
        (csv_file("A\n" + "x\n" * 11), "mehr als 10 Zeilen"),
        (xlsx(workbook(["A"], *[["x"]] * 11)), "mehr als 10 Zeilen"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_sentence(upload, sentence):
    assert sentence in refused(upload)


def test_a_workbook_that_unpacks_to_very_much_is_not_unpacked():
    bomb = repacked(workbook(["A"], ["x"]), more={"xl/media/bomb.xml": b" " * 40_000_000})
    assert len(bomb) < 100_000
    assert "zu groß" in refused(xlsx(bomb))


def test_a_workbook_of_countless_parts_is_refused():
    assert "zu groß" in refused(xlsx(repacked(workbook(["A"]), more={f"x/{n}": b"" for n in range(301)})))


@pytest.mark.parametrize("where", ["xl/workbook.xml", "xl/worksheets/sheet1.xml"])
def test_entities_are_not_read(where):
    evil = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'

    def change(name, content):
        return content.replace(b"<w", evil + b"<w", 1) if name == where else content

    assert "beschädigt" in refused(xlsx(repacked(workbook(["A"], ["x"]), change=change)))


@pytest.mark.parametrize("lost", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"])
def test_a_workbook_with_parts_in_pieces_is_refused(lost):
    raw = repacked(workbook(["A"], ["x"]), change=lambda name, content: b"<x" if name == lost else content)
    assert "beschädigt" in refused(xlsx(raw))


def test_what_the_sheet_says_about_its_size_is_not_believed():
    def change(name, content):
        return content.replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"')

    assert read_lines(xlsx(repacked(workbook(["A"], ["x"]), change=change)), 10) == [{"A": "x"}]


def far_away(cell):
    far = f'<row r="1048576"><c r="{cell}" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    return xlsx(
        repacked(workbook(["A"], ["x"]), change=lambda _, c: c.replace(b"</sheetData>", far.encode()))
    )


def test_a_cell_far_away_costs_nothing():
    assert read_lines(far_away("XFD1048576"), 10) == [{"A": "x"}]
    assert "mehr als 10 Zeilen" in refused(far_away("A1048576"))
