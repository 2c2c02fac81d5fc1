"""Things that have a district and a point, counted for a map. What stands on it is bounded: the newest of them."""

from typing import Any, NamedTuple

from django.db.models import Avg, Count, QuerySet

# in ten years of a large city there is more than one map can show
MOST_ON_MAP = 2_000


class Cluster(NamedTuple):
    """Things that stand together, in a cell of the map. `lon` and `lat` are their middle."""

    key: int
    number: int
    lon: float
    lat: float


def by_district(rows: QuerySet[Any]) -> dict[int, int]:
    """How many of these each district has, by primary key."""
    return dict(rows.values_list("district").annotate(number=Count("pk")))


def by_cell(rows: QuerySet[Any]) -> list[Cluster]:
    """Those that say where they are, cell by cell; the fullest cell first."""
    placed = rows.filter(cell__isnull=False)
    counted = placed.values_list("cell").annotate(number=Count("pk"), x=Avg("lon"), y=Avg("lat"))
    return [Cluster(*row) for row in counted.order_by("-number", "cell")]


def newest_of(rows: QuerySet[Any], *order: str) -> QuerySet[Any]:
    """What a map shows, to be counted: the first rows in an order."""
    first = rows.order_by(*order)[:MOST_ON_MAP]
    found: QuerySet[Any] = rows.model._default_manager.filter(pk__in=first.values("pk")).order_by()
    return found
