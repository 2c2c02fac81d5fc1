"""Reading an uploaded table, CSV or XLSX, from somebody we need not trust: small, whole, without formulas and entities."""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import IO, Any

from django.core.files import File
from django.utils.translation import gettext as _
from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from vorort.ground.text import normalised

Line = dict[str, object]
MOST_BYTES = 5_000_000
# of a workbook once it is unpacked; five thousand rows need about four
MOST_UNPACKED = 30_000_000
MOST_PARTS = 300
MOST_COLUMNS = 40
ENTITIES = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)


class UnreadableTable(ValueError):
    """The file cannot be read. The message is one sentence for whoever sent it."""


def read_lines(upload: "File[bytes]", most_rows: int) -> list[Line]:
    """Each row below the heading by the words of the heading; empty rows are empty. Raises UnreadableTable."""
    size = upload.size or 0
    if size > MOST_BYTES:
        raise UnreadableTable(_("The file is larger than 5 MB. Please split it."))
    raw = upload.read()
    if not raw.strip():
        raise UnreadableTable(_("The file is empty."))
    is_workbook = raw.startswith(b"PK") or str(upload.name).lower().endswith(".xlsx")
    found: Iterable[Sequence[object]] = _workbook_rows(raw, most_rows) if is_workbook else _csv_rows(raw)
    rows = list(islice(found, most_rows + 2))
    if len(rows) > most_rows + 1:
        raise UnreadableTable(
            _("The file has more than %(most)s rows. Please split it.") % {"most": most_rows}
        )
    return _by_heading(rows)


def _by_heading(rows: Sequence[Sequence[object]]) -> list[Line]:
    heading = [normalised(str(cell if cell is not None else "")) for cell in rows[0]] if rows else []
    if not any(heading):
        raise UnreadableTable(_("The first row is empty. It names the columns."))
    named = [name.casefold() for name in heading if name]
    twice = next((name for name in heading if name and named.count(name.casefold()) > 1), "")
    if twice:
        raise UnreadableTable(_("The column “%(name)s” is there twice.") % {"name": twice})
    return [
        {name: _plain(cell) for name, cell in zip(heading, row, strict=False) if name and cell is not None}
        for row in rows[1:]
    ] or [dict.fromkeys(heading, "")]


def _plain(cell: object) -> object:
    """Words in one form; days and numbers as they are."""
    return normalised(cell) if isinstance(cell, str) else cell


def _csv_rows(raw: bytes) -> Iterator[list[str]]:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableTable(
            _("The file is not stored as UTF-8. In Excel choose “CSV UTF-8” when saving, or save it as XLSX.")
        ) from error
    if "\0" in text:
        raise UnreadableTable(_("This is neither a CSV nor an XLSX file."))
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    except csv.Error as error:
        raise UnreadableTable(_("This is neither a CSV nor an XLSX file.")) from error


def _workbook_rows(raw: bytes, most_rows: int) -> Iterator[list[object]]:
    file = io.BytesIO(raw)
    _refuse_bombs(file)
    try:
        book = load_workbook(file, read_only=True, data_only=False, keep_links=False)
        sheet = book.worksheets[0]
        # what the file says about its size may be a lie, and would be believed
        sheet.reset_dimensions()
        for cells in _without_tail(sheet.iter_rows(max_col=MOST_COLUMNS), most_rows):
            yield [_value(cell) for cell in cells]
        book.close()
    # whatever openpyxl meets in a broken file; it has no common class for that
    except (
        SyntaxError,  # so both readers of XML call what they cannot read
        KeyError,
        IndexError,
        TypeError,
        ValueError,
        AttributeError,
        InvalidFileException,
    ) as error:
        if isinstance(error, UnreadableTable):
            raise
        raise UnreadableTable(_("This workbook is damaged. Please save it once more as XLSX.")) from error


def _without_tail(rows: Iterable[Sequence[Any]], most_rows: int) -> Iterator[Sequence[Any]]:
    """Rows up to the last one that holds something: spreadsheets like to keep thousands of empty ones."""
    waiting: list[Sequence[Any]] = []
    for row in rows:
        if any(cell.value is not None for cell in row):
            yield from waiting
            waiting = []
            yield row
        elif len(waiting) <= most_rows:
            waiting.append(row)


def _value(cell: Any) -> object:
    if cell.data_type == "f":
        raise UnreadableTable(
            _("Cell %(cell)s holds a formula. Please paste the values instead (Paste special, Values).")
            % {"cell": cell.coordinate}
        )
    value = cell.value
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _refuse_bombs(file: IO[bytes]) -> None:
    """Look at a workbook before it is unpacked: how large it becomes, and whether it defines entities."""
    broken = UnreadableTable(_("This workbook is damaged. Please save it once more as XLSX."))
    try:
        with zipfile.ZipFile(file) as packed:
            parts = packed.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise UnreadableTable(_("This workbook is too large once it is unpacked."))
            # never more is read than was declared, and a wrong check sum is noticed
            if any(ENTITIES.search(packed.read(part)) for part in parts if _is_xml(part)):
                raise broken
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise broken from error


def _is_xml(part: zipfile.ZipInfo) -> bool:
    return part.filename.lower().endswith((".xml", ".rels", ".vml"))
