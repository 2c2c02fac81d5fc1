from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser

from vorort.districts.actions import Values, import_places
from vorort.districts.models import City, District, Place, PlaceCategory
from vorort.districts.rules.place_file import PlaceFileProblem, PlaceRow, read_places
from vorort.districts.selectors import district_of
from vorort.ground.actor import command_actor


class Command(BaseCommand):
    help = (
        "Read places from a CSV file. Shows a report row by row; writes only with --apply, all rows or none."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--apply", action="store_true", help="write the places")

    def handle(self, *args: Any, **options: Any) -> None:
        rows = self._read(options["file"])
        districts = {d.slug: d for d in District.objects.all()} | {d.name: d for d in District.objects.all()}
        categories = {c.slug: c for c in PlaceCategory.objects.all()} | {
            c.name_de: c for c in PlaceCategory.objects.all()
        }
        ready = [(self._known(row, districts), self._values(row, districts, categories)) for row in rows]
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

    def _write(self, ready: list[tuple[Place | None, Values]]) -> None:
        city = City.objects.first()
        if city is None:
            raise CommandError("There is no city yet: vorort found_city NAME.")
        try:
            kept = import_places(city, ready, by=command_actor("import_places"))
        except ValidationError as error:
            raise CommandError(f"{' '.join(error.messages)} Nothing was written.") from error
        self.stdout.write(f"{len(kept)} places written.")

    def _read(self, path: Path) -> list[PlaceRow]:
        try:
            return read_places(path.read_bytes())
        except OSError as error:
            raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
        except PlaceFileProblem as error:
            raise CommandError(str(error)) from error

    def _known(self, row: PlaceRow, districts: dict[str, District]) -> Place | None:
        return Place.objects.filter(slug=row.slug, district=districts.get(row.cells["district"])).first()

    def _values(
        self, row: PlaceRow, districts: dict[str, District], categories: dict[str, PlaceCategory]
    ) -> dict[str, Any]:
        cells = row.cells
        district = districts.get(cells["district"])
        if cells["district"] and district is None:
            row.problems.append(f"there is no district “{cells['district']}”")
        if not cells["district"] and row.lon is not None and row.lat is not None:
            district = district_of(row.lon, row.lat).district
        if cells["category"] and cells["category"] not in categories:
            row.problems.append(f"there is no category “{cells['category']}”")
        plain = {
            name: cells[name]
            for name in ("street", "postcode", "town", "phone", "email", "url", "name_en", "text_en")
        }
        return plain | {
            "name_de": cells["name"],
            "text_de": cells["text"],
            "category": categories.get(cells["category"]),
            "district": district,
            "lon": row.lon,
            "lat": row.lat,
        }
