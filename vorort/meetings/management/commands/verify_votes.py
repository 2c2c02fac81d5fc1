from typing import Any

from django.core.management.base import BaseCommand, CommandError

from vorort.meetings.selectors.proof import verify_all


class Command(BaseCommand):
    help = "Recompute every vote from its ballots, rules and roll, and name each one that does not fit."

    def handle(self, *args: Any, **options: Any) -> None:
        damaged = 0
        for number, wrong in verify_all():
            damaged += 1
            self.stdout.write(f"vote {number}: {', '.join(wrong)}")
        if damaged:
            raise CommandError(f"{damaged} votes do not fit what they rest on.")
        self.stdout.write("All votes fit what they rest on.")
