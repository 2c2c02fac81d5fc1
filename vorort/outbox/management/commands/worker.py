import signal
import threading
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from vorort.outbox.worker import ensure_schedules, run_once, run_until


class Command(BaseCommand):
    help = "Run the background worker: follow-ups, mail, scheduled jobs."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="carry out what is due and end")

    def handle(self, *args: Any, **options: Any) -> None:
        if options["once"]:
            ensure_schedules()
            while run_once():
                pass
            return
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        run_until(stop.is_set)
