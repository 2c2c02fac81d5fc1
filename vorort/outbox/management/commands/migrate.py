from typing import Any

from django.core.management.commands.migrate import Command as MigrateCommand
from django.db import connections

from vorort.ground.schema import begin

PARTLY = ("app_label", "check_unapplied", "fake", "fake_initial", "plan", "prune")


class Command(MigrateCommand):
    """Django's own. An empty database begins with the schema that stands written, where all of it is wanted."""

    def handle(self, *args: Any, **options: Any) -> None:
        if not any(options.get(name) for name in PARTLY):
            begin(connections[options["database"]])
        super().handle(*args, **options)
