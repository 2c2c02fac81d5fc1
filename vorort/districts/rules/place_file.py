"""Reading a CSV file of places and saying plainly, row by row, what is wrong with it."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field

from vorort.ground.text import german_slug, normalised

MOST_BYTES = 20_000_000
COLUMNS = (
    "name",
    "category",
    "district",
    "street",
    "postcode",
    "town",
    "lon",
    "lat",
    "phone",
    "email",
    "url",
    "text",
    "name_en",
    "text_en",
)
REQUIRED = ("name", "category")


def place_slug(name: str) -> str:
    """The slug a place gets unless its district has one like it."""
    return german_slug(name)[:90] or "ort"


class PlaceFileProblem(ValueError):
    """The file cannot be used at all. The message is one sentence."""


@dataclass
class PlaceRow:
    """One row: its number in the file (the heading is 1), its cells by column, and what is wrong with it.

    A column the file does not have has no cell, so that importing names does not empty telephone numbers.
    """

    number: int
    cells: dict[str, str]
    problems: list[str] = field(default_factory=list)
    lon: float | None = None
    lat: float | None = None

    def cell(self, column: str) -> str:
        return self.cells.get(column, "")

    @property
    def slug(self) -> str:
        return place_slug(self.cells["name"])


def read_places(raw: bytes) -> list[PlaceRow]:
    """The rows of a UTF-8 CSV file with `,` or `;` between cells. Raises PlaceFileProblem."""
    if len(raw) > MOST_BYTES:
        raise PlaceFileProblem(
            f"The file is too large ({len(raw) / 1e6:.0f} MB; at most {MOST_BYTES / 1e6:.0f} MB)."
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise PlaceFileProblem("The file is not UTF-8 text. Save it as “CSV UTF-8”.") from error
    return list(_rows(text))


def _rows(text: str) -> Iterator[PlaceRow]:
    heading = text.partition("\n")[0]
    reader = csv.DictReader(
        io.StringIO(text), delimiter=";" if heading.count(";") > heading.count(",") else ","
    )
    columns = _columns(reader)
    missing = [column for column in REQUIRED if column not in columns]
    if missing:
        raise PlaceFileProblem(
            f"These columns are missing: {', '.join(missing)}. Known columns: {', '.join(COLUMNS)}."
        )
    reader.fieldnames = columns
    seen: set[tuple[str, str]] = set()
    try:
        for number, cells in enumerate(reader, 2):
            yield _row(number, cells, seen, [column for column in COLUMNS if column in columns])
    except csv.Error as error:
        raise PlaceFileProblem(f"The file cannot be read as CSV: {error}.") from error


def _columns(reader: "csv.DictReader[str]") -> list[str]:
    try:
        return [column.strip().lower() for column in reader.fieldnames or []]
    except csv.Error as error:
        raise PlaceFileProblem(f"The file cannot be read as CSV: {error}.") from error


def _row(
    number: int, cells: dict[str, str | None], seen: set[tuple[str, str]], present: list[str]
) -> PlaceRow:
    row = PlaceRow(number, {column: normalised(cells.get(column) or "") for column in present})
    row.problems += [f"{column} is empty" for column in REQUIRED if not row.cells[column]]
    row.problems += [
        f"{column} is too long" for column in ("name", "category", "street") if len(row.cell(column)) > 200
    ]
    if (row.slug, row.cell("district")) in seen:
        row.problems.append("the same name stands twice in this district")
    seen.add((row.slug, row.cell("district")))
    _read_point(row)
    return row


def _read_point(row: PlaceRow) -> None:
    lon, lat = row.cell("lon").replace(",", "."), row.cell("lat").replace(",", ".")
    if not lon and not lat:
        return
    try:
        row.lon, row.lat = float(lon), float(lat)
    except ValueError:
        row.problems.append("lon and lat must both be numbers")
        return
    if not (abs(row.lon) <= 180 and abs(row.lat) <= 90):
        row.problems.append("lon and lat must be WGS84 degrees")
        row.lon = row.lat = None
