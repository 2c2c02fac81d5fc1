"""One's own places: all of them, and one with what can be done about it, also by the link in a mail."""

from collections.abc import Callable

from django import forms
from django.contrib import messages as notices
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.clock import now
from vorort.ground.permit import Refused, allows
from vorort.ideas.choices import ParentWay
from vorort.portal.volunteering.forms import CodeForm, OwnHoursForm
from vorort.portal.volunteering.lasting import vocabulary
from vorort.portal.volunteering.shapes import STANDS, page_of, place_lines
from vorort.portal.who import reader_of
from vorort.shell.fields import attempt
from vorort.shell.filters import moment
from vorort.shell.keys import row_or_404
from vorort.shell.menu import needs
from vorort.shell.pages import Crumb, show_form
from vorort.shell.parents import ParentForm
from vorort.shell.volunteering.links import assignment_behind, holder_of
from vorort.shell.volunteering.parents import parent_form, parent_in
from vorort.shell.volunteering.words import duration, host_of, when_of, why
from vorort.volunteering import actions
from vorort.volunteering.choices import ALIVE, AssignmentState
from vorort.volunteering.models import Assignment
from vorort.volunteering.selectors.fitting import reason_of
from vorort.volunteering.selectors.hours import minutes_of
from vorort.volunteering.selectors.showing import assignment_read, own_assignments, profile_of_reader

MOST_PAST = 50
MAY = ("accept_offer", "decline_offer", "withdraw", "seek_swap", "check_in", "enter_hours")


@require_safe
@needs(Capability.VOLUNTEERING)
def own_places(request: HttpRequest) -> HttpResponse:
    """Where one helps, what one is asked, and how long one has helped."""
    by, at = reader_of(request), now()
    if by == ANONYMOUS:
        return redirect(f"{reverse('account_login')}?next={request.path}")
    profile = profile_of_reader(by)
    rows = own_assignments(profile) if profile else Assignment.objects.none()
    ahead = rows.filter(state__in=ALIVE).order_by("shift__begins", "pk")
    past = rows.filter(state=AssignmentState.DONE).order_by("-ended_at", "-pk")[:MOST_PAST]
    minutes = minutes_of(profile) if profile else 0
    return show_form(
        request,
        "portal/volunteering/own_places.html",
        [*_start(), (_("My shifts"), "")],
        profile=profile,
        ahead=place_lines(ahead, at),
        past=place_lines(past, at),
        time_given=duration(minutes) if minutes else "",
        certificates=list(profile.certificates.all()) if profile else [],
        has_account=by.user_id is not None,
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.VOLUNTEERING)
def own_assignment(request: HttpRequest, pk: int) -> HttpResponse:
    """One place of one's own."""
    by = reader_of(request)
    found = row_or_404(assignment_read().filter(pk__in=Assignment.objects.visible_to(by)), pk)
    return _assignment(request, found, by, reverse("portal:own_assignment", args=[pk]))


@require_http_methods(["GET", "HEAD", "POST"])
@needs(Capability.VOLUNTEERING)
def answer_assignment(request: HttpRequest, token: str) -> HttpResponse:
    """The same by the link in a mail, which is as good as being logged in for this one place."""
    found = assignment_behind(token)
    if found is None:
        raise Http404
    return _assignment(request, found, holder_of(found), request.path)


def _assignment(request: HttpRequest, found: Assignment, by: Actor, here: str) -> HttpResponse:
    told = request.POST.get("tun", "") if request.method == "POST" else ""
    code = CodeForm(request.POST if told == "check_in" else None)
    hours = OwnHoursForm(
        request.POST if told == "enter_hours" else None, initial={"minutes": found.shift.minutes}
    )
    young = parent_form(found.shift.opportunity, request.POST if told == "accept_offer" else None)
    if told and _did(request, told, found, by, code, hours, young):
        return redirect(here)
    at = now()
    may = {name: allows(f"volunteering.{name}", by, found, at) for name in MAY}
    opportunity = found.shift.opportunity
    return show_form(
        request,
        "portal/volunteering/assignment.html",
        [*_start(), (opportunity.title, page_of(opportunity)), (_("Your place"), "")],
        status=422 if code.errors or hours.errors or young.errors else 200,
        assignment=found,
        opportunity=opportunity,
        host=host_of(opportunity),
        page_url=page_of(opportunity),
        when=when_of(found.shift),
        stands=STANDS.get(found.state) or found.get_state_display(),
        why=_why(request, found),
        until=moment(found.expires_at, "DATETIME_FORMAT") if found.expires_at and may["accept_offer"] else "",
        waits=_waits(found),
        may=may,
        code_form=code,
        hours_form=hours,
        parent_form=young,
        hours=[(line.get_kind_display(), duration(line.minutes), line.note) for line in found.hours.all()],
    )


def _waits(found: Assignment) -> str:
    """What a place waits for, of whoever needs the consent of a parent."""
    if not (found.is_alive and found.lacks_consent) or found.state == AssignmentState.ASKED:
        return ""
    until = {"date": moment(found.expires_at, "DATETIME_FORMAT") if found.expires_at else ""}
    if found.state != AssignmentState.CONSENT:
        return _("A parent has not agreed yet.")
    if found.consent.way == ParentWay.PAPER:
        return _("Bring the signed form for parents by %(date)s; until then your place is kept.") % until
    return _("We have written to a parent. Until %(date)s your place is kept.") % until


def _why(request: HttpRequest, found: Assignment) -> list[str]:
    if not found.reason:
        return []
    return why(reason_of(found.reason), vocabulary(request).skill_names, is_you=True)


_SAID: dict[str, str | Promise] = {
    "accept_offer": gettext_lazy("Thank you, you have a place!"),
    "kept": gettext_lazy(
        "Thank you! As soon as a parent has agreed, the place is yours; until then it is kept for you."
    ),
    "decline_offer": gettext_lazy("That is fine. We ask somebody else and do not ask you about this again."),
    "withdraw": gettext_lazy("You are signed off. Thank you for telling us; somebody else can come now."),
    "seek_swap": gettext_lazy(
        "Others see now that you look for a replacement. Until somebody takes over, we count on you."
    ),
    "stop_swap": gettext_lazy("You come yourself. Good!"),
    "check_in": gettext_lazy("You are ticked off. Have a good time!"),
    "enter_hours": gettext_lazy("Thank you! Your hours count as soon as they are confirmed."),
}


def _did(
    request: HttpRequest,
    told: str,
    found: Assignment,
    by: Actor,
    code: CodeForm,
    hours: OwnHoursForm,
    young: ParentForm,
) -> bool:
    """Do what a button says. Raises Http404 for what may not be done, or not now."""
    acts: dict[str, Callable[[], object]] = {
        "accept_offer": lambda: actions.accept_offer(found, by=by, parent=parent_in(young)),
        "decline_offer": lambda: actions.decline_offer(found, by=by),
        "withdraw": lambda: actions.withdraw(found, by=by),
        "seek_swap": lambda: actions.seek_swap(found, is_on=True, by=by),
        "stop_swap": lambda: actions.seek_swap(found, is_on=False, by=by),
        "check_in": lambda: actions.check_in(found, code=code.cleaned_data["code"], by=by),
        "enter_hours": lambda: actions.enter_hours(found, by=by, **hours.cleaned_data),
    }
    forms_of: dict[str, forms.Form] = {"check_in": code, "enter_hours": hours, "accept_offer": young}
    form = forms_of.get(told)
    if told not in acts:
        raise Http404
    try:
        is_done = _tried(request, acts[told], form)
    except Refused as error:
        raise Http404 from error
    if is_done:
        is_kept = told == "accept_offer" and _is_kept(found)
        notices.success(request, str(_SAID["kept" if is_kept else told]))
    return is_done or form is None


def _is_kept(found: Assignment) -> bool:
    return Assignment.objects.filter(pk=found.pk, state=AssignmentState.CONSENT).exists()


def _tried(request: HttpRequest, act: Callable[[], object], form: forms.Form | None) -> bool:
    if form is not None:
        attempt(form, act)
        return not form.errors
    try:
        act()
    except ValidationError as error:
        notices.error(request, " ".join(error.messages))
        return False
    return True


def _start() -> list[Crumb]:
    return [(_("Lend a hand"), reverse("portal:opportunities"))]
