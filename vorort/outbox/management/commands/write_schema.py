import gc
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser, no_translations
from django.db import connection

from vorort.ground.schema import begin, describe, is_empty, migrate_plainly, written


class Command(BaseCommand):
    help = "Migrate an empty database and write down what has become of it; fresh databases then begin with that."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--to", type=Path, help="another file than the one fresh databases begin with")
        parser.add_argument(
            "--on-top", action="store_true", help="begin with what stands written, to compare both ways"
        )

    @no_translations
    def handle(self, *args: Any, **options: Any) -> None:
        if not is_empty(connection):
            raise CommandError(
                "This database is not empty. Choose another one: VORORT_HOME=… or DATABASE_URL=…"
            )
        if options["on_top"] and not begin(connection):
            raise CommandError("What stands written is not what migrations make today. Run: make schema")
        # each step throws away a graph of classes; to look for it less often saves a fifth
        gc.set_threshold(200_000, 20, 100)
        migrate_plainly(connection)
        path = options["to"] or written(connection.vendor)
        path.write_text(describe(connection))
        self.stdout.write(f"Written: {path}")
