"""What pages about something else show of dates; kept per generation and language."""

from datetime import timedelta

from django.http import HttpRequest
from django.utils.timezone import localtime

from vorort.districts.choices import Capability
from vorort.districts.models import City
from vorort.ground.clock import first_moment, now
from vorort.portal.events.shapes import OccasionLine, occasion_line
from vorort.portal.vocabulary import district_names
from vorort.projects.selectors.calendar import Source, Span, listed
from vorort.shell.kept import kept

# meetings have a place of their own on those pages
_SOURCES = frozenset([Source.PROJECT, Source.EVENT])


def next_dates(
    request: HttpRequest,
    city: City | None,
    most: int,
    *,
    district_id: int | None = None,
    audience_id: int | None = None,
    days: int | None = None,
) -> tuple[OccasionLine, ...]:
    """Of the city, of a district, for an audience, within some days from today; none where dates are switched off."""
    if city is None or not city.has(Capability.PROJECTS):
        return ()
    return _next(request, most, district_id, audience_id, days)


@kept
def _next(
    request: HttpRequest, most: int, district_id: int | None, audience_id: int | None, days: int | None
) -> tuple[OccasionLine, ...]:
    today = localtime(now()).date()
    ends = first_moment(today + timedelta(days=days)) if days else None
    span = Span(
        district=district_id, audience=audience_id, sources=_SOURCES, begins=first_moment(today), ends=ends
    )
    rows = listed(span, most)
    districts = district_names(request) if rows else {}
    return tuple(occasion_line(row, districts) for row in rows)
