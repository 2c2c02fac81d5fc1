"""Street addresses through a geocoder the operator names: Photon or Nominatim. Off by default."""

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import shapely
from django.conf import settings

from vorort.districts.models import District
from vorort.ground.web import Limits, Unreachable, fetch


class Unavailable(Exception):
    """The geocoder did not answer usefully."""


@dataclass(frozen=True)
class FoundAddress:
    """An address as the geocoder words it, and its point in WGS84 degrees."""

    label: str
    lon: float
    lat: float


def is_set() -> bool:
    return bool(settings.GEOCODER_KIND and settings.GEOCODER_URL)


def addresses_like(words: str, most: int = 5) -> list[FoundAddress]:
    """Addresses in or near the city. Raises Unavailable."""
    west, south, east, north = _window()
    base = settings.GEOCODER_URL.rstrip("/")
    if settings.GEOCODER_KIND == "photon":
        query = {"q": words, "limit": most, "bbox": f"{west},{south},{east},{north}"}
        url = f"{base}/api?{urlencode(query)}"
    else:
        view = f"{west},{north},{east},{south}"
        query = {"q": words, "limit": most, "format": "geojson", "viewbox": view, "bounded": 1}
        url = f"{base}/search?{urlencode(query)}"
    try:
        # the operator has named this host, so it may stand in the own network
        content = json.loads(fetch(url, limits=Limits(seconds=4.0, size=500_000), private=True))
        return [_address(feature) for feature in content["features"][:most]]
    except (Unreachable, ValueError, KeyError, TypeError, IndexError) as error:
        raise Unavailable(str(error)) from error


def _address(feature: dict[str, Any]) -> FoundAddress:
    lon, lat = feature["geometry"]["coordinates"][:2]
    properties = feature["properties"]
    street = " ".join(str(properties[key]) for key in ("street", "housenumber") if properties.get(key))
    town = " ".join(str(properties[key]) for key in ("postcode", "city") if properties.get(key))
    label = properties.get("display_name") or ", ".join(
        filter(None, [street or properties.get("name", ""), town])
    )
    return FoundAddress(str(label)[:200], float(lon), float(lat))


def _window() -> tuple[float, float, float, float]:
    shapes = [shape for district in District.objects.light() if (shape := district.shape) is not None]
    if not shapes:
        return -180.0, -90.0, 180.0, 90.0
    west, south, east, north = shapely.total_bounds(shapes)
    return float(west), float(south), float(east), float(north)
