"""Lines and areas of projects, as GeoJSON geometries in WGS84: checked before they are kept."""

import json
from collections.abc import Mapping
from typing import Any

from shapely import force_2d
from shapely.errors import ShapelyError
from shapely.geometry import mapping, shape
from shapely.geometry.base import BaseGeometry

KINDS = ("LineString", "MultiLineString", "Polygon", "MultiPolygon")
MOST_POINTS = 5_000
# a drawing larger than this is no project of one city, or its numbers are no degrees
MOST_DEGREES = 3.0


class UnusableGeometry(ValueError):
    """It cannot be kept. `args[0]` says why: `no_json`, `kind`, `broken`, `too_many` or `too_large`."""


def read_geometry(told: str | Mapping[str, Any]) -> dict[str, Any]:
    """A line or an area as it is kept: rounded to a decimetre. Raises UnusableGeometry.

    A feature, or a collection of just one, counts for the geometry it holds.
    """
    found = _as_shape(_inner(_loaded(told)))
    if found.is_empty or not found.is_valid:
        raise UnusableGeometry("broken")
    west, south, east, north = found.bounds
    if not (-180 <= west <= east <= 180 and -90 <= south <= north <= 90):
        raise UnusableGeometry("broken")
    if east - west > MOST_DEGREES or north - south > MOST_DEGREES:
        raise UnusableGeometry("too_large")
    kept: dict[str, Any] = json.loads(json.dumps(mapping(found)), parse_float=lambda n: round(float(n), 6))
    return kept


def middle_of(geometry: Mapping[str, Any]) -> tuple[float, float]:
    """A point of a line or inside an area, as longitude and latitude."""
    found = shape(geometry)
    point = found.interpolate(0.5, normalized=True) if found.length and not found.area else None
    point = point or found.representative_point()
    return round(point.x, 6), round(point.y, 6)


def _loaded(told: str | Mapping[str, Any]) -> Any:
    if not isinstance(told, str):
        return told
    try:
        return json.loads(told)
    except ValueError as error:
        raise UnusableGeometry("no_json") from error


def _inner(told: Any) -> Mapping[str, Any]:
    for _level in range(3):
        if not isinstance(told, Mapping):
            raise UnusableGeometry("no_json")
        features = told.get("features")
        if told.get("type") == "FeatureCollection" and isinstance(features, list) and len(features) == 1:
            told = features[0]
        elif told.get("type") == "Feature":
            told = told.get("geometry")
        else:
            break
    if not isinstance(told, Mapping) or told.get("type") not in KINDS:
        raise UnusableGeometry("kind")
    return told


def _as_shape(told: Mapping[str, Any]) -> BaseGeometry:
    try:
        length = len(json.dumps(told.get("coordinates"), allow_nan=False))
        found = force_2d(shape(told))
        found.is_valid  # noqa: B018  # some broken shapes only say so when they are asked
    except (ShapelyError, ArithmeticError, LookupError, AttributeError, TypeError, ValueError) as error:
        raise UnusableGeometry("broken") from error
    if length > MOST_POINTS * 60:
        raise UnusableGeometry("too_many")
    return found
