"""Tables for spreadsheets and programs: CSV, XLSX, JSON and GeoJSON from the same rows, few of them in memory at a time."""

import csv
import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import IO

from django.http import FileResponse, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.utils import translation
from django.utils.translation import get_language
from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from vorort.shell.shapes import Text

Plain = str | int | float | bool | date | None
Row = Mapping[str, Plain]
# a spreadsheet takes what begins like this for a formula
FORMULA = ("=", "+", "-", "@", "\t", "\r")
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True)
class Table:
    """Rows with a heading: `columns` says in which order, and what each is called in a spreadsheet."""

    name: str
    columns: Mapping[str, Text]
    rows: Iterable[Row]


class _Echo:
    """A file that hands back what is written into it."""

    def write(self, line: str) -> str:
        return line


def harmless(value: str) -> str:
    """What no spreadsheet takes for a formula."""
    return f"'{value}" if value.startswith(FORMULA) else value


def csv_pieces(table: Table) -> Iterator[bytes]:
    """Semicolons and a byte order mark: so spreadsheets find umlauts and columns in place."""
    writer = csv.writer(_Echo(), delimiter=";", lineterminator="\r\n")
    yield b"\xef\xbb\xbf" + writer.writerow([str(label) for label in table.columns.values()]).encode()
    for row in table.rows:
        yield writer.writerow([harmless(_words(row[name])) for name in table.columns]).encode()


def json_pieces(table: Table) -> Iterator[bytes]:
    """An object with one list; days as in ISO 8601, what is not known is null or empty."""
    yield f'{{"{table.name}": ['.encode()
    for number, row in enumerate(table.rows):
        told = {name: _iso(row[name]) for name in table.columns}
        yield (", " if number else "").encode() + json.dumps(told, ensure_ascii=False).encode()
    yield b"]}"


def geojson_pieces(table: Table) -> Iterator[bytes]:
    """What has a place, as points (RFC 7946); the place stands in the columns `lon` and `lat`, degrees of WGS84."""
    yield b'{"type": "FeatureCollection", "features": ['
    placed = (row for row in table.rows if row["lon"] is not None)
    for number, row in enumerate(placed):
        told = {name: _iso(row[name]) for name in table.columns if name not in ("lon", "lat")}
        point = {"type": "Point", "coordinates": [row["lon"], row["lat"]]}
        feature = {"type": "Feature", "geometry": point, "properties": told}
        yield (", " if number else "").encode() + json.dumps(feature, ensure_ascii=False).encode()
    yield b"]}"


def xlsx_file(table: Table) -> IO[bytes]:
    """A workbook with one sheet, written row by row into a file that goes when it is closed."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(table.name)
    sheet.freeze_panes = "A2"
    sheet.append([str(label) for label in table.columns.values()])
    for row in table.rows:
        sheet.append([_cell(row[name]) for name in table.columns])
    # the response closes it
    file = tempfile.TemporaryFile()  # noqa: SIM115
    book.save(file)
    file.seek(0)
    return file


def _csv(table: Table) -> HttpResponseBase:
    return StreamingHttpResponse(_spoken(csv_pieces(table)), content_type="text/csv; charset=utf-8")


def _json(table: Table) -> HttpResponseBase:
    return StreamingHttpResponse(_spoken(json_pieces(table)), content_type="application/json")


def _geojson(table: Table) -> HttpResponseBase:
    return StreamingHttpResponse(_spoken(geojson_pieces(table)), content_type="application/geo+json")


def _xlsx(table: Table) -> HttpResponseBase:
    return FileResponse(xlsx_file(table), content_type=XLSX)


FORMS: dict[str, Callable[[Table], HttpResponseBase]] = {"csv": _csv, "json": _json, "xlsx": _xlsx}
# of tables whose rows have a place
PLACED = FORMS | {"geojson": _geojson}


def download(table: Table, form: str) -> HttpResponseBase:
    """The table as a file to be saved, sent while it is read. `form` is a key of `FORMS`, or of `PLACED`."""
    response = PLACED[form](table)
    response["Content-Disposition"] = f'attachment; filename="{table.name}.{form}"'
    return response


def whole(table: Table, form: str) -> HttpResponse:
    """The same in one piece, for what the page cache keeps."""
    # closing a streamed answer would tell Django that the request is over, and it would let go of the database
    if form == "xlsx":
        with xlsx_file(table) as file:
            return HttpResponse(file.read(), content_type=XLSX)
    answer = FORMS[form](table)
    pieces: Iterable[bytes] = answer
    return HttpResponse(b"".join(pieces), content_type=answer["Content-Type"])


def _spoken(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces in the language of the page: they leave after the middleware has put its own away."""
    return _in(get_language() or "", pieces)


def _in(language: str, pieces: Iterator[bytes]) -> Iterator[bytes]:
    while True:
        with translation.override(language):
            piece = next(pieces, None)
        if piece is None:
            return
        yield piece


def _words(value: Plain) -> str:
    return str(_iso(value)) if value is not None else ""


def _iso(value: Plain) -> str | int | float | bool | None:
    return value.isoformat() if isinstance(value, date) else value


def _cell(value: Plain) -> Plain:
    return harmless(ILLEGAL_CHARACTERS_RE.sub("", value)) if isinstance(value, str) else value
