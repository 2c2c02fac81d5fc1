"""Reading and raising the number that keeps cached pages and kept values honest."""

import time

from django.db import connection
from django.http import HttpRequest

from vorort.shell.models import Generation

# plain SQL, since every act of everybody ends with it
RAISE = "UPDATE shell_generation SET number = CASE WHEN number < %s THEN %s ELSE number + 1 END WHERE id = 1"


def current_generation() -> int:
    """The number as committed. Plain SQL: this runs on every cached hit."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT number FROM shell_generation WHERE id = 1")
        row = cursor.fetchone()
    return int(row[0]) if row else 0


def generation_of(request: HttpRequest) -> int:
    """The number as this request has found it; read once."""
    if not hasattr(request, "_generation"):
        request._generation = current_generation()  # type: ignore[attr-defined]
    found: int = request._generation  # type: ignore[attr-defined]
    return found


def raise_generation() -> None:
    """Make all that is cached old, in the running transaction.

    The number is the time in microseconds, at least one more than before. So it never comes again, neither after a
    rollback nor in a restored or a fresh database, and what a process remembers of another time is worth nothing.
    """
    moment = time.time_ns() // 1_000
    with connection.cursor() as cursor:
        cursor.execute(RAISE, [moment, moment])
        is_raised = cursor.rowcount > 0
    if not is_raised:
        Generation.objects.create(pk=1, number=moment)
