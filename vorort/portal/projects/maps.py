"""Projects on the map of the city, year by year, and where nothing happens. The database counts, the server draws."""

from dataclasses import dataclass, replace

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vorort.districts.selectors.clusters import Cluster, by_cell, by_district, newest_of
from vorort.ground.actor import ANONYMOUS
from vorort.portal.maps import (
    Ground,
    PointsMap,
    Spot,
    Way,
    cut_text,
    ground,
    map_of_city,
    map_of_district,
    spot_on,
)
from vorort.portal.projects.filters import ProjectFilter
from vorort.portal.projects.lasting import project_years
from vorort.projects.models import Project
from vorort.projects.selectors import Sorting, Wanted, fitting
from vorort.shell.filters import figure
from vorort.shell.kept import kept
from vorort.shell.list_filters import without


@dataclass(frozen=True, slots=True)
class YearMark:
    """A year to click on. `share` is its number of projects in percent of the fullest year."""

    year: int
    url: str
    number: int
    label: str
    share: int
    is_current: bool


def project_map(request: HttpRequest, form: ProjectFilter, wanted: Wanted, path: str) -> PointsMap | None:
    """The projects that fit, by district or within one; None where no district has a boundary."""
    here = ground(request)
    if not here.drawing.drawn:
        return None
    way = Way(path, form.chosen(), projects_text)
    if wanted.district in here.drawing.drawn:
        return _map_of_district(request, here, way, wanted)
    numbers = dict(_by_district(request, _plain(wanted)))
    found = map_of_city(here, _("Projects on the map"), numbers, way)
    return replace(found, note=" ".join(filter(None, [_city_text(numbers.get(0, 0)), found.note])))


def spot_of(request: HttpRequest, project: Project) -> Spot | None:
    """Where one project is; None where it does not say so or its district has no boundary."""
    return spot_on(ground(request), project.district_id, project.lon, project.lat)


def year_marks(request: HttpRequest, form: ProjectFilter, path: str) -> tuple[YearMark, ...]:
    """The years one after the other, the other filters kept; the one that is shown leads back to all of them."""
    years, chosen = sorted(project_years(request)), form.chosen()
    most = max((number for _year, number in years), default=1)
    current = chosen.get("jahr", "")
    return tuple(
        YearMark(
            year,
            without(
                path, chosen if str(year) == current else chosen | {"jahr": year}, *_left_out(year, current)
            ),
            number,
            f"{year}: {projects_text(number)}",
            max(4, round(100 * number / most)),
            str(year) == current,
        )
        for year, number in years
    )


@dataclass(frozen=True, slots=True)
class YearSlider:
    """The years in a row, all of them together first: what each is called in the address and in words."""

    stops: tuple[tuple[str, str], ...]
    current: int


def year_slider(request: HttpRequest, form: ProjectFilter) -> YearSlider:
    """The same years to slide over. How many projects there are is left to the list: other filters may be in use."""
    years = [str(year) for year, _number in sorted(project_years(request))]
    stops = [("", _("All years")), *((year, year) for year in years)]
    current = form.chosen().get("jahr", "")
    return YearSlider(tuple(stops), years.index(current) + 1 if current in years else 0)


def _left_out(year: int, current: str) -> tuple[str, ...]:
    return ("jahr",) if str(year) == current else ()


@kept
def _by_district(request: HttpRequest, wanted: Wanted) -> tuple[tuple[int, int], ...]:
    """What is for the whole city stands under 0."""
    rows = newest_of(fitting(wanted, ANONYMOUS), "-listed_on", "-pk")
    return tuple((pk or 0, number) for pk, number in by_district(rows).items())


@kept
def _by_cell(request: HttpRequest, wanted: Wanted) -> tuple[Cluster, ...]:
    return tuple(by_cell(newest_of(fitting(wanted, ANONYMOUS), "-listed_on", "-pk")))


def _plain(wanted: Wanted) -> Wanted:
    """The same on the map whatever the order of the list."""
    return replace(wanted, sorting=Sorting.NEWEST, cell=None)


def _map_of_district(request: HttpRequest, here: Ground, way: Way, wanted: Wanted) -> PointsMap:
    plain = _plain(wanted)
    clusters = _by_cell(request, plain)
    placed = sum(cluster.number for cluster in clusters)
    missing = sum(number for _pk, number in _by_district(request, plain)) - placed
    note = " ".join(filter(None, [_missing_text(missing), cut_text(placed + missing)]))
    label = _("Projects on the map")
    return map_of_district(here, wanted.district or 0, label, clusters, way, current=wanted.cell, note=note)


def projects_text(number: int) -> str:
    return ngettext("%(number)s project", "%(number)s projects", number) % {"number": figure(number)}


def _missing_text(number: int) -> str:
    """Whoever looks at the map shall know what it does not show."""
    if not number:
        return ""
    text = ngettext(
        "%(number)s project without a point stands in the list only.",
        "%(number)s projects without a point stand in the list only.",
        number,
    )
    return text % {"number": figure(number)}


def _city_text(number: int) -> str:
    if not number:
        return ""
    text = ngettext(
        "%(number)s project for the whole city stands in the list only.",
        "%(number)s projects for the whole city stand in the list only.",
        number,
    )
    return text % {"number": figure(number)}
