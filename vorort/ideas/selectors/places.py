"""Ideas by where they are: what a map shows, and what is near a point. Both look at a bounded number of ideas."""

from collections.abc import Callable, Iterable
from typing import Any

from django.db.models import QuerySet

from vorort.districts.rules.cells import cells_around, metres
from vorort.districts.selectors.clusters import newest_of
from vorort.ground.among import among_listed, as_list
from vorort.ideas.models import Idea

# half the side of the squares that are looked through one after the other, in cells of 350 m
_REACHES = (0, 1, 3, 10)
ENOUGH_NEAR = 100
MOST_NEAR = 1_000


def newest(rows: QuerySet[Idea]) -> QuerySet[Idea]:
    """What a map shows, to be counted."""
    return newest_of(rows, "-published_at", "-pk")


def nearest(placed: Callable[[str], Iterable[tuple[Any, ...]]], lon: float, lat: float) -> list[int]:
    """Keys of ideas near a point, the nearest first: from ever wider squares until there are enough of them.

    `placed` gives key, longitude and latitude of the newest thousand in some cells (`among.as_list`).
    """
    found: list[tuple[int, float, float]] = []
    for reach in _REACHES:
        there = placed(as_list(cells_around(lon, lat, reach)))
        found = [(pk, x, y) for pk, x, y in there if x is not None and y is not None]
        if len(found) >= ENOUGH_NEAR:
            break
    found.sort(key=lambda row: (metres(lon, lat, row[1], row[2]), -row[0]))
    return [pk for pk, _lon, _lat in found]


def placed_in(rows: QuerySet[Idea], cells: str) -> "QuerySet[Idea, tuple[Any, ...]]":
    """Key, longitude and latitude of the newest thousand in some cells (`among.as_list`)."""
    there = rows.filter(cell__in=among_listed(cells)).order_by("-pk")
    return there.values_list("pk", "lon", "lat")[:MOST_NEAR]
