"""Rows of many tables in one statement.

A page tells of one thing and of all that hangs on it, and that stands in a dozen tables. Asked one after the other they cost
a statement each, most of them for nothing. Gathered they are one statement, written once as in `prepared`: each queryset
becomes a part of it, whose rows come as JSON, and is read back as what the queryset gives.

    @gathered
    def parts_of(project: int) -> Mapping[str, QuerySet[Any]]:
        return {"dates": ProjectDate.objects.filter(project=project), "news": ProjectUpdate.objects.filter(project=project)}

    parts_of(project.pk)["dates"]    # a list, in the order of the queryset

What holds for prepared questions holds for each part. Columns are text, numbers, days, moments and JSON, no more than a
hundred in a part.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache, wraps
from typing import Any

from django.db import connection
from django.db.models import QuerySet, Window
from django.db.models.functions import RowNumber

from vorort.ground.prepared import Key, Written, filled_in, stand_ins_for, write

Parts = dict[str, list[Any]]
_PLACE = "place_in_part"
_AS_JSON = {"sqlite": "json_array({})", "postgresql": "json_build_array({})::text"}
# what SQLite keeps as it stands in JSON, and PostgreSQL does not
_FROM_JSON: Mapping[str, Callable[[Any], Any]] = {
    "DateField": date.fromisoformat,
    "DateTimeField": datetime.fromisoformat,
    "DecimalField": lambda value: Decimal(str(value)),
    "JSONField": json.dumps,
}


@dataclass(frozen=True)
class Gathering:
    """One statement, and how the rows of its parts are read."""

    sql: str
    given: tuple[Any, ...]
    places: tuple[tuple[int, int], ...]
    parts: tuple[tuple[str, Written[Any]], ...]

    def ask(self, keys: Sequence[Key]) -> Parts:
        """Of each part its rows in their order."""
        with connection.cursor() as cursor:
            cursor.execute(self.sql, filled_in(self.given, self.places, keys))
            told = cursor.fetchall()
        found: list[list[list[Any]]] = [[] for _part in self.parts]
        for number, _place, row in told:
            found[number].append(json.loads(row))
        return {
            name: part.read(_from_json(part, rows))
            for (name, part), rows in zip(self.parts, found, strict=True)
        }


def gathered(ask: Callable[..., Mapping[str, QuerySet[Any, Any]]]) -> Callable[..., Parts]:
    """Ask many questions in one statement that is written once. Its arguments are keys of rows and moments."""

    @cache
    def written(kinds: tuple[type, ...]) -> Gathering:
        stand_ins = stand_ins_for(kinds)
        return _gather(ask(*stand_ins), stand_ins)

    @wraps(ask)
    def answer(*keys: Key) -> Parts:
        return written(tuple(map(type, keys))).ask(keys)

    return answer


def gather(questions: Mapping[str, QuerySet[Any, Any]]) -> Parts:
    """The same of questions that differ each time, such as about these people: one statement, written anew."""
    return _gather(questions, ()).ask(())


def _gather(questions: Mapping[str, QuerySet[Any, Any]], stand_ins: Sequence[Key]) -> Gathering:
    parts: list[tuple[str, Written[Any]]] = []
    told, given, places = list[str](), list[Any](), list[tuple[int, int]]()
    for name, rows in questions.items():
        part = write(_placed(rows), stand_ins, is_part=True)
        told.append(_as_part(part, len(parts)))
        places += [(len(given) + place, number) for place, number in part.places]
        given += part.given
        parts.append((name, part))
    sql = " UNION ALL ".join(told) + " ORDER BY 1, 2"
    return Gathering(sql, tuple(given), tuple(places), tuple(parts))


def _placed(rows: QuerySet[Any, Any]) -> QuerySet[Any, Any]:
    """With the place of each row in its order, since a part of a statement has none of its own."""
    order = list(rows.query.order_by or rows.model._meta.ordering or ("pk",))
    placed: QuerySet[Any, Any] = rows.order_by().annotate(**{_PLACE: Window(RowNumber(), order_by=order)})
    return placed


def _as_part(part: Written[Any], number: int) -> str:
    columns = ", ".join(f"told.{connection.ops.quote_name(name)}" for name, _kind in part.columns)
    row = _AS_JSON[connection.vendor].format(columns)
    # names of our own columns and no values; those are given apart from the words
    return f"SELECT {number}, told.{_PLACE}, {row} FROM ({part.sql}) told"  # noqa: S608


def _from_json(part: Written[Any], rows: Iterable[list[Any]]) -> Iterable[list[Any]]:
    """As the database would have given them by themselves."""
    if connection.vendor == "sqlite":
        return rows
    kinds = [
        (place, _FROM_JSON[kind]) for place, (_name, kind) in enumerate(part.columns) if kind in _FROM_JSON
    ]
    return (_read(row, kinds) for row in rows)


def _read(row: list[Any], kinds: Iterable[tuple[int, Callable[[Any], Any]]]) -> list[Any]:
    for place, read in kinds:
        if row[place] is not None:
            row[place] = read(row[place])
    return row
