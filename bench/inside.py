"""What is measured inside a process of the house, without a server: statements of a page, and an import of 5,000 rows.

PYTHONPATH=bench vorort shell --no-imports -c "from inside import count_queries; count_queries([…])"
"""

import json
import resource
import time
from collections.abc import Callable
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from vorort.committees.actions import check_import, import_people, undo_import
from vorort.committees.actions.imports import rows_of
from vorort.committees.choices import GROUPS
from vorort.committees.models import Committee
from vorort.committees.rules.import_file import COLUMNS, read_table
from vorort.districts.selectors import the_city
from vorort.ground.actor import user_actor
from vorort.people.models import User

ROWS, TERMS = 5_000, 5


def count_queries(pages: list[tuple[str, str]]) -> None:
    """Print the statements of pages as JSON; each is (log-in or nothing, path). The page cache must be off."""
    print(json.dumps([_queries(*page) for page in pages]))


def _queries(who: str, path: str) -> int:
    client = Client(headers={"host": "localhost"})
    if who:
        client.force_login(User.objects.get(email=f"{who}@demo.example"))
    client.get(path)
    with CaptureQueriesContext(connection) as queries:
        client.get(path)
    return len(queries)


def measure_import() -> None:
    """Print seconds of CPU for trying, taking over and undoing a table of 5,000 rows, and the memory peak in MB."""
    city, by = the_city(), user_actor(User.objects.get(email="office@demo.example").pk)
    table, before = read_table(_lines()), _peak()
    draft, tried = _timed(lambda: check_import(city, table, filename="bench.csv", by=by))
    assert draft.is_ready
    rows = rows_of(draft)
    imported, taken = _timed(lambda: import_people(city, rows, filename="bench.csv", by=by, draft=draft))
    _, undone = _timed(lambda: undo_import(imported, by=by))
    print(json.dumps({"try": tried, "take over": taken, "undo": undone, "peak": _peak(), "before": before}))


def _lines() -> list[dict[str, str]]:
    """A thousand new people, each in five committees one after the other."""
    names = list(
        Committee.objects.filter(kind__in=GROUPS, ends=None).order_by("pk").values_list("name", flat=True)
    )
    people = ROWS // TERMS
    return [
        _line(names[(number + term * 13) % len(names)], number, 2016 + 2 * term)
        for term in range(TERMS)
        for number in range(people)
    ]


def _line(committee: str, number: int, year: int) -> dict[str, str]:
    values = {
        "committee": committee, "family_name": f"Einlese-{number}", "given_name": f"Vorname {number % 40}",
        "email": f"einlese{number}@demo.example", "organisation": f"Einleseverein {number % 300}",
        "begins": f"01.03.{year}", "ends": f"28.02.{year + 2}",
    }  # fmt: skip
    return {COLUMNS[name][0]: value for name, value in values.items()}


def _timed(act: Callable[[], Any]) -> tuple[Any, float]:
    begun = time.process_time()
    return act(), time.process_time() - begun


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
