"""Where nothing has happened for a while: for committees that want to know whom they do not reach."""

from dataclasses import dataclass

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ground.clock import now
from vorort.portal.maps import Area, Ground, areas_of, ground
from vorort.portal.vocabulary import vocabulary
from vorort.projects.selectors.spots import DistrictSpots
from vorort.projects.selectors.spots import white_spots as find
from vorort.shell.addresses import address
from vorort.shell.kept import kept
from vorort.shell.list_filters import UNKNOWN, ListFilter
from vorort.shell.menu import needs
from vorort.shell.pages import show_page

YEARS = {
    "1": gettext_lazy("this year"),
    "5": gettext_lazy("in five years"),
    "10": gettext_lazy("in ten years"),
}
USUAL = 3


class SpotsFilter(ListFilter):
    """Since when, and about what."""

    zeitraum = forms.ChoiceField(label=gettext_lazy("Period"), required=False, error_messages=UNKNOWN)
    thema = forms.ChoiceField(label=gettext_lazy("Theme"), required=False, error_messages=UNKNOWN)

    def __init__(self, request: HttpRequest) -> None:
        super().__init__(request.GET)
        self.keys = vocabulary(request).keys
        self._offer("zeitraum", gettext_lazy("in three years"), YEARS.items())
        self._offer("thema", gettext_lazy("All themes"), vocabulary(request).themes)

    @property
    def years(self) -> int:
        return int(self.chosen().get("zeitraum", USUAL))

    @property
    def theme(self) -> int | None:
        return self.keys.get(("theme", self.chosen().get("thema", "")))


@dataclass(frozen=True, slots=True)
class SpotsLine:
    """A district in words."""

    name: str
    url: str
    projects: int
    share: int
    quarters: str


@dataclass(frozen=True, slots=True)
class SpotsMap:
    """The city with a circle for each white spot: x, y in units of the sheet."""

    view_box: str
    width: int
    height: int
    areas: tuple[Area, ...]
    radius: float
    spots: tuple[tuple[float, float], ...]


@require_safe
@needs(Capability.PROJECTS)
def white_spots(request: HttpRequest) -> HttpResponse:
    """Districts with what no project is near to, on a map and as a list."""
    form, here = SpotsFilter(request), reverse("portal:white_spots")
    lines, drawing = _found(request, form.years, form.theme)
    return show_page(
        request,
        "portal/projects/white_spots.html",
        [(_("Projects"), reverse("portal:projects")), (_("White spots"), "")],
        filter_form=form,
        active=form.active(here),
        reset_url=here if form.chosen() else "",
        lines=lines,
        map=drawing,
    )


@kept
def _found(
    request: HttpRequest, years: int, theme: int | None
) -> tuple[tuple[SpotsLine, ...], SpotsMap | None]:
    found = find(now().year - years + 1, theme)
    return tuple(map(_line, found)), _map(ground(request), found)


def _line(row: DistrictSpots) -> SpotsLine:
    url = f"{address('portal:projects_map')}?stadtbezirk={row.district.slug}"
    return SpotsLine(row.district.name, url, row.projects, row.share, ", ".join(row.quarters))


def _map(here: Ground, found: list[DistrictSpots]) -> SpotsMap | None:
    sheet = here.drawing.sheet
    if sheet is None or not here.drawing.drawn:
        return None
    placed = [sheet.place(lon, lat) for row in found for lon, lat in row.white]
    shown = tuple((round(x, 1), round(y, 1)) for x, y in placed)
    width, height = here.drawing.width, here.drawing.height
    areas = areas_of(here.drawing, None)
    return SpotsMap(f"0 0 {width} {height}", width, height, areas, round(width / 90, 1), shown)
