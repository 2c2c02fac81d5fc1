"""Reading a boundary file (RFC 7946) and saying plainly what is wrong with it."""

import json
from collections import Counter
from dataclasses import dataclass
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry
from shapely.strtree import STRtree

from vorort.districts.rules.geometry import area_km2, as_shape
from vorort.ground.text import normalised

MOST_BYTES = 50_000_000
# Overlaps and gaps smaller than this are drawing noise of generalised borders (square kilometres).
NOISE_KM2 = 0.0005
# Larger numbers are no coordinates in any system.
_FAR = 1e12


class BoundaryProblem(ValueError):
    """The file cannot be used. The message is one sentence for the person who brought it."""


@dataclass(frozen=True)
class Boundary:
    """One area of a boundary file."""

    name: str
    number: str
    shape: BaseGeometry
    # the geometry as GeoJSON, two-dimensional
    geometry: dict[str, Any]

    @property
    def area_km2(self) -> float:
        return area_km2(self.shape)


@dataclass(frozen=True)
class Fit:
    """How well the areas of a file fit together."""

    overlaps: list[tuple[str, str, float]]
    gaps_km2: list[float]
    area_km2: float


def read_boundaries(raw: bytes, name_property: str, number_property: str = "") -> list[Boundary]:
    """The areas of a GeoJSON file, in its order. Raises BoundaryProblem."""
    features = _features(raw)
    boundaries = [
        _boundary(i, feature, name_property, number_property) for i, feature in enumerate(features, 1)
    ]
    doubles = [name for name, count in Counter(b.name for b in boundaries).items() if count > 1]
    if doubles:
        raise BoundaryProblem(f"These names occur more than once: {', '.join(sorted(doubles))}.")
    return boundaries


def fit_together(boundaries: list[Boundary]) -> Fit:
    """Overlaps between areas and holes inside their union, noise left out."""
    shapes = [boundary.shape for boundary in boundaries]
    overlaps = []
    for first, second in zip(*STRtree(shapes).query(shapes, predicate="intersects"), strict=True):
        if first < second:
            common = sum(area_km2(part) for part in _areas(shapes[first].intersection(shapes[second])))
            if common > NOISE_KM2:
                overlaps.append((boundaries[first].name, boundaries[second].name, common))
    whole = shapely.union_all(shapes)
    holes = [area_km2(shapely.Polygon(ring)) for part in _areas(whole) for ring in part.interiors]
    return Fit(sorted(overlaps), sorted(hole for hole in holes if hole > NOISE_KM2), area_km2(whole))


def _features(raw: bytes) -> list[dict[str, Any]]:
    if len(raw) > MOST_BYTES:
        raise BoundaryProblem(
            f"The file is too large ({len(raw) / 1e6:.0f} MB; at most {MOST_BYTES / 1e6:.0f} MB)."
        )
    try:
        content = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BoundaryProblem(f"The file is not valid JSON: {error}.") from error
    if not isinstance(content, dict) or content.get("type") != "FeatureCollection":
        raise BoundaryProblem("The file is not a GeoJSON FeatureCollection.")
    features = content.get("features")
    if not isinstance(features, list) or not features:
        raise BoundaryProblem("The file has no features.")
    return features


def _boundary(position: int, feature: Any, name_property: str, number_property: str) -> Boundary:
    properties = feature.get("properties") if isinstance(feature, dict) else None
    if not isinstance(properties, dict):
        raise BoundaryProblem(f"Feature {position} has no properties.")
    name = properties.get(name_property)
    name = normalised(name) if isinstance(name, str) else ""
    if not name:
        known = ", ".join(sorted(map(str, properties))) or "none"
        raise BoundaryProblem(
            f"Feature {position} has no text in “{name_property}” (its properties: {known})."
        )
    number = properties.get(number_property) if number_property else ""
    geometry = feature.get("geometry")
    drawn = _drawn(name, geometry)
    plain = json.loads(shapely.to_geojson(drawn))
    return Boundary(name[:100], normalised(str(number or ""))[:20], drawn, plain)


def _drawn(name: str, geometry: Any) -> BaseGeometry:
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    if kind not in ("Polygon", "MultiPolygon"):
        raise BoundaryProblem(
            f"{name}: the geometry is {kind or 'missing'}, it must be Polygon or MultiPolygon."
        )
    _check_coordinates(name, geometry.get("coordinates"))
    try:
        drawn = shapely.force_2d(as_shape(geometry))
    except (ValueError, TypeError, IndexError, AttributeError, shapely.errors.ShapelyError) as error:
        raise BoundaryProblem(f"{name}: the coordinates cannot be read ({error}).") from error
    if drawn.is_empty:
        raise BoundaryProblem(f"{name}: the geometry is empty.")
    if not drawn.is_valid:
        raise BoundaryProblem(f"{name}: the border is not valid ({shapely.is_valid_reason(drawn)}).")
    return drawn


def _check_coordinates(name: str, coordinates: Any) -> None:
    """Every position is two or three finite numbers inside the world."""
    waiting = [(coordinates, 0)]
    while waiting:
        part, depth = waiting.pop()
        if not isinstance(part, list) or depth > 4 or not part:
            raise BoundaryProblem(f"{name}: the coordinates are not a list of rings.")
        if isinstance(part[0], list):
            waiting.extend((inner, depth + 1) for inner in part)
        else:
            _check_position(name, part)


def _check_position(name: str, position: list[Any]) -> None:
    numbers = [
        n for n in position if isinstance(n, (int, float)) and not isinstance(n, bool) and abs(n) < _FAR
    ]
    if len(numbers) != len(position) or not 2 <= len(position) <= 4:
        raise BoundaryProblem(f"{name}: {position!r:.60} is not a position.")
    if abs(numbers[0]) > 180 or abs(numbers[1]) > 90:
        raise BoundaryProblem(
            f"{name}: {numbers[0]:.10g}, {numbers[1]:.10g} is not longitude and latitude."
            " The file must be in WGS84 (EPSG:4326)."
        )


def _areas(geometry: BaseGeometry) -> list[Any]:
    parts = getattr(geometry, "geoms", [geometry])
    return [part for part in parts if part.geom_type == "Polygon" and not part.is_empty]
