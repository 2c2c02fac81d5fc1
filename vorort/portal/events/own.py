"""Behind the link in the mails to whoever has entered a date: confirm, change, cancel. Opening it changes nothing, for
programs open links too; a button does."""

from collections.abc import Callable

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vorort.districts.choices import Capability
from vorort.ground.clock import now
from vorort.ground.permit import Refused, allows
from vorort.people.models import Address
from vorort.portal.events.proposing import crumbs
from vorort.portal.events.shapes import event_page
from vorort.portal.who import remember_address
from vorort.projects import actions
from vorort.projects.choices import EventState
from vorort.projects.models import Event
from vorort.projects.rules import is_past
from vorort.shell.event_forms import CancelEventForm, EventFields, start_of
from vorort.shell.events import WORDS, address_of, event_behind, sender_of
from vorort.shell.fields import attempt
from vorort.shell.menu import needs
from vorort.shell.pages import show_form

VERBS = ["GET", "HEAD", "POST"]


@require_http_methods(VERBS)
@needs(Capability.PROJECTS)
def own_event(request: HttpRequest, token: str) -> HttpResponse:
    """How it stands with a date one has entered, and what one can do about it."""
    found = event_behind(token)
    if found is None:
        return _gone(request)
    act = _ACTS.get(request.POST.get("tun", ""))
    if request.method != "POST" or act is None:
        return _page(request, found, token, CancelEventForm())
    try:
        return act(request, found, token)
    except Refused:
        return _page(request, found, token, CancelEventForm(), 422)


def _confirm(request: HttpRequest, found: Event, token: str) -> HttpResponse:
    actions.confirm_event(found, by=sender_of(found))
    if found.address_id:
        remember_address(request, Address.objects.get(pk=found.address_id))
    notices.success(request, _("Thank you! The district looks at it, then it can be read by everybody."))
    return redirect("portal:own_event", token=token)


def _discard(request: HttpRequest, found: Event, token: str) -> HttpResponse:
    actions.discard_event(found, by=sender_of(found))
    notices.success(request, _("The date is deleted."))
    return redirect("portal:events")


def _cancel(request: HttpRequest, found: Event, token: str) -> HttpResponse:
    form = CancelEventForm(request.POST)
    by = sender_of(found)
    if attempt(form, lambda: actions.cancel_event(found, reason=form.cleaned_data["reason"], by=by)) is None:
        return _page(request, found, token, form, 422)
    notices.success(request, _("Everybody now reads that it does not take place."))
    return redirect("portal:own_event", token=token)


_ACTS: dict[str, Callable[[HttpRequest, Event, str], HttpResponse]] = {
    "confirm": _confirm, "discard": _discard, "cancel": _cancel,
}  # fmt: skip


@require_http_methods(VERBS)
@needs(Capability.PROJECTS)
def change_own_event(request: HttpRequest, token: str) -> HttpResponse:
    """Change it. When and where holds at once, other words once the district has read them."""
    found = event_behind(token)
    if found is None or not allows("projects.change_event", sender_of(found), found):
        return _gone(request)
    form = EventFields(request.POST or None, initial=start_of(found))
    by = sender_of(found)
    if attempt(form, lambda: actions.change_event(found, values=form.values(), by=by)):
        notices.success(request, _("Your changes are kept."))
        return redirect("portal:own_event", token=token)
    return show_form(
        request,
        "portal/events/change_event.html",
        crumbs(_("Change the date")),
        status=422 if form.errors else 200,
        form=form,
        token=token,
        is_public=found.state == EventState.PUBLISHED,
    )


def _page(
    request: HttpRequest, found: Event, token: str, form: CancelEventForm, status: int = 200
) -> HttpResponse:
    by = sender_of(found)
    changes = found.changes or {}
    return show_form(
        request,
        "portal/events/own_event.html",
        crumbs(_("Your date")),
        status=status,
        event=event_page(found),
        state=found.state,
        declined=found.reason if found.state in (EventState.DECLINED, EventState.PUBLISHED) else "",
        changes=[(label, changes[name]) for name, label in WORDS.items() if name in changes],
        page_url=address_of(found) if found.published_at else "",
        is_over=is_past(found.begins, found.ends, now()),
        may={name: allows(f"projects.{name}_event", by, found) for name in ("change", "cancel", "discard")},
        token=token,
        form=form,
    )


def _gone(request: HttpRequest) -> HttpResponse:
    return show_form(request, "portal/events/link_gone.html", crumbs(_("Your date")), status=410)
