"""Where nothing happens: a net of points over an area, and those of them that no project is near to. WGS84 degrees."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from math import ceil, floor

from shapely import Point, STRtree
from shapely.geometry.base import BaseGeometry

from vorort.districts.rules.cells import metres

# a degree of latitude is about 111 km; of longitude, in the middle of Europe, about 70
_PER_LAT, _PER_LON = 111_320, 70_000
Spot = tuple[float, float]


def net_over(area: BaseGeometry, step: int) -> list[Spot]:
    """Points of a net of so many metres that lie inside an area."""
    west, south, east, north = area.bounds
    right, up = step / _PER_LON, step / _PER_LAT
    spots = [
        (column * right, row * up)
        for column in range(ceil(west / right), floor(east / right) + 1)
        for row in range(ceil(south / up), floor(north / up) + 1)
    ]
    inside = STRtree([Point(spot) for spot in spots]).query(area, predicate="contains") if spots else ()
    return [spots[number] for number in sorted(inside)]


def untouched(spots: Iterable[Spot], projects: Iterable[Spot], reach: int) -> Iterator[Spot]:
    """The points that have no project within so many metres."""
    right, up = reach / _PER_LON, reach / _PER_LAT
    drawers: dict[tuple[int, int], list[Spot]] = defaultdict(list)
    for lon, lat in projects:
        drawers[floor(lon / right), floor(lat / up)].append((lon, lat))
    for lon, lat in spots:
        column, row = floor(lon / right), floor(lat / up)
        near = (
            found
            for over in range(column - 2, column + 3)
            for beside in range(row - 2, row + 3)
            for found in drawers.get((over, beside), ())
        )
        if all(metres(lon, lat, *found) > reach for found in near):
            yield lon, lat
