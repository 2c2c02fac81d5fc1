"""Reading and raising the number that keeps cached pages honest."""

from django.db import connection
from django.db.models import F

from vorort.shell.models import Generation


def current_generation() -> int:
    """The number as committed. Plain SQL: this runs on every cached hit."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT number FROM shell_generation WHERE id = 1")
        row = cursor.fetchone()
    return int(row[0]) if row else 0


def raise_generation() -> None:
    """Make every cached page old, in the running transaction."""
    if not Generation.objects.filter(pk=1).update(number=F("number") + 1):
        Generation.objects.create(pk=1)
