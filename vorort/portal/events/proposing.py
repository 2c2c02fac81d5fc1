"""A club or anybody else enters a date: one page, no account, an e-mail address that has to be confirmed."""

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from vorort.districts.choices import Capability
from vorort.people.selectors import actor_of
from vorort.portal.events.forms import ProposeEventForm
from vorort.portal.who import start_of_entry
from vorort.projects import actions
from vorort.projects.choices import EventState
from vorort.projects.models import Event
from vorort.shell.events import OWN_EVENT
from vorort.shell.fields import attempt
from vorort.shell.limits import is_too_often
from vorort.shell.menu import needs
from vorort.shell.pages import Crumb, show_form

MOST_AN_HOUR = 10


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.PROJECTS)
def propose_event(request: HttpRequest) -> HttpResponse:
    """Enter a date. It can be read once its sender has confirmed it and the district has looked at it."""
    if request.method != "POST":
        return _page(request, ProposeEventForm(initial=start_of_entry(request)))
    form = ProposeEventForm(request.POST)
    if not form.is_valid():
        return _page(request, form, 422)
    if is_too_often(request, form, "event", most=MOST_AN_HOUR):
        return _page(request, form, 429)
    made = attempt(form, lambda: _propose(request, form))
    if made is None:
        return _page(request, form, 422)
    if made.state == EventState.WAITING or not made.address_id:
        return redirect("portal:event_waits")
    notices.success(request, _("Thank you! The district looks at it, then it can be read by everybody."))
    return redirect("portal:own_event", token=OWN_EVENT.token(made.pk, made.address_id))


def _propose(request: HttpRequest, form: ProposeEventForm) -> Event:
    filled = form.cleaned_data
    return actions.propose_event(
        filled["district"],
        values=form.values(),
        email=filled["email"],
        form_key=form.number,
        by=actor_of(request.user),
        language=(get_language() or "de")[:2],
    )


@require_safe
@needs(Capability.PROJECTS)
def event_waits(request: HttpRequest) -> HttpResponse:
    """The mail is on its way."""
    return show_form(request, "portal/events/event_waits.html", crumbs(_("Look into your mailbox")))


def crumbs(title: str) -> list[Crumb]:
    return [(_("Dates"), reverse("portal:events")), (title, "")]


def _page(request: HttpRequest, form: ProposeEventForm, status: int = 200) -> HttpResponse:
    return show_form(
        request, "portal/events/propose_event.html", crumbs(_("Enter a date")), status=status, form=form
    )
