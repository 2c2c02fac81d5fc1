"""What is on, to take along: as a calendar, a feed and a table, with the filters of the page."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import first_moment
from vorort.meetings.models import Meeting
from vorort.portal.events.filters import EventFilter
from vorort.portal.events.shapes import occasion_line
from vorort.portal.feeds import MOST_IN_FEED, feed_of, feed_view
from vorort.portal.projects.files import date_entry, sequence_of
from vorort.projects.models import Event, ProjectDate
from vorort.projects.selectors.calendar import Occasion, listed, occasions
from vorort.projects.selectors.events import event_read
from vorort.shell.calendars import CalendarEntry, calendar_view, uid_of
from vorort.shell.events import address_of
from vorort.shell.exports import FORMS, Row, Table, download
from vorort.shell.keys import row_or_404
from vorort.shell.meetings.addresses import meeting_page
from vorort.shell.meetings.calendars import entry_of
from vorort.shell.menu import needs
from vorort.shell.page_cache import public_page

# of a calendar or a table; further ahead hardly anything is planned
MOST = 1_000
# how far back a calendar reaches
BACK = timedelta(days=92)
HOUR = timedelta(hours=1)
COLUMNS = {
    "title": gettext_lazy("Title"),
    "about": gettext_lazy("Who or what"),
    "kind": gettext_lazy("Kind"),
    "when": gettext_lazy("When"),
    "begins": gettext_lazy("Begin"),
    "place": gettext_lazy("Place"),
    "cancelled": gettext_lazy("Cancelled"),
    "address": gettext_lazy("Address"),
}


@require_safe
@needs(Capability.PROJECTS)
def events_file(request: HttpRequest, form: str) -> HttpResponseBase:
    """What is shown, as a table; or all that is ahead and was lately, as a calendar."""
    if form == "ics":
        return _calendar(request)
    if form not in FORMS:
        raise Http404
    name = "dates" if get_language() == "en" else "termine"
    return download(Table(name, COLUMNS, _rows(request, EventFilter(request))), form)


def _calendar(request: HttpRequest) -> HttpResponse:
    form = EventFilter(request)
    span = form.span()
    if form.days is None:
        span = replace(span, begins=first_moment(form.today) - BACK, ends=None, is_past=False)
    name = ": ".join([_("Dates"), *(entry.label for entry in form.active(""))])
    entries = [calendar_entry(request, row) for _line, row in occasions(listed(span, MOST))]
    return public_page(calendar_view(request, name, entries))


@require_safe
@needs(Capability.PROJECTS)
def event_calendar(request: HttpRequest, pk: int) -> HttpResponse:
    """One date, for one's own calendar."""
    found = row_or_404(event_read(ANONYMOUS), pk)
    return public_page(calendar_view(request, found.title, [calendar_entry(request, found)]))


@require_safe
@needs(Capability.PROJECTS)
def events_feed(request: HttpRequest) -> HttpResponse:
    """What comes next, as Atom."""
    form = EventFilter(request)
    feed = feed_of(request, _("Dates"), reverse("portal:events"))
    for shown, row in occasions(listed(form.span(), MOST_IN_FEED)):
        line, entry = occasion_line(shown, form.known.district_names), calendar_entry(request, row)
        feed.add_item(
            title=entry.title,
            link=entry.url,
            description=" · ".join(filter(None, [line.when, line.where, line.about])),
            unique_id=f"urn:vorort:{entry.uid}",
            pubdate=row.created,
            updateddate=row.changed,
            categories=[line.kind],
        )
    return feed_view(feed)


def calendar_entry(request: HttpRequest, row: Occasion) -> CalendarEntry:
    """The same entry that other calendars of the house show, so that nobody has it twice."""
    if isinstance(row, Meeting):
        return entry_of(row, request.build_absolute_uri(meeting_page(row.pk)))
    return date_entry(request, row) if isinstance(row, ProjectDate) else _of_event(request, row)


def _of_event(request: HttpRequest, row: Event) -> CalendarEntry:
    told = {"title": row.title}
    return CalendarEntry(
        uid=uid_of("event", row.pk),
        title=_("Cancelled: %(title)s") % told if row.is_cancelled else row.title,
        begins=row.begins,
        ends=row.ends or row.begins + HOUR,
        changed=row.changed,
        sequence=sequence_of(row),
        status="CANCELLED" if row.is_cancelled else "CONFIRMED",
        place=", ".join(filter(None, [row.where, row.street])),
        text="\n".join(filter(None, [row.reason if row.is_cancelled else "", row.organiser, row.text])),
        url=request.build_absolute_uri(address_of(row)),
    )


def _rows(request: HttpRequest, form: EventFilter) -> Iterator[Row]:
    for row in listed(form.span(), MOST):
        line = occasion_line(row, form.known.district_names)
        yield {
            "title": line.title,
            "about": line.about,
            "kind": line.kind,
            "when": line.when,
            "begins": line.iso_date,
            "place": line.where,
            "cancelled": _("yes") if line.is_cancelled else _("no"),
            "address": request.build_absolute_uri(line.url),
        }
