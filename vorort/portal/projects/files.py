"""The list of projects to take along: as a table, a feed, and their dates as a calendar, with the filters of the page."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.ground.record import Record
from vorort.portal.feeds import MOST_IN_FEED, feed_of, feed_view
from vorort.portal.projects.filters import ProjectFilter
from vorort.portal.vocabulary import Vocabulary
from vorort.projects.choices import FundingClass, ProjectKind, ProjectState
from vorort.projects.models import Project, ProjectDate
from vorort.projects.selectors import fitting, project_read, projects_wanted
from vorort.projects.selectors.reading import ORDERS
from vorort.shell.addresses import address
from vorort.shell.calendars import CalendarEntry, calendar_view, uid_of
from vorort.shell.exports import PLACED, Row, Table, download
from vorort.shell.filters import first_words
from vorort.shell.keys import row_or_404
from vorort.shell.menu import needs
from vorort.shell.page_cache import public_page
from vorort.shell.projects import address_of

MOST_IN_CALENDAR = 1_000
# how far back a calendar reaches
BACK = timedelta(days=365)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
AT_A_TIME = 500
COLUMNS = {
    "number": gettext_lazy("Number"),
    "title": gettext_lazy("Title"),
    "summary": gettext_lazy("In one sentence"),
    "text": gettext_lazy("Text"),
    "kind": gettext_lazy("Kind"),
    "status": gettext_lazy("Status"),
    "district": gettext_lazy("District"),
    "neighbourhood": gettext_lazy("Neighbourhood"),
    "place": gettext_lazy("Place"),
    "lon": gettext_lazy("Longitude"),
    "lat": gettext_lazy("Latitude"),
    "theme": gettext_lazy("Theme"),
    "begins": gettext_lazy("First day"),
    "ends": gettext_lazy("Last day"),
    "funding": gettext_lazy("Who pays"),
    "help_wanted": gettext_lazy("Help wanted"),
    "address": gettext_lazy("Address"),
}


@require_safe
@needs(Capability.PROJECTS)
def projects_file(request: HttpRequest, form: str) -> HttpResponseBase:
    """All projects that fit, sent while they are read."""
    if form == "ics":
        return projects_calendar(request)
    if form not in PLACED:
        raise Http404
    name = "projects" if get_language() == "en" else "projekte"
    return download(Table(name, COLUMNS, _rows(request, ProjectFilter(request))), form)


@require_safe
@needs(Capability.PROJECTS)
def projects_feed(request: HttpRequest) -> HttpResponse:
    """The latest projects that fit, as Atom."""
    form = ProjectFilter(request)
    wanted = form.wanted()
    feed = feed_of(request, _("Projects"), reverse("portal:projects"))
    for row in projects_wanted(wanted).order_by(*ORDERS[wanted.sorting].columns)[:MOST_IN_FEED]:
        feed.add_item(
            title=row.title,
            link=request.build_absolute_uri(address_of(row)),
            description=row.summary or first_words(row.text, 60),
            unique_id=request.build_absolute_uri(address("portal:project", row.pk, "projekt")),
            pubdate=row.proposed_at,
            updateddate=row.ended_at or row.started_at or row.decided_at or row.proposed_at,
            categories=[form.known.name("district", row.district_id).name or _("City-wide")],
        )
    return feed_view(feed)


def projects_calendar(request: HttpRequest) -> HttpResponse:
    """The dates of all projects that fit."""
    rows = fitting(ProjectFilter(request).wanted(), ANONYMOUS)
    return public_page(calendar_view(request, _("Dates of projects"), _entries(request, rows)))


@require_safe
@needs(Capability.PROJECTS)
def project_calendar(request: HttpRequest, pk: int) -> HttpResponse:
    """The dates of one project."""
    found = row_or_404(project_read(ANONYMOUS), pk)
    entries = _entries(request, Project.objects.filter(pk=found.pk))
    return public_page(calendar_view(request, found.title, entries))


def _entries(request: HttpRequest, projects: QuerySet[Project]) -> Iterable[CalendarEntry]:
    dates = ProjectDate.objects.between(now() - BACK, now() + 10 * BACK)
    shown = dates.filter(project__in=projects.values("pk")).select_related("project__thread")
    return [date_entry(request, row) for row in shown.order_by("begins", "pk")[:MOST_IN_CALENDAR]]


def date_entry(request: HttpRequest, row: ProjectDate) -> CalendarEntry:
    """A change raises the sequence: it tells how many seconds after its first writing an entry was last written."""
    title = ": ".join(filter(None, [row.project.title, row.title]))
    return CalendarEntry(
        uid=uid_of("project-date", row.pk),
        title=_("Cancelled: %(title)s") % {"title": title} if row.is_cancelled else title,
        begins=row.begins,
        ends=row.ends or row.begins + (DAY if row.is_all_day else HOUR),
        changed=row.changed,
        sequence=sequence_of(row),
        status="CANCELLED" if row.is_cancelled else "CONFIRMED",
        place=row.where or row.project.where,
        text="\n".join(filter(None, [row.note, row.project.summary])),
        url=request.build_absolute_uri(address_of(row.project)),
    )


def sequence_of(row: Record) -> int:
    return max(0, int((row.changed - row.created).total_seconds()))


def _rows(request: HttpRequest, form: ProjectFilter) -> Iterator[Row]:
    wanted = form.wanted()
    for row in projects_wanted(wanted).order_by(*ORDERS[wanted.sorting].columns).iterator(AT_A_TIME):
        yield _row(request, row, form.known)


def _row(request: HttpRequest, row: Project, words: Vocabulary) -> Row:
    return {
        "number": row.pk,
        "title": row.title,
        "summary": row.summary,
        "text": row.text,
        "kind": str(ProjectKind(row.kind).label),
        "status": str(ProjectState(row.state).label),
        "district": words.name("district", row.district_id).name or _("City-wide"),
        "neighbourhood": words.name("neighbourhood", row.neighbourhood_id).name,
        "place": row.where,
        "lon": row.lon,
        "lat": row.lat,
        "theme": words.name("theme", row.theme_id).name,
        "begins": row.starts_on,
        "ends": row.ends_on,
        "funding": str(FundingClass(row.funding_class).label) if row.funding_class else "",
        "help_wanted": _("yes") if row.help_wanted else _("no"),
        "address": request.build_absolute_uri(address_of(row)),
    }
