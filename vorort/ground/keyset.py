"""Pages of a list by the values of its last row: the thousandth page costs what the first one does."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.db.models import Model, Q, QuerySet

_BEGIN = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
# neither year 9999 in microseconds nor a key has more digits
MOST_DIGITS = 18


@dataclass(frozen=True)
class Order:
    """Columns of a table, each with `-` in front where the greatest comes first; the last one tells rows apart."""

    columns: tuple[str, ...]

    def backwards(self) -> "Order":
        return Order(tuple(name[1:] if name.startswith("-") else f"-{name}" for name in self.columns))


@dataclass(frozen=True)
class Part:
    """Some rows of a list, and where the list goes on before and after them; empty where it does not."""

    rows: list[Any]
    before: str = ""
    after: str = ""


def part_of(
    rows: "QuerySet[Any, Any]",
    order: Order,
    most: int,
    *,
    after: str = "",
    before: str = "",
    shape: Callable[[Any], Any] | None = None,
) -> Part:
    """The rows behind one place or in front of another, `most` of them; from the beginning where none is named.

    A place is what `Part` says. One that nobody ever said leads to the beginning. `shape` gives tuples the names of columns.
    """
    is_back, place = bool(before), _values(before or after, len(order.columns))
    way = order.backwards() if is_back and place else order
    narrowed = rows.filter(_behind(rows.model, way, place)) if place else rows
    found = list(narrowed.order_by(*way.columns)[: most + 1])
    found = [shape(row) for row in found] if shape else found
    if not place:
        return first_part(found, order, most)
    goes_on, found = len(found) > most, found[:most]
    if way is not order:
        found.reverse()
        return Part(found, _place(found[:1], order) if goes_on else "", _place(found[-1:], order))
    return Part(found, _place(found[:1], order), _place(found[-1:], order) if goes_on else "")


def first_part(found: list[Any], order: Order, most: int) -> Part:
    """The beginning of a list, of which one row more than `most` has been asked for."""
    return Part(found[:most], "", _place(found[most - 1 : most], order) if len(found) > most else "")


def _behind(model: type[Model], order: Order, place: Sequence[int]) -> Q:
    """Rows behind a place. The first column alone narrows them down for the index, the rest tells equal ones apart."""
    names = [name.removeprefix("-") for name in order.columns]
    values = [_typed(model, name, value) for name, value in zip(names, place, strict=True)]
    signs = ["lt" if name.startswith("-") else "gt" for name in order.columns]
    found = Q()
    for last, (name, sign, value) in enumerate(zip(names, signs, values, strict=True)):
        equal = {names[n]: values[n] for n in range(last)}
        found |= Q(**equal, **{f"{name}__{sign}": value})
    return Q(**{f"{names[0]}__{signs[0]}e": values[0]}) & found


def _place(rows: Sequence[Any], order: Order) -> str:
    """Where a row stands, in digits."""
    return "".join(
        "-".join(str(_digits(getattr(row, name.removeprefix("-")))) for name in order.columns) for row in rows
    )


def digits_of(place: str) -> int:
    """A place that is a plain number; 0 for anything else."""
    return next(iter(_values(place, 1)), 0)


def place_of(*values: datetime | int) -> str:
    """Where a row stands that is sorted by these values, for lists made of several tables."""
    return "-".join(str(_digits(value)) for value in values)


def values_of(place: str, columns: int) -> list[int]:
    """What stands in such a place; nothing for one that nobody ever said."""
    return _values(place, columns)


def moment_at(digits: int) -> datetime:
    """The moment that a number in a place means."""
    return _BEGIN + _MICROSECOND * min(digits, 250_000_000_000_000_000)


def _values(place: str, columns: int) -> list[int]:
    parts = place.split("-")
    known = len(parts) == columns and all(
        part.isascii() and part.isdigit() and len(part) <= MOST_DIGITS for part in parts
    )
    return [int(part) for part in parts] if known else []


def _digits(value: Any) -> int:
    if isinstance(value, datetime):
        return (value - _BEGIN) // _MICROSECOND
    return value.toordinal() if isinstance(value, date) else int(value)


def _typed(model: type[Model], name: str, value: int) -> Any:
    kind = "" if name == "pk" else model._meta.get_field(name).get_internal_type()
    if kind == "DateTimeField":
        return moment_at(value)
    # whoever types a place themselves gets no day that does not exist
    return date.fromordinal(min(max(value, 1), date.max.toordinal())) if kind == "DateField" else value
