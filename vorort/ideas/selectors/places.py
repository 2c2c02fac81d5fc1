"""Ideas by where they are: clusters for a map, and what is near a point. Both look at a bounded number of ideas."""

from typing import NamedTuple

from django.db.models import Avg, Count, QuerySet

from vorort.ideas.models import Idea
from vorort.ideas.rules.cells import cells_around, metres

# a map shows the newest of them; in ten years of a large city that is more than one
MOST_ON_MAP = 2_000
# half the side of the squares that are looked through one after the other, in cells of 350 m
_REACHES = (0, 1, 3, 10)
ENOUGH_NEAR = 100
MOST_NEAR = 1_000


class Cluster(NamedTuple):
    """Ideas that stand together: in a district, or in a cell of the map. `lon` and `lat` are their middle."""

    key: int
    number: int
    lon: float
    lat: float


def by_district(rows: QuerySet[Idea]) -> dict[int, int]:
    """How many of the newest ideas each district has, by primary key."""
    counted = _newest(rows).values_list("district")
    return dict(counted.annotate(number=Count("pk")))


def by_cell(rows: QuerySet[Idea]) -> list[Cluster]:
    """The newest ideas of a district that say where they are, cell by cell; the fullest cell first."""
    placed = _newest(rows).filter(cell__isnull=False)
    counted = placed.values_list("cell").annotate(number=Count("pk"), x=Avg("lon"), y=Avg("lat"))
    return [Cluster(*row) for row in counted.order_by("-number", "cell")]


def _newest(rows: QuerySet[Idea]) -> QuerySet[Idea]:
    """What a map shows, to be counted."""
    newest = rows.order_by("-published_at", "-pk")[:MOST_ON_MAP]
    return Idea.objects.filter(pk__in=newest.values("pk")).order_by()


def nearest(rows: QuerySet[Idea], lon: float, lat: float) -> list[int]:
    """Keys of ideas near a point, the nearest first: from ever wider squares until there are enough of them."""
    found: list[tuple[int, float, float]] = []
    for reach in _REACHES:
        there = rows.filter(cell__in=cells_around(lon, lat, reach)).order_by("-pk")
        placed = there.values_list("pk", "lon", "lat")[:MOST_NEAR]
        found = [(pk, x, y) for pk, x, y in placed if x is not None and y is not None]
        if len(found) >= ENOUGH_NEAR:
            break
    found.sort(key=lambda row: (metres(lon, lat, row[1], row[2]), -row[0]))
    return [pk for pk, _lon, _lat in found]
