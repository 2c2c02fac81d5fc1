"""Calendars to subscribe to: of everybody's meetings, and under a secret address of one's own."""

from collections.abc import Iterable
from datetime import timedelta

from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from vorort.committees.models import Committee
from vorort.districts.choices import Capability
from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS, user_actor
from vorort.ground.clock import now
from vorort.meetings import actions
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import CalendarFeed, Meeting
from vorort.meetings.selectors.showing import Sought, meeting_read, meetings_since, own_meetings_since
from vorort.people.selectors import actor_of
from vorort.portal.account.views import crumbs, user_of
from vorort.portal.volunteering.calendars import entries_of_user
from vorort.shell.calendars import calendar_view
from vorort.shell.keys import row_or_404
from vorort.shell.meetings.addresses import meeting_page
from vorort.shell.meetings.calendars import entries_of
from vorort.shell.meetings.links import calendar_address, feed_of
from vorort.shell.menu import city_of, needs
from vorort.shell.page_cache import public_page
from vorort.shell.pages import show_form

# how far back a calendar reaches, and how much it holds
BACK = timedelta(days=365)
MOST = 1_000


@require_safe
@needs(Capability.MEETINGS)
def meetings_calendar(request: HttpRequest) -> HttpResponse:
    """All public meetings of the city."""
    return _public(request, _("Meetings"), Sought())


@require_safe
@needs(Capability.MEETINGS)
def district_calendar(request: HttpRequest, slug: str) -> HttpResponse:
    """The public meetings of a district."""
    found = get_object_or_404(District.objects.only("name"), slug=slug)
    return _public(request, _("Meetings in %(name)s") % {"name": found.name}, Sought(district=found.pk))


@require_safe
@needs(Capability.MEETINGS)
def committee_calendar(request: HttpRequest, slug: str) -> HttpResponse:
    """The public meetings of a committee."""
    found = get_object_or_404(Committee.objects.visible_to(ANONYMOUS).only("name"), slug=slug)
    return _public(request, found.name, Sought(committee=found.pk))


@require_safe
@needs(Capability.MEETINGS)
def meeting_calendar(request: HttpRequest, pk: int) -> HttpResponse:
    """One meeting, as everybody may know of it."""
    found = row_or_404(meeting_read(ANONYMOUS, now()).exclude(state=MeetingState.DRAFT), pk)
    return _answer(request, found.title, [found])


@require_safe
@needs(Capability.MEETINGS)
def own_calendar(request: HttpRequest, token: str) -> HttpResponse:
    """The meetings of one's committees, also those that are not public. The address is the key, so nobody keeps it."""
    feed = feed_of(token)
    if feed is None:
        raise Http404
    at = now()
    rows = own_meetings_since(at - BACK, user_actor(feed.user_id), at, MOST)
    entries = entries_of(rows, lambda row: _page(request, row), is_inside=True)
    city = city_of(request)
    if city and city.has(Capability.VOLUNTEERING):
        entries += entries_of_user(feed.user_id, at - BACK, MOST)
    answer = calendar_view(request, _("My meetings and shifts"), entries)
    answer.headers["Cache-Control"] = "private, no-store"
    answer.headers["X-Robots-Tag"] = "noindex, nofollow"
    return answer


@login_required
@require_safe
@needs(Capability.MEETINGS)
def calendar_settings(request: HttpRequest) -> HttpResponse:
    """The secret address of one's own calendar: get it, renew it, stop it."""
    feed = CalendarFeed.objects.filter(user=user_of(request), is_on=True).first()
    shown = calendar_address(feed, get_language() or "de") if feed else ""
    return show_form(
        request,
        "portal/meetings/calendar_settings.html",
        crumbs(_("Calendar of my meetings")),
        secret_url=shown,
    )


@login_required
@require_POST
@needs(Capability.MEETINGS)
def renew_calendar(request: HttpRequest) -> HttpResponse:
    actions.renew_calendar(user_of(request), by=actor_of(request.user))
    notices.success(
        request, _("Here is the address of your calendar. One you had before does not work any more.")
    )
    return redirect("portal:calendar_settings")


@login_required
@require_POST
@needs(Capability.MEETINGS)
def stop_calendar(request: HttpRequest) -> HttpResponse:
    actions.stop_calendar(user_of(request), by=actor_of(request.user))
    notices.success(request, _("The address of your calendar does not work any more."))
    return redirect("portal:calendar_settings")


def _public(request: HttpRequest, name: str, sought: Sought) -> HttpResponse:
    return _answer(request, name, meetings_since(now() - BACK, ANONYMOUS, sought, MOST))


def _answer(request: HttpRequest, name: str, rows: Iterable[Meeting]) -> HttpResponse:
    entries = entries_of(rows, lambda row: _page(request, row))
    return public_page(calendar_view(request, name, entries))


def _page(request: HttpRequest, row: Meeting) -> str:
    return request.build_absolute_uri(meeting_page(row.pk))
