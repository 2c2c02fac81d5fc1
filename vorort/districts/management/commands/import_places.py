from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from vorort.districts.actions import Values, import_places
from vorort.districts.models import City, District, Place, PlaceCategory
from vorort.districts.rules.place_file import MOST_BYTES, PlaceFileProblem, PlaceRow, read_places
from vorort.districts.selectors import district_of
from vorort.ground.actor import command_actor

# column of the file -> field of the place, where they mean the same
PLAIN = {name: name for name in ("street", "postcode", "town", "phone", "email", "url", "name_en", "text_en")}
PLAIN |= {"name": "name_de", "text": "text_de"}


class Command(BaseCommand):
    help = (
        "Read places from a CSV file. Shows a report row by row; writes only with --apply, all rows or none."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--apply", action="store_true", help="write the places")

    def handle(self, *args: Any, **options: Any) -> None:
        rows = self._read(options["file"])
        ready = self._ready(rows)
        for row, (place, _) in zip(rows, ready, strict=True):
            verdict = "; ".join(row.problems) or ("changed" if place else "new")
            self.stdout.write(f"row {row.number}: {row.cells['name']}: {verdict}")
        broken = sum(bool(row.problems) for row in rows)
        if broken:
            raise CommandError(f"{broken} of {len(rows)} rows have problems. Nothing was written.")
        if not options["apply"]:
            self.stdout.write(
                f"{len(rows)} rows are good. Nothing was written. Repeat with --apply to keep them."
            )
            return
        self._write(ready)

    def _read(self, path: Path) -> list[PlaceRow]:
        try:
            size = path.stat().st_size
            if size > MOST_BYTES:
                most = f"{size / 1e6:.0f} MB; at most {MOST_BYTES / 1e6:.0f} MB"
                raise CommandError(f"The file is too large ({most}).")
            return read_places(path.read_bytes())
        except OSError as error:
            raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
        except PlaceFileProblem as error:
            raise CommandError(str(error)) from error

    def _write(self, ready: list[tuple[Place | None, Values]]) -> None:
        city = City.objects.first()
        if city is None:
            raise CommandError("There is no city yet: vorort found_city NAME.")
        try:
            kept = import_places(city, ready, by=command_actor("import_places"))
        except ValidationError as error:
            raise CommandError(f"{' '.join(error.messages)} Nothing was written.") from error
        self.stdout.write(f"{len(kept)} places written.")

    def _ready(self, rows: list[PlaceRow]) -> list[tuple[Place | None, Values]]:
        """For every row the place it means, if there is one, and what it says about it."""
        districts = {d.slug: d for d in District.objects.all()} | {d.name: d for d in District.objects.all()}
        kinds = PlaceCategory.objects.all()
        categories = {kind.slug: kind for kind in kinds} | {kind.name_de: kind for kind in kinds}
        ready: list[tuple[Place | None, Values]] = []
        seen = set()
        for row in rows:
            values = self._values(row, districts, categories)
            if (row.slug, values["district"]) in seen and not row.problems:
                row.problems.append("the same name stands twice in this district")
            seen.add((row.slug, values["district"]))
            known = Place.objects.filter(slug=row.slug, district=values["district"]).first()
            if not row.problems:
                row.problems += _problems(known or Place(slug=row.slug), values)
            ready.append((known, values))
        return ready

    def _values(
        self, row: PlaceRow, districts: dict[str, District], categories: dict[str, PlaceCategory]
    ) -> dict[str, Any]:
        district = districts.get(row.cell("district"))
        if row.cell("district") and district is None:
            row.problems.append(f"there is no district “{row.cell('district')}”")
        if row.cell("category") and row.cell("category") not in categories:
            row.problems.append(f"there is no category “{row.cell('category')}”")
        values: dict[str, Any] = {
            field: row.cells[column] for column, field in PLAIN.items() if column in row.cells
        }
        values |= {"category": categories.get(row.cell("category")), "district": district}
        if row.lon is not None and row.lat is not None:
            values |= {"lon": row.lon, "lat": row.lat}
            values["district"] = district or district_of(row.lon, row.lat).district
        return values


def _problems(place: Place, values: Values) -> list[str]:
    """What the fields of the place have against these values."""
    for name, value in values.items():
        setattr(place, name, value)
    try:
        place.clean_fields()
    except ValidationError as error:
        return [f"{field}: {' '.join(told)}" for field, told in error.message_dict.items()]
    return []
