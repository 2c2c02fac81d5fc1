"""Where the districts lie, for maps: the base map of our own, and whatever else somebody wants to draw."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from vorort.districts.rules.geometry import light_borders
from vorort.districts.selectors import all_districts
from vorort.shell.addresses import address
from vorort.shell.page_cache import public_page


@require_safe
def boundaries(request: HttpRequest) -> HttpResponse:
    """The boundaries of all districts that have one, as GeoJSON (RFC 7946)."""
    return public_page(JsonResponse(_collection(), content_type="application/geo+json"))


def _collection() -> dict[str, Any]:
    known = [(row, shape) for row in all_districts() if (shape := row.shape) is not None]
    shapes = light_borders([shape for _row, shape in known])
    features = [
        {
            "type": "Feature",
            "geometry": geometry,
            "properties": {
                "name": row.name,
                "slug": row.slug,
                "label": [row.label_lon, row.label_lat],
                "url": address("portal:district", row.slug),
            },
        }
        for (row, _shape), geometry in zip(known, shapes, strict=True)
    ]
    return {"type": "FeatureCollection", "features": features}
