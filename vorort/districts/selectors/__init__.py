"""Questions about the city and where things are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from django.db.models import CharField, Count, Q, QuerySet, Value
from django.db.models.functions import Length

from vorort.districts.models import City, District, DistrictLink, Neighbourhood, Place, PlaceCategory
from vorort.districts.rules.geometry import (
    NEAR_BORDER_METRES,
    Sheet,
    holds_point,
    metres_between,
    room_for_label,
    sheet_for,
    svg_paths,
    tones,
)
from vorort.districts.rules.place_file import place_slug
from vorort.ground.text import german_slug

MAP_WIDTH = 1000
# a letter of a name on the map, in units of the sheet
LETTER_WIDTH, LETTER_HEIGHT = 13.6, 28


@dataclass(frozen=True)
class Located:
    """Where a point lies: its district (None outside the city), and who is also within 60 m."""

    district: District | None
    neighbours: list[District]

    @property
    def is_near_border(self) -> bool:
        return bool(self.neighbours)


@dataclass(frozen=True)
class Drawn:
    """One district on the sheet: path data and the place of its name, in units of the sheet."""

    path: str
    label_x: float
    label_y: float
    # the part of the sheet that shows this district alone, for its emblem
    view_box: str
    # 1 to 4, so that neighbours differ
    tone: int
    # how many times the room for the name is as wide as the name; below 1 it does not fit
    room: float


@dataclass(frozen=True)
class CityMap:
    """All districts drawn on one sheet, by primary key."""

    width: int
    height: int
    drawn: dict[int, Drawn]
    sheet: Sheet | None = None


def the_city() -> City:
    """The one city. Raises City.DoesNotExist on an empty installation."""
    return City.objects.select_related("logo").get()


def all_districts() -> QuerySet[District]:
    """Every district with its picture, light enough for lists."""
    return District.objects.light()


def district_of(lon: float, lat: float, districts: Sequence[District] | None = None) -> Located:
    """The district a WGS84 point lies in, and the ones whose border is within 60 m."""
    inside: District | None = None
    near: list[District] = []
    for district in all_districts() if districts is None else districts:
        shape = district.shape
        if shape is None:
            continue
        if inside is None and holds_point(shape, lon, lat):
            inside = district
        elif metres_between(shape, lon, lat) <= NEAR_BORDER_METRES:
            near.append(district)
    return Located(inside, near)


def districts_named(words: str, most: int = 12) -> list[tuple[District, str]]:
    """Districts and neighbourhoods whose name begins with or contains the words, as (district, name)."""
    folded = german_slug(words)[:60]
    if not folded:
        return []
    by_name = [
        (district, district.name) for district in all_districts() if folded in german_slug(district.name)
    ]
    found = (
        Neighbourhood.objects.filter(folded__contains=folded)
        .select_related("district")
        .order_by("name")[: most * 2]
    )
    by_name += [(entry.district, entry.name) for entry in found if entry.name != entry.district.name]
    by_name.sort(key=lambda pair: (not german_slug(pair[1]).startswith(folded), german_slug(pair[1])))
    return by_name[:most]


def city_map(districts: Sequence[District]) -> CityMap:
    """The drawing of the districts that have a boundary; drawn once per version and process."""
    return _city_map(
        tuple((district.pk, district.changed) for district in districts if district.label_lon is not None)
    )


def links_and_quarters(district: District) -> tuple[list[DistrictLink], list[str]]:
    """The links of a district in their order and the names of its neighbourhoods, in one statement."""
    nothing = Value("", output_field=CharField())
    links = DistrictLink.objects.filter(district=district).order_by()
    quarters = Neighbourhood.objects.filter(district=district).order_by()
    rows = sorted(
        links.values_list("position", "pk", "label_de", "label_en", "url").union(
            quarters.values_list(Value(-1), Value(0), "name", "folded", nothing), all=True
        )
    )
    named = sorted((folded, name) for position, _pk, name, folded, _url in rows if position < 0)
    shown = [
        DistrictLink(pk=pk, position=position, label_de=label_de, label_en=label_en, url=url)
        for position, pk, label_de, label_en, url in rows
        if position >= 0
    ]
    return shown, [name for _folded, name in named]


def places_of(district: District) -> QuerySet[Place]:
    """The places of a district."""
    return Place.objects.light().filter(district=district)


def landmarks_of(district_id: int, most: int = 12) -> list[tuple[float, float, str]]:
    """Longitude, latitude and name of places of a district that people know, those with the shortest names first."""
    rows = Place.objects.filter(district=district_id, lon__isnull=False).order_by(Length("name_de"), "pk")
    found = rows.values_list("lon", "lat", "name_de")[:most]
    return [(lon, lat, name) for lon, lat, name in found if lon is not None and lat is not None]


def places_named(words: str = "", category: str = "", district: str = "") -> QuerySet[Place]:
    """The directory, filtered: `category` and `district` are slugs."""
    places = Place.objects.light()
    if district:
        places = places.filter(district__slug=district)
    if category:
        places = places.filter(category__slug=category)
    if words:
        named = Q(name_de__icontains=words) | Q(name_en__icontains=words)
        # SQLite knows capital letters of English only; the slug finds `ökohof` and `oekohof` as well
        if folded := german_slug(words):
            named |= Q(slug__contains=folded)
        places = places.filter(named)
    return places


def used_categories() -> QuerySet[PlaceCategory]:
    """Categories that have places, with `number` of them."""
    return (
        PlaceCategory.objects.annotate(number=Count("places"))
        .filter(number__gt=0)
        .order_by("position", "name_de")
    )


@lru_cache(maxsize=8)
def _city_map(versions: tuple[tuple[int, datetime], ...]) -> CityMap:
    districts = list(District.objects.filter(pk__in=[pk for pk, _ in versions]))
    if not districts:
        return CityMap(MAP_WIDTH, 1, {})
    areas = [district.shape for district in districts if district.shape is not None]
    sheet, height = sheet_for(areas, MAP_WIDTH)
    paths, shapes = svg_paths(areas, sheet)
    drawn = {}
    for district, path, shape, tone in zip(districts, paths, shapes, tones(shapes), strict=True):
        lines = district.name.replace("-", "-\n").split("\n")[:2]
        x, y, width = room_for_label(shape, LETTER_HEIGHT * len(lines))
        letters = max(map(len, lines)) * LETTER_WIDTH
        drawn[district.pk] = Drawn(
            path, round(x), round(y), _view_box(shape.bounds), tone, round(width / letters, 2)
        )
    return CityMap(MAP_WIDTH, height, drawn, sheet)


def _view_box(bounds: tuple[float, float, float, float]) -> str:
    west, north, east, south = bounds
    side = max(east - west, south - north) * 1.04
    left, top = (west + east - side) / 2, (north + south - side) / 2
    return f"{left:.0f} {top:.0f} {side:.0f} {side:.0f}"


def free_place_slug(place: Place) -> str:
    """A slug of the place's German name that nobody in its district uses yet."""
    stem = place_slug(place.name_de)
    rivals = Place.objects.filter(district=place.district, slug__startswith=stem)
    taken = set(rivals.values_list("slug", flat=True))
    return next(
        slug for n in range(1, len(taken) + 2) if (slug := stem if n == 1 else f"{stem}-{n}") not in taken
    )
