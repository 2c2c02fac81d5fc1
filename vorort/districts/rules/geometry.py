"""Areas, distances and drawings of polygons in WGS84. Coordinates are (longitude, latitude) in degrees."""

from dataclasses import dataclass
from itertools import pairwise
from math import asin, cos, log, radians, sin, sqrt
from typing import Any

import shapely
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, mapping, shape
from shapely.geometry.base import BaseGeometry

# WGS84: major half axis in metres and first eccentricity squared
_A = 6_378_137.0
_E2 = 0.006_694_379_990_14
_E = sqrt(_E2)

NEAR_BORDER_METRES = 60.0


def area_km2(geometry: BaseGeometry) -> float:
    """Area on the ellipsoid, through authalic latitudes (Snyder 1987, equations 3-11 and 3-12)."""
    return sum(_ring_area(polygon) for polygon in _polygons(geometry)) / 1_000_000


def metres_between(geometry: BaseGeometry, lon: float, lat: float) -> float:
    """Distance from a point to the border of an area, good to a metre within a city."""
    return float(
        shapely.transform(geometry, _to_metres(lat), include_z=False).boundary.distance(
            Point(*_to_metres(lat)([[lon, lat]])[0])
        )
    )


def holds_point(geometry: BaseGeometry, lon: float, lat: float) -> bool:
    """Is the point inside or on the border?"""
    return bool(geometry.covers(Point(lon, lat)))


def as_shape(boundary: dict[str, Any]) -> BaseGeometry:
    """A stored GeoJSON geometry as a shape."""
    return shape(boundary)


def label_point(geometry: BaseGeometry) -> tuple[float, float]:
    """A point well inside the area, for its name."""
    largest = max(_polygons(geometry), key=lambda polygon: polygon.area)
    point = shapely.maximum_inscribed_circle(largest, tolerance=largest.length / 500)
    lon, lat = point.coords[0]
    return round(lon, 6), round(lat, 6)


def room_for_label(geometry: BaseGeometry, height: float, steps: int = 40) -> tuple[float, float, float]:
    """The middle of the widest strip of a height that lies wholly inside the area, and how wide it is."""
    west, south, east, north = geometry.bounds
    best = (*label_point(geometry), 0.0)
    for step in range(steps):
        y = south + (north - south) * (step + 0.5) / steps
        for left, right in _spans(geometry, west, east, (y - height / 2, y, y + height / 2)):
            if right - left > best[2]:
                best = ((left + right) / 2, y, right - left)
    return best


def _spans(
    geometry: BaseGeometry, west: float, east: float, heights: tuple[float, ...]
) -> list[tuple[float, float]]:
    """Stretches from left to right that are inside the area at all these heights."""
    inside = [(west, east)]
    for y in heights:
        cut = geometry.intersection(LineString([(west - 1, y), (east + 1, y)]))
        here = [(part.bounds[0], part.bounds[2]) for part in getattr(cut, "geoms", [cut]) if part.length]
        inside = [(max(a, c), min(b, d)) for a, b in inside for c, d in here if min(b, d) > max(a, c)]
    return inside


@dataclass(frozen=True)
class Sheet:
    """A sheet of paper with the city on it: where its upper left corner is, and units per degree."""

    west: float
    north: float
    per_lon: float
    per_lat: float

    def place(self, lon: float, lat: float) -> tuple[float, float]:
        """Where a point of the city lies on the sheet."""
        return (lon - self.west) * self.per_lon, (self.north - lat) * self.per_lat

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Longitude and latitude of a place on the sheet."""
        return self.west + x / self.per_lon, self.north - y / self.per_lat


def sheet_for(geometries: list[BaseGeometry], width: int) -> tuple[Sheet, int]:
    """A sheet `width` units wide that holds these areas, and its height."""
    west, south, east, north = map(float, shapely.total_bounds(geometries))
    squeeze = cos(radians((south + north) / 2))
    scale = width / ((east - west) * squeeze)
    return Sheet(west, north, squeeze * scale, scale), round((north - south) * scale)


def svg_paths(
    geometries: list[BaseGeometry], sheet: Sheet, detail: float = 0.8
) -> tuple[list[str], list[BaseGeometry]]:
    """Path data for areas drawn on one sheet, and the drawn shapes.

    Borders are simplified together, so neighbours still meet; `detail` is the tolerance in units.
    """

    def onto_sheet(points: Any) -> Any:
        points = points.copy()
        points[:, 0], points[:, 1] = sheet.place(points[:, 0], points[:, 1])
        return points

    drawn = shapely.coverage_simplify([shapely.transform(g, onto_sheet) for g in geometries], detail)
    return [_path(geometry) for geometry in drawn], list(drawn)


def light_borders(geometries: list[BaseGeometry], detail: float = 0.0001) -> list[dict[str, Any]]:
    """Areas as GeoJSON for a map on a screen, borders simplified together; `detail` in degrees, some ten metres."""
    drawn = shapely.set_precision(shapely.coverage_simplify(geometries, detail), 0.00001)
    return [dict(mapping(geometry)) for geometry in drawn]


def tones(shapes: list[BaseGeometry]) -> list[int]:
    """A tone from 1 on for every area, so that areas that touch differ; four are nearly always enough."""
    chosen: list[int] = []
    for position, area in enumerate(shapes):
        taken = {chosen[other] for other in range(position) if area.buffer(1).intersects(shapes[other])}
        chosen.append(next(tone for tone in range(1, len(shapes) + 1) if tone not in taken))
    return [min(tone, 4) for tone in chosen]


def _path(geometry: BaseGeometry) -> str:
    rings = [ring for polygon in _polygons(geometry) for ring in (polygon.exterior, *polygon.interiors)]
    return "".join(
        "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in list(ring.coords)[:-1]) + "Z" for ring in rings
    ).replace(".0 ", " ")


def _polygons(geometry: BaseGeometry) -> list[Polygon]:
    return list(geometry.geoms) if isinstance(geometry, MultiPolygon) else [geometry]


def _ring_area(polygon: Polygon) -> float:
    return _inside(polygon.exterior.coords) - sum(_inside(ring.coords) for ring in polygon.interiors)


def _inside(ring: Any) -> float:
    qp = _q(1.0)
    points = [(radians(point[0]), _authalic(radians(point[1]), qp)) for point in ring]
    total = sum((lon2 - lon1) * (sin(lat1) + sin(lat2)) for (lon1, lat1), (lon2, lat2) in pairwise(points))
    return abs(total) * _A**2 * qp / 4


def _authalic(phi: float, qp: float) -> float:
    # at the very pole rounding may lead a hair beyond 1
    return asin(max(-1.0, min(1.0, _q(sin(phi)) / qp)))


def _q(s: float) -> float:
    from_pole = (1 - _E * s) / (1 + _E * s)
    return (1 - _E2) * (s / (1 - _E2 * s * s) - log(from_pole) / (2 * _E))


def _to_metres(latitude: float) -> Any:
    phi = radians(latitude)
    curvature = 1 - _E2 * sin(phi) ** 2
    per_lat = radians(1) * _A * (1 - _E2) / curvature**1.5
    per_lon = radians(1) * _A * cos(phi) / sqrt(curvature)
    return lambda points: [[point[0] * per_lon, point[1] * per_lat] for point in points]
