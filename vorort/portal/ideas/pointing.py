"""Choosing a point on the map while writing: a click sends the form, and it comes back with the point. No script needed."""

from typing import Any

from django.http import HttpRequest

from vorort.districts.selectors import district_of
from vorort.portal.ideas.maps import point_clicked
from vorort.shell.keys import number_in

PLACE = ("karte.x", "karte.y")
TYPED = ("title", "text", "where", "district", "form_key", "website", "lon", "lat")


def touches_map(request: HttpRequest) -> bool:
    """The form was sent by a click on the map, or to take the point away. The Enter key sends the place 0, 0 instead."""
    return any(number_in(request.POST, name) for name in PLACE) or "kein_punkt" in request.POST


def with_point(request: HttpRequest) -> dict[str, Any]:
    """What was typed so far, with the point that was clicked on; its district is chosen unless a border is near."""
    typed: dict[str, Any] = {name: request.POST.get(name, "")[:10_000] for name in TYPED}
    if "kein_punkt" in request.POST:
        return typed | {"lon": "", "lat": ""}
    x, y = (number_in(request.POST, name) for name in PLACE)
    shown = number_in(request.POST, "gezeigt") or None
    point = point_clicked(request, shown, x, y)
    located = district_of(*point) if point else None
    if point is None or located is None or located.district is None:
        return typed | {"lon": "", "lat": ""}
    chosen = typed["district"]
    kept = chosen in {str(district.pk) for district in located.neighbours}
    return typed | {
        "lon": point[0],
        "lat": point[1],
        "district": chosen if kept else located.district.pk,
    }
