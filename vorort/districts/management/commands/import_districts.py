from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from vorort.districts.actions import import_districts
from vorort.districts.bulk import found_city
from vorort.districts.models import City, District
from vorort.districts.rules.boundaries import (
    MOST_BYTES,
    Boundary,
    BoundaryProblem,
    fit_together,
    read_boundaries,
)
from vorort.ground.actor import command_actor


class Command(BaseCommand):
    help = "Read district boundaries from any GeoJSON file. Shows a report; writes only with --apply."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--name-property", default="name", help="property that holds the district's name")
        parser.add_argument("--number-property", default="", help="property that holds an official number")
        parser.add_argument("--city", default="", help="name of the city, where none is founded yet")
        parser.add_argument("--apply", action="store_true", help="write the boundaries")

    def handle(self, *args: Any, **options: Any) -> None:
        boundaries = self._read(options)
        self._report(boundaries)
        if not options["apply"]:
            self.stdout.write("Nothing was written. Repeat with --apply to keep these boundaries.")
            return
        if not City.objects.exists() and not options["city"]:
            raise CommandError("There is no city yet. Name it with --city NAME.")
        try:
            number = self._write(boundaries, options["city"])
        except ValidationError as error:
            raise CommandError(f"{_told(error)} Nothing was written.") from error
        self.stdout.write(f"{number} districts written.")

    @transaction.atomic
    def _write(self, boundaries: list[Boundary], city_name: str) -> int:
        city = City.objects.first() or found_city(city_name)
        return len(import_districts(city, boundaries, by=command_actor("import_districts")))

    def _read(self, options: dict[str, Any]) -> list[Boundary]:
        path: Path = options["file"]
        try:
            size = path.stat().st_size
            raw = b"" if size > MOST_BYTES else path.read_bytes()
        except OSError as error:
            raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
        if size > MOST_BYTES:
            raise CommandError(
                f"The file is too large ({size / 1e6:.0f} MB; at most {MOST_BYTES / 1e6:.0f} MB)."
            )
        try:
            return read_boundaries(raw, options["name_property"], options["number_property"])
        except BoundaryProblem as error:
            raise CommandError(str(error)) from error

    def _report(self, boundaries: list[Boundary]) -> None:
        known = {district.name: district for district in District.objects.all()}
        for boundary in sorted(boundaries, key=lambda b: b.name):
            before = known.get(boundary.name)
            change = (
                "new" if before is None else "same" if before.boundary == boundary.geometry else "changed"
            )
            self.stdout.write(f"{boundary.name:<30} {boundary.area_km2:>9.2f} km²  {change}")
        for name in sorted(set(known) - {boundary.name for boundary in boundaries}):
            self.stdout.write(f"{name:<30} {'':>13} not in the file, stays as it is")
        fit = fit_together(boundaries)
        self.stdout.write(f"{len(boundaries)} districts, {fit.area_km2:.2f} km² in all.")
        for first, second, common in fit.overlaps:
            self.stdout.write(f"Overlap: {first} and {second} share {common:.4f} km².")
        for gap in fit.gaps_km2:
            self.stdout.write(f"Gap: {gap:.4f} km² inside the city belong to no district.")


def _told(error: ValidationError) -> str:
    fields = error.message_dict if hasattr(error, "error_dict") else {"": error.messages}
    return " ".join(
        f"{field}: {words}" if field else words for field, told in fields.items() for words in told
    )
