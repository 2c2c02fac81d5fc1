"""Opening, changing and closing opportunities; their shifts; calls for help."""

from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.committees.models import Committee
from vorort.desk.pages import attempt, did, form_page, sent, workplace
from vorort.desk.volunteering.forms import CallForm, DetailsForm, OpenForm, ShiftForm
from vorort.desk.volunteering.gate import (
    at_work,
    committee_at_work,
    crumbs,
    organised,
    project_at_work,
    shift_at_work,
)
from vorort.desk.volunteering.keeping import is_kept
from vorort.ground.clock import now
from vorort.people.selectors import actor_of
from vorort.projects.models import Project
from vorort.shell.addresses import address
from vorort.shell.pages import show_form
from vorort.shell.volunteering.words import host_of, places_of, when_of
from vorort.volunteering import actions
from vorort.volunteering.models import Match, Opportunity, Shift
from vorort.volunteering.selectors.fitting import reached_by

VERBS = ["GET", "HEAD", "POST"]


@at_work
@require_http_methods(VERBS)
def open_for_project(request: HttpRequest, pk: int) -> HttpResponse:
    """Say what help a project needs."""
    found = project_at_work(request, pk)
    return _open(request, found, found.title)


@at_work
@require_http_methods(VERBS)
def open_for_committee(request: HttpRequest, slug: str) -> HttpResponse:
    """Say what help a committee or group needs."""
    found = committee_at_work(request, slug)
    return _open(request, found, found.name)


def _open(request: HttpRequest, host: Project | Committee, name: str) -> HttpResponse:
    form = OpenForm(host, sent(request))
    if request.method == "POST":
        made = attempt(form, lambda: _opened(form, host, request))
        if made:
            notices.success(request, _("It is there for everybody to read."))
            return redirect("desk:help_opportunity", pk=made.pk)
    return form_page(
        request,
        form,
        heading=_("What help is needed"),
        intro=name,
        submit=_("Publish"),
        back_url=address("desk:helping"),
        crumbs=crumbs(),
    )


def _opened(form: OpenForm, host: Project | Committee, request: HttpRequest) -> Opportunity:
    return actions.open_opportunity(
        host,
        values=form.values(),
        shifts=form.shifts(),
        form_key=form.cleaned_data["form_key"].split(":")[0],
        by=actor_of(request.user),
    )


@at_work
@require_safe
def opportunity(request: HttpRequest, pk: int) -> HttpResponse:
    """Its shifts with who is missing, and everything that can be done."""
    found, at = organised(request, pk), now()
    shifts = list(found.shifts.order_by("begins", "pk"))
    for shift in shifts:
        shift.opportunity = found
    ahead = [shift for shift in shifts if shift.cancelled_at is None and not (shift.ends and shift.ends < at)]
    past = [shift for shift in shifts if shift not in ahead]
    match = Match.objects.filter(project=found.project, committee=found.committee).order_by("-pk").first()
    return show_form(
        request,
        "desk/volunteering/opportunity.html",
        workplace(*crumbs((found.title, ""))),
        opportunity=found,
        host=host_of(found),
        ahead=[_shown(shift) for shift in ahead],
        past=[_shown(shift) for shift in past],
        match=match,
        calls=list(found.calls.all()[:5]),
    )


def _shown(shift: Shift) -> dict[str, object]:
    return {"shift": shift, "when": when_of(shift), "places": places_of(shift)}


@at_work
@require_http_methods(VERBS)
def change_opportunity(request: HttpRequest, pk: int) -> HttpResponse:
    """What stands about it."""
    found, by = organised(request, pk), actor_of(request.user)
    form, back = DetailsForm(sent(request), initial=DetailsForm.start_of(found)), _page(found)
    if is_kept(request, form, lambda: actions.change_opportunity(found, values=form.details(), by=by)):
        notices.success(request, _("It is changed."))
        return redirect(back)
    return form_page(
        request,
        form,
        heading=_("Change"),
        submit=_("Save"),
        back_url=back,
        crumbs=crumbs((found.title, back)),
    )


@at_work
@require_POST
def close_opportunity(request: HttpRequest, pk: int) -> HttpResponse:
    """Nobody signs up any more."""
    found = organised(request, pk)
    did(request, _("Nobody is wanted any more. Who has a place keeps it."), actions.close_opportunity, found)
    return redirect(_page(found))


@at_work
@require_http_methods(VERBS)
def new_shift(request: HttpRequest, pk: int) -> HttpResponse:
    """One more shift."""
    return _shift(request, organised(request, pk), None)


@at_work
@require_http_methods(VERBS)
def change_shift(request: HttpRequest, pk: int) -> HttpResponse:
    """Another time, or other numbers."""
    found = shift_at_work(request, pk)
    return _shift(request, found.opportunity, found)


def _shift(request: HttpRequest, opportunity: Opportunity, shift: Shift | None) -> HttpResponse:
    form, by, back = ShiftForm(opportunity, shift, sent(request)), actor_of(request.user), _page(opportunity)
    number = shift.pk if shift else None
    if is_kept(
        request, form, lambda: actions.keep_shift(opportunity, values=form.values(), number=number, by=by)
    ):
        notices.success(request, _("The shift is saved."))
        return redirect(back)
    return form_page(
        request,
        form,
        heading=_("Change a shift") if shift else _("One more shift"),
        intro=_("Whoever has a place is told of another time.") if shift else "",
        submit=_("Save"),
        back_url=back,
        crumbs=crumbs((opportunity.title, back)),
    )


@at_work
@require_POST
def cancel_shift(request: HttpRequest, pk: int) -> HttpResponse:
    """It does not take place; everybody is told."""
    found = shift_at_work(request, pk)
    did(request, _("The shift is called off. Everybody is told."), actions.cancel_shift, found)
    return redirect(_page(found.opportunity))


@at_work
@require_http_methods(VERBS)
def call_for_help(request: HttpRequest, pk: int) -> HttpResponse:
    """How many it would reach is said before it is sent."""
    found, by = organised(request, pk), actor_of(request.user)
    form, back = CallForm(sent(request)), _page(found)
    if is_kept(request, form, lambda: actions.call_for_help(found, text=form.cleaned_data["text"], by=by)):
        notices.success(request, _("The call is on its way."))
        return redirect(back)
    number = len(reached_by(found, now()))
    reach = ngettext("This call reaches %(number)s person", "This call reaches %(number)s people", number)
    return form_page(
        request,
        form,
        heading=_("Call for help"),
        intro=(reach + ": " + _("everybody who wants such calls, has time then, and whom it fits."))
        % {"number": number},
        submit=_("Send the call"),
        back_url=back,
        crumbs=crumbs((found.title, back)),
    )


def _page(opportunity: Opportunity) -> str:
    return address("desk:help_opportunity", opportunity.pk)
