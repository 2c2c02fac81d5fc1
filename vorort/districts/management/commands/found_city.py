from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from vorort.districts.bulk import found_city
from vorort.districts.models import City


class Command(BaseCommand):
    help = "Name the city of an empty installation: vorort found_city Köln"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name")

    def handle(self, *args: Any, **options: Any) -> None:
        if City.objects.exists():
            raise CommandError("There is a city already; change it in the editor.")
        self.stdout.write(
            f"{found_city(options['name'])} is founded. Next: vorort import_districts FILE.geojson"
        )
