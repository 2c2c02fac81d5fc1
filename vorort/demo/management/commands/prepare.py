from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from vorort.demo.load import load_demo
from vorort.districts.models import City
from vorort.portal.furnish import furnish
from vorort.shell.generation import raise_generation


class Command(BaseCommand):
    help = "Bring an instance up to date: migrate, and load the demo city where that is wanted and nothing is there."

    def handle(self, *args: Any, **options: Any) -> None:
        settings.HOME.mkdir(parents=True, exist_ok=True)
        self.stdout.write("Database: migrating …")
        call_command("migrate", interactive=False, verbosity=0)
        if not settings.DEMO and City.objects.filter(is_demo=True).exists():
            raise CommandError(
                "This database holds the demo city. Choose an empty one: VORORT_HOME=… or DATABASE_URL=…"
            )
        if settings.DEMO and not City.objects.exists():
            load_demo(lambda what: self.stdout.write(f"Demo city: {what} …"), full=settings.DEMO_FULL)
        furnish()
        raise_generation()
        self.stdout.write("Ready.")
