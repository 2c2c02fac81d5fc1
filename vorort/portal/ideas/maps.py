"""Ideas on the map of the city: as clusters beside the list, as one point of one idea, and a map to choose a point on."""

from contextlib import suppress
from dataclasses import dataclass, replace

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.districts.selectors import CityMap, landmarks_of
from vorort.districts.selectors.clusters import Cluster, by_cell, by_district
from vorort.ground.actor import ANONYMOUS
from vorort.ideas.models import Idea
from vorort.ideas.selectors.places import newest
from vorort.ideas.selectors.reading import Sorting, Wanted, fitting
from vorort.portal.ideas.filters import IdeaFilter
from vorort.portal.maps import (
    Ground,
    PointsMap,
    Spot,
    Way,
    areas_of,
    cut_text,
    ground,
    map_of_city,
    map_of_district,
    spot_on,
)  # fmt: skip
from vorort.shell.filters import figure
from vorort.shell.kept import kept
from vorort.shell.menu import needs
from vorort.shell.page_cache import public_page

# fits on the smallest telephone; a fixed width, since a click tells pixels of what is shown
CHOICE_PIXELS = 288
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Choice:
    """A drawing to click on, as an image: its address and its size in pixels, for a click tells pixels."""

    url: str
    width: int
    height: int
    is_district: bool


@dataclass(frozen=True, slots=True)
class Near:
    """One point on the map of its district, and the list of ideas near it."""

    spot: Spot
    url: str


def idea_map(request: HttpRequest, form: IdeaFilter, wanted: Wanted) -> PointsMap | None:
    """The ideas that fit, by district or within one; None where no district has a boundary."""
    here = ground(request)
    if not here.drawing.drawn:
        return None
    way = Way(reverse("portal:ideas"), form.chosen(), ideas_text)
    if wanted.district in here.drawing.drawn:
        return _map_of_district(request, here, way, wanted)
    return map_of_city(here, _("Ideas on the map"), dict(_by_district(request, _unsorted(wanted))), way)


def spot_of(request: HttpRequest, idea: Idea) -> Near | None:
    """Where one idea is; None where it does not say so or its district has no boundary."""
    spot = spot_on(ground(request), idea.district_id, idea.lon, idea.lat)
    if spot is None:
        return None
    near = f"{reverse('portal:ideas')}?sortierung={Sorting.NEAR}&bei={idea.lat:.4f},{idea.lon:.4f}"
    return Near(spot, near)


def choice_of(request: HttpRequest, district_id: int | None, spot: Point | None) -> Choice | None:
    """The city or a district to choose a point on; None where no district has a boundary."""
    here = ground(request)
    slug = next((slug for pk, slug, _name in here.districts if pk == district_id), "")
    if not here.drawing.drawn:
        return None
    is_district = district_id in here.drawing.drawn
    url = reverse("portal:point_map") + (f"?stadtbezirk={slug}" if is_district else "")
    if spot:
        url += f"{'&' if is_district else '?'}punkt={spot[0]:.5f},{spot[1]:.5f}"
    _left, _top, width, height = _box(here.drawing, district_id)
    return Choice(url, CHOICE_PIXELS, round(CHOICE_PIXELS * height / width), is_district)


def point_clicked(request: HttpRequest, district_id: int | None, x: int, y: int) -> Point | None:
    """Longitude and latitude of a click on such a drawing, in pixels from its upper left corner."""
    drawing = ground(request).drawing
    if drawing.sheet is None:
        return None
    left, top, width, _height = _box(drawing, district_id)
    scale = width / CHOICE_PIXELS
    lon, lat = drawing.sheet.point(left + x * scale, top + y * scale)
    return round(lon, 5), round(lat, 5)


@require_safe
@needs(Capability.IDEAS)
def point_map(request: HttpRequest) -> HttpResponse:
    """The drawing itself, with the point that was chosen. The same for everybody."""
    here, told = ground(request), request.GET.get("stadtbezirk", "")
    district = next((pk for pk, slug, _name in here.districts if slug == told), None)
    box = _box(here.drawing, district)
    content = render_to_string(
        "portal/ideas/point_map.svg",
        {
            "view_box": " ".join(f"{value:.0f}" for value in box),
            "areas": areas_of(here.drawing, district),
            "is_city": district not in here.drawing.drawn,
            "spot": _placed(here.drawing, request.GET.get("punkt", "")),
            "places": _landmarks(here.drawing, district),
            "names": [] if district in here.drawing.drawn else _names(here),
            "unit": box[2] / CHOICE_PIXELS,
        },
    )
    return public_page(HttpResponse(content, content_type="image/svg+xml"))


def _names(here: Ground) -> list[tuple[float, int, str]]:
    """Where the districts are; of a name of two parts, the parts below each other."""
    shown: list[tuple[float, int, str]] = []
    for pk, _slug, name in here.districts:
        if drawn := here.drawing.drawn.get(pk):
            lines = name.replace("-", "-\n").split("\n")[:2]
            step = here.drawing.width / 26
            top = drawn.label_y - step * (len(lines) - 1) / 2
            shown += [(drawn.label_x, round(top + step * row), line) for row, line in enumerate(lines)]
    return shown


def _placed(drawing: CityMap, told: str) -> Point | None:
    """Where on the sheet a point `7.5042,51.4926` lies; None for anything else."""
    with suppress(ValueError):
        lon, lat = map(float, told.split(","))
        if drawing.sheet and abs(lon) <= 180 and abs(lat) <= 90:
            return drawing.sheet.place(lon, lat)
    return None


def _landmarks(drawing: CityMap, district: int | None) -> list[tuple[float, float, str]]:
    """Some places of a district, to find one's way; none whose name would cover another one."""
    if district not in drawing.drawn or drawing.sheet is None:
        return []
    room = _box(drawing, district)[2] / 9
    shown: list[tuple[float, float, str]] = []
    for lon, lat, name in landmarks_of(district):
        x, y = drawing.sheet.place(lon, lat)
        if all(abs(y - other) > room for _x, other, _name in shown):
            shown.append((round(x, 1), round(y, 1), name))
    return shown


def _box(drawing: CityMap, district: int | None) -> tuple[float, float, float, float]:
    """The part of the sheet that is shown: left, top, width, height."""
    drawn = drawing.drawn.get(district or 0)
    if drawn is None:
        return 0.0, 0.0, float(drawing.width), float(drawing.height)
    left, top, width, height = map(float, drawn.view_box.split())
    return left, top, width, height


@kept
def _by_district(request: HttpRequest, wanted: Wanted) -> tuple[tuple[int, int], ...]:
    return tuple(by_district(newest(fitting(wanted, ANONYMOUS))).items())


@kept
def _by_cell(request: HttpRequest, wanted: Wanted) -> tuple[Cluster, ...]:
    return tuple(by_cell(newest(fitting(wanted, ANONYMOUS))))


def _unsorted(wanted: Wanted) -> Wanted:
    """The same on the map whatever the order of the list; only what waits for an answer is an order that leaves out."""
    sorting = wanted.sorting if wanted.sorting == Sorting.UNANSWERED else Sorting.NEWEST
    return replace(wanted, sorting=sorting, near=None, cell=None)


def _map_of_district(request: HttpRequest, here: Ground, way: Way, wanted: Wanted) -> PointsMap:
    plain = _unsorted(wanted)
    clusters = _by_cell(request, plain)
    placed = sum(cluster.number for cluster in clusters)
    missing = sum(number for _pk, number in _by_district(request, plain)) - placed
    note = " ".join(filter(None, [_missing_text(missing), cut_text(placed + missing)]))
    label = _("Ideas on the map")
    return map_of_district(here, wanted.district or 0, label, clusters, way, current=wanted.cell, note=note)


def ideas_text(number: int) -> str:
    return ngettext("%(number)s idea", "%(number)s ideas", number) % {"number": figure(number)}


def _missing_text(number: int) -> str:
    """Whoever looks at the map shall know what it does not show."""
    if not number:
        return ""
    text = ngettext(
        "%(number)s idea without a point stands in the list only.",
        "%(number)s ideas without a point stand in the list only.",
        number,
    )
    return text % {"number": figure(number)}
