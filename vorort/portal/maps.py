"""Things on the map of the city: the database counts, the server draws, each circle leads to the list of what is there."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import log10

from django.http import HttpRequest
from django.utils.translation import gettext as _

from vorort.districts.selectors import CityMap, all_districts, city_map
from vorort.districts.selectors.clusters import MOST_ON_MAP, Cluster
from vorort.shell.filters import figure
from vorort.shell.kept import kept
from vorort.shell.list_filters import without

# how many there are, in words of the thing
Counted = Callable[[int], str]


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
    """Things that stand together, as a circle to click on. Lengths in units of the sheet."""

    x: int
    y: int
    radius: int
    letters: int
    number: str
    label: str
    url: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class PointsMap:
    """A map of things. `label` says of what, `note` what stands on it and what does not."""

    label: str
    view_box: str
    width: int
    height: int
    areas: tuple[Area, ...]
    bubbles: tuple[Bubble, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Spot:
    """One point on the map of its district."""

    view_box: str
    areas: tuple[Area, ...]
    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Way:
    """Where circles lead: the list, the filters in use, and how its things are counted in words."""

    path: str
    chosen: Mapping[str, str]
    counted: Counted


@kept
def ground(request: HttpRequest) -> Ground:
    districts = list(all_districts())
    return Ground(city_map(districts), tuple((row.pk, row.slug, row.name) for row in districts))


def map_of_city(here: Ground, label: str, numbers: Mapping[int, int], way: Way) -> PointsMap:
    """One circle for each district that has any: by primary key, how many. Each leads to the list of its district."""
    return PointsMap(
        label,
        f"0 0 {here.drawing.width} {here.drawing.height}",
        here.drawing.width,
        here.drawing.height,
        areas_of(here.drawing, None),
        tuple(_bubbles_of_districts(here, numbers, way)),
        cut_text(sum(numbers.values())),
    )


def map_of_district(
    here: Ground,
    district: int,
    label: str,
    clusters: tuple[Cluster, ...],
    way: Way,
    *,
    current: int | None,
    note: str,
) -> PointsMap:
    """One circle for each cell. Each leads to the list of its cell; the one that is shown leads back to the district."""
    box = here.drawing.drawn[district].view_box
    bubbles = tuple(_bubbles_of_cells(here, clusters, side_of(box), way, current))
    return PointsMap(label, box, 1000, 1000, areas_of(here.drawing, district), bubbles, note)


def spot_on(here: Ground, district_id: int | None, lon: float | None, lat: float | None) -> Spot | None:
    """Where one thing is; None where it does not say so or its district has no boundary."""
    drawing = here.drawing
    drawn = drawing.drawn.get(district_id or 0)
    if lon is None or lat is None or drawn is None or drawing.sheet is None:
        return None
    x, y = drawing.sheet.place(lon, lat)
    radius = round(side_of(drawn.view_box) / 28, 1)
    return Spot(drawn.view_box, areas_of(drawing, district_id), round(x, 1), round(y, 1), radius)


def areas_of(drawing: CityMap, district: int | None) -> tuple[Area, ...]:
    return tuple(Area(drawn.path, pk == district) for pk, drawn in drawing.drawn.items())


def _bubbles_of_districts(here: Ground, numbers: Mapping[int, int], way: Way) -> Iterator[Bubble]:
    for pk, slug, name in here.districts:
        drawn, number = here.drawing.drawn.get(pk), numbers.get(pk, 0)
        if drawn and number:
            url = without(way.path, {**way.chosen, "stadtbezirk": slug}, "feld", "ort")
            label = f"{name}: {way.counted(number)}"
            yield _bubble(drawn.label_x, drawn.label_y, number, here.drawing.width, label, url)


def _bubbles_of_cells(
    here: Ground, clusters: tuple[Cluster, ...], side: float, way: Way, current: int | None
) -> Iterator[Bubble]:
    sheet = here.drawing.sheet
    if sheet is None:
        return
    # hundreds of circles, with few different numbers among them
    labels = {number: way.counted(number) for number in {cluster.number for cluster in clusters}}
    rest = without(way.path, {**way.chosen}, "feld")
    onward = f"{rest}{'&' if '?' in rest else '?'}feld="
    for cluster in clusters:
        x, y = sheet.place(cluster.lon, cluster.lat)
        is_current = cluster.key == current
        url = rest if is_current else f"{onward}{cluster.key}"
        yield _bubble(x, y, cluster.number, side, labels[cluster.number], url, is_current=is_current)


def _bubble(
    x: float, y: float, number: int, side: float, label: str, url: str, *, is_current: bool = False
) -> Bubble:
    """Ten times as many make a circle half as large again; the smallest can still be hit with a finger."""
    radius = side / 24 * (1 + log10(number) / 2)
    return Bubble(round(x), round(y), round(radius), round(side / 30), figure(number), label, url, is_current)


def side_of(view_box: str) -> float:
    return float(view_box.split()[2])


def cut_text(number: int) -> str:
    if number < MOST_ON_MAP:
        return ""
    return _("The map shows the newest %(number)s.") % {"number": figure(MOST_ON_MAP)}
