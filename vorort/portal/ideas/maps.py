"""Ideas on the map of the city: as clusters beside the list, and as one point of one idea. The database counts."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from math import log10

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.districts.selectors import CityMap, all_districts, city_map, landmarks_of
from vorort.ground.actor import ANONYMOUS
from vorort.ideas.selectors.places import MOST_ON_MAP, Cluster, by_cell, by_district
from vorort.ideas.selectors.reading import Sorting, Wanted, fitting
from vorort.portal.ideas.filters import IdeaFilter
from vorort.shell.filters import figure
from vorort.shell.kept import kept
from vorort.shell.list_filters import without
from vorort.shell.menu import needs
from vorort.shell.page_cache import public_page

# fits on the smallest telephone; a fixed width, since a click tells pixels of what is shown
CHOICE_PIXELS = 288
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Ground:
    """The city drawn: each district by primary key with slug and name."""

    drawing: CityMap
    districts: tuple[tuple[int, str, str], ...]


@dataclass(frozen=True, slots=True)
class Area:
    """A district on the map. `is_here` while the map is about it alone."""

    path: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class Bubble:
    """Ideas that stand together, as a circle to click on. Lengths in units of the sheet."""

    x: int
    y: int
    radius: int
    letters: int
    number: str
    label: str
    url: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class IdeaMap:
    """A map of ideas. `note` says what stands on it and what does not."""

    view_box: str
    width: int
    height: int
    areas: tuple[Area, ...]
    bubbles: tuple[Bubble, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A drawing to click on, as an image: its address and its size in pixels, for a click tells pixels."""

    url: str
    width: int
    height: int
    is_district: bool


@dataclass(frozen=True, slots=True)
class Spot:
    """One point on the map of its district."""

    view_box: str
    areas: tuple[Area, ...]
    x: float
    y: float
    radius: float
    near_url: str


@kept
def ground(request: HttpRequest) -> Ground:
    districts = list(all_districts())
    return Ground(city_map(districts), tuple((row.pk, row.slug, row.name) for row in districts))


def idea_map(request: HttpRequest, form: IdeaFilter, wanted: Wanted) -> IdeaMap | None:
    """The ideas that fit, by district or within one; None where no district has a boundary."""
    here = ground(request)
    if not here.drawing.drawn:
        return None
    if wanted.district in here.drawing.drawn:
        return _map_of_district(request, here, form, wanted)
    found = _by_district(request, _unsorted(wanted))
    return IdeaMap(
        f"0 0 {here.drawing.width} {here.drawing.height}",
        here.drawing.width,
        here.drawing.height,
        _areas(here.drawing, None),
        tuple(_bubbles_of_districts(here, form, dict(found))),
        _cut_text(sum(number for _pk, number in found)),
    )


def spot_of(request: HttpRequest, district_id: int, lon: float | None, lat: float | None) -> Spot | None:
    """Where one idea is; None where it does not say so or its district has no boundary."""
    if lon is None or lat is None:
        return None
    drawing = ground(request).drawing
    drawn = drawing.drawn.get(district_id)
    if drawn is None or drawing.sheet is None:
        return None
    x, y = drawing.sheet.place(lon, lat)
    near = f"{reverse('portal:ideas')}?sortierung={Sorting.NEAR}&bei={lat:.4f},{lon:.4f}"
    radius = round(_side(drawn.view_box) / 28, 1)
    return Spot(drawn.view_box, _areas(drawing, district_id), round(x, 1), round(y, 1), radius, near)


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
            "areas": _areas(here.drawing, district),
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
    return tuple(by_district(fitting(wanted, ANONYMOUS)).items())


@kept
def _by_cell(request: HttpRequest, wanted: Wanted) -> tuple[Cluster, ...]:
    return tuple(by_cell(fitting(wanted, ANONYMOUS)))


def _unsorted(wanted: Wanted) -> Wanted:
    """The same on the map whatever the order of the list; only what waits for an answer is an order that leaves out."""
    sorting = wanted.sorting if wanted.sorting == Sorting.UNANSWERED else Sorting.NEWEST
    return replace(wanted, sorting=sorting, near=None, cell=None)


def _map_of_district(request: HttpRequest, here: Ground, form: IdeaFilter, wanted: Wanted) -> IdeaMap:
    plain = _unsorted(wanted)
    district = wanted.district or 0
    clusters = _by_cell(request, plain)
    box = here.drawing.drawn[district].view_box
    side = _side(box)
    placed = sum(cluster.number for cluster in clusters)
    missing = sum(number for _pk, number in _by_district(request, plain)) - placed
    return IdeaMap(
        box,
        1000,
        1000,
        _areas(here.drawing, district),
        tuple(_bubbles_of_cells(here, form, clusters, side, wanted.cell)),
        " ".join(filter(None, [_missing_text(missing), _cut_text(placed + missing)])),
    )


def _areas(drawing: CityMap, district: int | None) -> tuple[Area, ...]:
    return tuple(Area(drawn.path, pk == district) for pk, drawn in drawing.drawn.items())


def _bubbles_of_districts(here: Ground, form: IdeaFilter, numbers: dict[int, int]) -> Iterator[Bubble]:
    """Each leads to the list of its district."""
    path, chosen = reverse("portal:ideas"), form.chosen()
    for pk, slug, name in here.districts:
        drawn, number = here.drawing.drawn.get(pk), numbers.get(pk, 0)
        if drawn and number:
            url = without(path, chosen | {"stadtbezirk": slug}, "feld", "ort")
            label = f"{name}: {_ideas_text(number)}"
            yield _bubble(drawn.label_x, drawn.label_y, number, here.drawing.width, label, url)


def _bubbles_of_cells(
    here: Ground, form: IdeaFilter, clusters: tuple[Cluster, ...], side: float, current: int | None
) -> Iterator[Bubble]:
    """Each leads to the list of its cell; the one that is shown leads back to the district."""
    path, chosen, sheet = reverse("portal:ideas"), form.chosen(), here.drawing.sheet
    if sheet is None:
        return
    for cluster in clusters:
        x, y = sheet.place(cluster.lon, cluster.lat)
        is_current = cluster.key == current
        url = without(
            path, chosen if is_current else chosen | {"feld": cluster.key}, "feld" if is_current else ""
        )
        yield _bubble(x, y, cluster.number, side, _ideas_text(cluster.number), url, is_current=is_current)


def _bubble(
    x: float, y: float, number: int, side: float, label: str, url: str, *, is_current: bool = False
) -> Bubble:
    """Ten times as many ideas make a circle half as large again; the smallest can still be hit with a finger."""
    radius = side / 24 * (1 + log10(number) / 2)
    return Bubble(round(x), round(y), round(radius), round(side / 30), figure(number), label, url, is_current)


def _side(view_box: str) -> float:
    return float(view_box.split()[2])


def _ideas_text(number: int) -> str:
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


def _cut_text(number: int) -> str:
    if number < MOST_ON_MAP:
        return ""
    return _("The map shows the newest %(number)s ideas.") % {"number": figure(MOST_ON_MAP)}
