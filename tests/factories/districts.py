from typing import Any

from vorort.districts.bulk import found_city
from vorort.districts.models import City, District, Neighbourhood, Place, PlaceCategory, Theme
from vorort.districts.rules.geometry import as_shape, label_point
from vorort.ground.text import german_slug


def make_city(name: str = "Dortmund", **fields: Any) -> City:
    return found_city(name, **fields)


def make_district(name: str = "Hörde", *, boundary: dict[str, Any] | None = None, **fields: Any) -> District:
    if boundary:
        fields["boundary"] = boundary
        fields["label_lon"], fields["label_lat"] = label_point(as_shape(boundary))
    return District.objects.create(name=name, slug=german_slug(name), **fields)


def make_neighbourhood(district: District, name: str = "Wellinghofen") -> Neighbourhood:
    return Neighbourhood.objects.create(district=district, name=name, folded=german_slug(name))


def make_category(name: str = "Bücherei", **fields: Any) -> PlaceCategory:
    slug = german_slug(name)
    return PlaceCategory.objects.get_or_create(slug=slug, defaults={"name_de": name, **fields})[0]


def make_place(name_de: str = "Bücherei Hörde", **fields: Any) -> Place:
    fields.setdefault("category_id", None if "category" in fields else make_category().pk)
    if fields["category_id"] is None:
        del fields["category_id"]
    return Place.objects.create(name_de=name_de, slug=fields.pop("slug", german_slug(name_de)), **fields)


def square(west: float, south: float, side: float = 0.01) -> dict[str, Any]:
    """A GeoJSON square with its south-western corner there, `side` degrees long."""
    east, north = round(west + side, 6), round(south + side, 6)
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def feature(name: object, geometry: object, **properties: object) -> dict[str, Any]:
    return {"type": "Feature", "properties": {"name": name, **properties}, "geometry": geometry}


def collection(*features: dict[str, Any]) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": list(features)}


def make_theme(name_de: str = "Ökologie") -> Theme:
    return Theme.objects.create(name_de=name_de, slug=german_slug(name_de))
