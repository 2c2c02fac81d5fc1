"""Where projects are, for the map to move about in: no more of each than a reader sees there."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.portal.projects.filters import ProjectFilter
from vorort.projects.choices import ProjectState
from vorort.projects.rules import project_slug
from vorort.projects.selectors import Wanted
from vorort.projects.selectors.reading import placed_projects
from vorort.shell.addresses import address
from vorort.shell.menu import needs
from vorort.shell.page_cache import public_page
from vorort.shell.projects import days_text


@require_safe
@needs(Capability.PROJECTS)
def projects_points(request: HttpRequest) -> HttpResponse:
    """The newest projects that fit and say where they are, as GeoJSON (RFC 7946)."""
    features = list(_features(ProjectFilter(request).wanted()))
    found = {"type": "FeatureCollection", "features": features}
    return public_page(JsonResponse(found, content_type="application/geo+json"))


def _features(wanted: Wanted) -> Iterator[dict[str, Any]]:
    """A line or an area stands beside its middle, so that everything can be hit with a finger."""
    base, states = address("portal:projects"), {key: str(label) for key, label in ProjectState.choices}
    for row in placed_projects(wanted):
        told = {
            "title": row.title,
            "url": f"{base}{row.pk}-{project_slug(row.title)}/",
            "state": states[row.state],
            "when": days_text(row.starts_on, row.ends_on),
        }
        yield {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [row.lon, row.lat]},
            "properties": told | ({"shape": row.geometry} if row.geometry else {}),
        }
