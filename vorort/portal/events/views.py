from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS
from vorort.portal.events.filters import EventFilter
from vorort.portal.events.shapes import event_page, occasion_line, report_url
from vorort.portal.events.windows import Days, Window
from vorort.portal.json_ld import event_data
from vorort.portal.related import related_links
from vorort.projects.selectors.calendar import listed_part
from vorort.projects.selectors.events import event_read
from vorort.shell.filters import moment
from vorort.shell.keys import row_or_404
from vorort.shell.lists import keyset_links
from vorort.shell.menu import city_of, needs
from vorort.shell.pages import show_page
from vorort.shell.shapes import Link, Tab

PER_PAGE = 24


@require_safe
@needs(Capability.PROJECTS)
def events(request: HttpRequest) -> HttpResponse:
    """What is on: all that is ahead, or a week, a weekend, a month, or what is past; filters stand in the address."""
    form, here = EventFilter(request), reverse("portal:events")
    places = {"after": request.GET.get("nach", ""), "before": request.GET.get("vor", "")}
    part = listed_part(form.span(), PER_PAGE, **places)
    days = form.days
    return show_page(
        request,
        "portal/events/events.html",
        [(_("Dates"), "")],
        filter_form=form,
        tabs=_tabs(form),
        lines=[occasion_line(row, form.known.district_names) for row in part.rows],
        pages=keyset_links(request, part),
        days_text=_days_text(form.window, days) if days else "",
        previous=form.around(days.previous if days else None),
        following=form.around(days.following if days else None),
        active=form.active(here),
        reset_url=_reset(form, here),
        query=form.narrowed(),
        sheet_query=form.narrowed(ab=(days.first if days else form.today).isoformat()),
    )


def _tabs(form: EventFilter) -> list[Tab]:
    words = {
        Window.AHEAD: _("All that is ahead"),
        Window.WEEK: _("Week"),
        Window.WEEKEND: _("Weekend"),
        Window.MONTH: _("Month"),
        Window.PAST: _("Past"),
    }
    here = reverse("portal:events")
    return [
        Tab(label, here + form.narrowed(zeit=window), is_current=form.window == window)
        for window, label in words.items()
    ]


def _days_text(window: Window, days: Days) -> str:
    if window == Window.MONTH:
        return moment(days.first, "F Y")
    return _("%(first)s to %(last)s") % {"first": moment(days.first), "last": moment(days.last)}


def _reset(form: EventFilter, here: str) -> str:
    """The same part of the calendar without filters."""
    told = {name: value for name, value in form.chosen().items() if name in form.HIDDEN}
    return f"{here}?{urlencode(told)}" if told else here


@require_safe
@needs(Capability.PROJECTS)
def event(request: HttpRequest, pk: int, slug: str) -> HttpResponse:
    """One date. A stale title in the address leads to the right one; what is past stays readable."""
    found = row_or_404(event_read(ANONYMOUS), pk)
    if found.slug != slug:
        return redirect("portal:event", pk=pk, slug=found.slug, permanent=True)
    shown = event_page(found)
    return show_page(
        request,
        "portal/events/event.html",
        [(_("Dates"), reverse("portal:events")), (found.title, "")],
        event=shown,
        related=related_links("event", found.pk, city_of(request), 4),
        report=Link(_("Report this date"), report_url(found)),
        json_ld=event_data(request, found),
    )
