from typing import Any

from django.core.management.base import BaseCommand, CommandError

from vorort.journal.selectors import verify_chains


class Command(BaseCommand):
    help = "Recompute every seal of the journal and report entries that are unsealed or do not fit."

    def handle(self, *args: Any, **options: Any) -> None:
        verdicts = verify_chains()
        for verdict in verdicts:
            numbers = ", ".join(map(str, verdict.broken[:20])) or "none"
            self.stdout.write(
                f"{verdict.chain}: {verdict.sealed} sealed, {verdict.unsealed} unsealed, broken: {numbers}"
            )
        if any(verdict.broken for verdict in verdicts):
            raise CommandError("The journal is damaged.")
        self.stdout.write("The journal is whole.")
