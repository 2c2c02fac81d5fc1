"""What pages show of meetings and what seldom changes; kept per generation and language."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.timezone import localtime

from vorort.committees.models import Committee
from vorort.districts.choices import Capability
from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.meetings.models import Resolution
from vorort.meetings.selectors.latest import latest
from vorort.portal.meetings.shapes import MeetingLine, ResolutionLine, meeting_line, resolution_line
from vorort.shell.kept import kept
from vorort.shell.menu import city_of

Choices = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Districts and committees for the filters, each by its slug, and the keys behind them; years of the register."""

    districts: Choices
    committees: Choices
    years: Choices
    keys: Mapping[tuple[str, str], int]

    def key(self, what: str, slug: str) -> int | None:
        return self.keys.get((what, slug))


@kept
def vocabulary(request: HttpRequest) -> Vocabulary:
    districts = list(District.objects.values_list("pk", "slug", "name"))
    bodies = Committee.objects.visible_to(ANONYMOUS).order_by("name", "pk").values_list("pk", "slug", "name")
    committees = list(bodies)
    return Vocabulary(
        tuple((slug, name) for _pk, slug, name in districts),
        tuple((slug, name) for _pk, slug, name in committees),
        _years(),
        {("district", slug): pk for pk, slug, _name in districts}
        | {("committee", slug): pk for pk, slug, _name in committees},
    )


@dataclass(frozen=True, slots=True)
class Around:
    """What is ahead and what was decided, for pages about something else."""

    meetings: tuple[MeetingLine, ...] = ()
    resolutions: tuple[ResolutionLine, ...] = ()


@kept
def around_district(request: HttpRequest, district_id: int) -> Around:
    """Two meetings and three resolutions of a district."""
    return _shown(request, district=district_id)


@kept
def around_committee(request: HttpRequest, committee_id: int) -> Around:
    """Two meetings and three resolutions of a committee."""
    return _shown(request, committee=committee_id)


@kept
def next_meetings(request: HttpRequest, most: int) -> tuple[MeetingLine, ...]:
    """Of the whole city."""
    return _shown(request, ahead=most, decided=0).meetings


def _shown(request: HttpRequest, **wanted: int) -> Around:
    """Nothing while meetings are switched off."""
    city = city_of(request)
    if city is None or not city.has(Capability.MEETINGS):
        return Around()
    found = latest(now(), **wanted)
    return Around(tuple(map(meeting_line, found.meetings)), tuple(map(resolution_line, found.resolutions)))


def _years() -> Choices:
    """From the first resolution to this year, the latest first."""
    rows = Resolution.objects.visible_to(ANONYMOUS).order_by("year").values_list("year", flat=True)
    this = localtime(now()).year
    return tuple((str(year), str(year)) for year in range(this, min(rows.first() or this, this) - 1, -1))
