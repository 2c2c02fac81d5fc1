"""Dates that clubs have entered: what the district looks at, publishes, declines, changes and cancels."""

import secrets
from datetime import datetime
from typing import Any

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.desk.events.forms import DeclineEventForm, RecordEventForm
from vorort.desk.pages import attempt, did, form_page, permitted, sent, workplace
from vorort.desk.projects.gate import at_projects
from vorort.desk.stock import district_names
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.people.selectors import actor_of
from vorort.projects import actions
from vorort.projects.choices import EventState
from vorort.projects.models import Event
from vorort.projects.selectors.events import districts_kept_by, events_kept_by
from vorort.shell.event_forms import CancelEventForm, EventFields, start_of
from vorort.shell.events import WORDS, address_of, occasion_text
from vorort.shell.keys import row_or_404
from vorort.shell.lists import page_number, part, steps
from vorort.shell.pages import Crumb, show_form
from vorort.shell.shapes import Tab

VERBS = ["GET", "HEAD", "POST"]
PER_PAGE = 30
# what the tabs of the list show
_TABS = {"": "waiting", "kommend": "ahead", "vorbei": "over"}


@at_projects
@require_safe
def events(request: HttpRequest) -> HttpResponse:
    """What waits for a look, what is ahead, and what is over."""
    actor, at = actor_of(request.user), now()
    if not districts_kept_by(actor, at):
        raise Http404
    chosen = request.GET.get("teil", "")
    chosen = chosen if chosen in _TABS else ""
    rows, number = _rows(actor, at, chosen), page_number(request)
    found = list(rows[part(number, PER_PAGE)])
    return show_form(
        request,
        "desk/events/events.html",
        workplace((_("Dates"), "")),
        tabs=_tabs(chosen),
        chosen=chosen,
        lines=[(row, occasion_text(row)) for row in found[:PER_PAGE]],
        pages=steps(request, number, goes_on=len(found) > PER_PAGE),
    )


def _rows(actor: Actor, at: datetime, chosen: str) -> Any:
    rows = events_kept_by(actor, at)
    if chosen == "":
        return rows.waiting_for_a_look().order_by("begins", "pk")
    if chosen == "kommend":
        return rows.filter(published_at__isnull=False, begins__gte=at).order_by("begins", "pk")
    return rows.exclude(awaits_look=True).filter(begins__lt=at).order_by("-begins", "-pk")


def _tabs(chosen: str) -> list[Tab]:
    words = {"": _("To look at"), "kommend": _("Ahead"), "vorbei": _("Over")}
    here = reverse("desk:events")
    return [
        Tab(label, f"{here}?teil={key}" if key else here, is_current=key == chosen)
        for key, label in words.items()
    ]


@at_projects
@require_safe
def event(request: HttpRequest, pk: int) -> HttpResponse:
    """One date with what there is to do about it."""
    found = _event(request, pk)
    changes = found.changes or {}
    now_read = {name: getattr(found, name) for name in WORDS}
    return show_form(
        request,
        "desk/events/event.html",
        workplace(*_way((found.title, ""))),
        event=found,
        when=occasion_text(found),
        changes=[(label, now_read[name], changes[name]) for name, label in WORDS.items() if name in changes],
        audiences=[str(row) for row in found.audiences.all()],
        page_url=address_of(found) if found.published_at else "",
        read=found.changed.isoformat(),
    )


def _event(request: HttpRequest, pk: int, permission: str = "") -> Event:
    """A date whoever asks keeps, and may do this to. Raises Http404."""
    found = row_or_404(events_kept_by(actor_of(request.user), now()), pk)
    if permission:
        permitted(request, f"projects.{permission}", found)
    return found


def _way(*more: Crumb) -> list[Crumb]:
    return [(_("Dates"), reverse("desk:events")), *more]


def _to(found: Event) -> tuple[str, list[Crumb]]:
    """Address of its page, and the way there."""
    here = reverse("desk:event", args=[found.pk])
    return here, _way((found.title, here))


@at_projects
@require_POST
def publish_event(request: HttpRequest, pk: int) -> HttpResponse:
    """Let everybody read it, as it stood on the page."""
    found = _event(request, pk, "publish_event")
    read = parse_datetime(request.POST.get("stand", "")[:40])
    did(request, _("Everybody can read it now."), actions.publish_event, found, read=read)
    return redirect("desk:events")


@at_projects
@require_http_methods(VERBS)
def decline_event(request: HttpRequest, pk: int) -> HttpResponse:
    """Do not publish it, and say why."""
    found = _event(request, pk, "decline_event")
    form, by = DeclineEventForm(sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.decline_event(found, reason=form.cleaned_data["reason"], by=by)):
        notices.success(request, _("It is not published. The sender gets a mail with your reason."))
        return redirect("desk:events")
    here, way = _to(found)
    return form_page(
        request, form, heading=_("Do not publish"), submit=_("Do not publish"), back_url=here, crumbs=way
    )


@at_projects
@require_http_methods(VERBS)
def change_event(request: HttpRequest, pk: int) -> HttpResponse:
    """Change it for its sender."""
    found = _event(request, pk, "change_event")
    form, by = EventFields(sent(request), initial=start_of(found)), actor_of(request.user)
    if attempt(form, lambda: actions.change_event(found, values=form.values(), by=by)):
        notices.success(request, _("Your changes are kept."))
        return redirect("desk:event", pk=pk)
    here, way = _to(found)
    return _fields(request, form, _("Change the date"), here, way)


@at_projects
@require_http_methods(VERBS)
def cancel_event(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that it does not take place, or does after all."""
    found = _event(request, pk, "cancel_event")
    here, way = _to(found)
    if found.state == EventState.CANCELLED:
        if request.method == "POST":
            did(request, _("It takes place."), actions.cancel_event, found, takes_place=True)
        return redirect(here)
    form, by = CancelEventForm(sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.cancel_event(found, reason=form.cleaned_data["reason"], by=by)):
        notices.success(request, _("Everybody now reads that it does not take place."))
        return redirect(here)
    heading = _("Cancel the date")
    return form_page(request, form, heading=heading, submit=heading, back_url=here, crumbs=way)


@at_projects
@require_http_methods(VERBS)
def record_event(request: HttpRequest) -> HttpResponse:
    """Enter a date for somebody who has called."""
    actor, here = actor_of(request.user), reverse("desk:events")
    reach = districts_kept_by(actor, now())
    keys = [pk for pk, _slug, _name in district_names(request) if None in reach or pk in reach]
    if not keys:
        raise Http404
    form = RecordEventForm(sent(request), keys=keys, initial={"form_key": secrets.token_urlsafe(24)})
    made = attempt(form, lambda: _record(form, actor))
    if made is None:
        return _fields(request, form, _("Enter a date"), here, _way())
    notices.success(request, _("Everybody can read it now."))
    return redirect("desk:event", pk=made.pk)


def _record(form: RecordEventForm, by: Actor) -> Event:
    filled = form.cleaned_data
    return actions.record_event(filled["district"], values=form.values(), form_key=filled["form_key"], by=by)


def _fields(
    request: HttpRequest, form: EventFields, heading: str, back_url: str, way: list[Crumb]
) -> HttpResponse:
    return form_page(
        request,
        form,
        heading=heading,
        submit=_("Keep"),
        back_url=back_url,
        crumbs=way,
        template="desk/events/fields.html",
    )
