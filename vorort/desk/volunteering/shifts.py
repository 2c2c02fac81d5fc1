"""One shift: who comes, who is there, who could help; the list for the door."""

from collections.abc import Callable, Mapping
from typing import Any

from django.conf import settings
from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.desk.pages import did, sent, workplace
from vorort.desk.stock import skill_names
from vorort.desk.volunteering.forms import HelperForm
from vorort.desk.volunteering.gate import assignment_at_work, at_work, crumbs, shift_at_work
from vorort.desk.volunteering.keeping import is_kept
from vorort.ground.clock import now
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.appointments.letter import qr_of
from vorort.shell.filters import moment
from vorort.shell.keys import number_in
from vorort.shell.pages import show_form
from vorort.shell.papers import makes_pdf, pdf_view, print_view
from vorort.shell.volunteering.parents import shown_consent_age
from vorort.shell.volunteering.words import host_of, places_of, when_of, why
from vorort.volunteering import actions
from vorort.volunteering.choices import BOUND, OUTCOMES, TAKEN, AssignmentState
from vorort.volunteering.models import Assignment, Shift, VolunteerProfile
from vorort.volunteering.selectors.fitting import Fitting, who_could_help
from vorort.volunteering.selectors.showing import people_on

SHEET = "desk/volunteering/door.html"
# whose contact is shown: who has said yes
AGREED = (*BOUND, AssignmentState.EXCUSED)
HAD_PLACE = (*TAKEN, AssignmentState.EXCUSED)
LEAVE = (AssignmentState.ACCEPTED, AssignmentState.CONSENT, AssignmentState.WAITING)
MOST_SHOWN = 12


@at_work
@require_http_methods(["GET", "HEAD", "POST"])
def shift(request: HttpRequest, pk: int) -> HttpResponse:
    """Expected, arrived, missing; and who could help."""
    found, at = shift_at_work(request, pk), now()
    form, by = (
        HelperForm(sent(request), consent_age=shown_consent_age(request, found.opportunity)),
        actor_of(request.user),
    )
    if is_kept(request, form, lambda: actions.enter_helper(found, values=form.values(), by=by)):
        notices.success(request, _("%(name)s is on the list.") % {"name": form.cleaned_data["name"]})
        return redirect("desk:help_shift", pk=pk)
    is_open = found.cancelled_at is None and (found.begins is None or found.begins > at)
    could = who_could_help(found, at, MOST_SHOWN) if is_open and found.free else []
    has_begun = found.begins is None or (found.begins - at).total_seconds() <= 3600
    return show_form(
        request,
        "desk/volunteering/shift.html",
        workplace(*crumbs((found.opportunity.title, _opportunity(found)), (_("Shift"), ""))),
        status=422 if form.errors else 200,
        shift=found,
        when=when_of(found),
        places=places_of(found),
        people=[_person(row) for row in people_on(found)],
        could=_could(could, skill_names(request) if could else {}),
        has_begun=has_begun,
        is_open=is_open,
        form=form,
    )


def _person(row: Assignment) -> dict[str, Any]:
    """Contacts only of those who have said yes."""
    has_agreed = row.state in AGREED
    who = row.volunteer
    return {
        "pk": row.pk,
        "name": (who.name if has_agreed else who.short_name) or _("without a name"),
        # what it waits for says it all
        "state": "" if row.state == AssignmentState.CONSENT else row.get_state_display(),
        # noted already, so it is not offered again
        "outcome": row.state,
        "is_coming": row.state == AssignmentState.ACCEPTED,
        "had_place": row.state in HAD_PLACE,
        "is_there": row.checked_in_at is not None,
        "phone": who.phone if has_agreed else "",
        "email": who.email if has_agreed else "",
        "seeks_swap": row.seeks_swap_since is not None,
        "is_asked": row.state == AssignmentState.OFFERED,
        "may_leave": row.state in LEAVE,
        "consent": _consent(row),
        "needs_consent": row.is_alive and row.lacks_consent,
    }


def _consent(row: Assignment) -> str:
    """Of somebody young: whether a parent has agreed. Nobody but those who organise the shift reads it."""
    consent = getattr(row, "consent", None)
    if consent is None:
        return ""
    if consent.given_at:
        return _("young; a parent has agreed")
    if not row.is_alive:
        return ""
    if row.expires_at is None or row.state != AssignmentState.CONSENT:
        return _("young; the consent of a parent is missing")
    until = {"date": moment(row.expires_at, "DATETIME_FORMAT")}
    return _("young; the consent of a parent is missing, the place is kept until %(date)s") % until


def _could(rows: list[Fitting], skills: Mapping[int, str]) -> list[dict[str, Any]]:
    """Given name and why it fits; how to reach them is told once they have said yes."""
    return [
        {
            "pk": row.profile.pk,
            "name": row.profile.short_name or _("somebody"),
            "why": ", ".join(why(row.reason, skills, is_you=False)),
            "has_mail": bool(row.profile.email),
            "phone": "" if row.profile.email else row.profile.phone,
        }
        for row in rows
    ]


def _opportunity(found: Shift) -> str:
    return address("desk:help_opportunity", found.opportunity_id)


@at_work
@require_POST
def offer_place(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask somebody whom it fits."""
    found = shift_at_work(request, pk)
    who = VolunteerProfile.objects.filter(pk=number_in(request.POST, "person")).first()
    if who is None:
        raise Http404
    told = _("%(name)s is asked.") % {"name": who.short_name}
    did(request, told, actions.offer_place, found, volunteer=who)
    return redirect("desk:help_shift", pk=pk)


@at_work
@require_POST
def check_in(request: HttpRequest, pk: int) -> HttpResponse:
    """Tick somebody off."""
    found = assignment_at_work(request, pk)
    did(request, _("%(name)s is there.") % {"name": found.volunteer.name}, actions.check_in, found)
    return redirect("desk:help_shift", pk=found.shift_id)


@at_work
@require_POST
def note_outcome(request: HttpRequest, pk: int) -> HttpResponse:
    """Was there, was excused, did not come. With a click on the first the hours of the shift are confirmed."""
    found, told = assignment_at_work(request, pk), request.POST.get("ausgang", "")
    if told not in OUTCOMES or found.state not in HAD_PLACE:
        raise Http404
    if told == AssignmentState.DONE and found.shift.begins and not found.hours.exists():
        did(
            request,
            _("Noted, and the hours are confirmed."),
            actions.record_hours,
            found,
            minutes=found.shift.minutes,
        )
    else:
        did(request, _("Noted."), actions.note_outcome, found, outcome=told)
    return redirect("desk:help_shift", pk=found.shift_id)


@at_work
@require_POST
def answer_for_helper(request: HttpRequest, pk: int) -> HttpResponse:
    """Somebody has called: say yes, no, or give the place back for them."""
    found, told = assignment_at_work(request, pk), request.POST.get("antwort", "")
    acts: dict[str, Callable[..., object]] = {
        "ja": actions.accept_offer,
        "nein": actions.decline_offer,
        "ab": actions.withdraw,
    }
    if told not in acts:
        raise Http404
    did(request, _("It is noted."), acts[told], found)
    return redirect("desk:help_shift", pk=found.shift_id)


@at_work
@require_POST
def record_consent(request: HttpRequest, pk: int) -> HttpResponse:
    """A parent has signed on paper that somebody young may come, or does not want it."""
    found, told = assignment_at_work(request, pk), request.POST.get("antwort", "")
    if told not in ("ja", "nein"):
        raise Http404
    did(request, _("It is noted."), actions.record_consent, found, is_given=told == "ja")
    return redirect("desk:help_shift", pk=found.shift_id)


@at_work
@require_safe
def door_sheet(request: HttpRequest, pk: int) -> HttpResponse:
    """The list for the door, to print: names to tick off, and the code with which helpers do it themselves."""
    found = shift_at_work(request, pk)
    return print_view(
        request,
        SHEET,
        back_url=address("desk:help_shift", pk),
        pdf_url=address("desk:door_sheet_pdf", pk) if makes_pdf() else "",
        **_sheet(found),
    )


@at_work
@require_safe
def door_sheet_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The same as PDF."""
    found = shift_at_work(request, pk)
    back = address("desk:door_sheet", pk)
    return pdf_view(request, SHEET, filename=f"schicht-{pk}.pdf", print_url=back, **_sheet(found))


def _sheet(found: Shift) -> dict[str, Any]:
    page = f"{settings.WAGTAILADMIN_BASE_URL}{reverse('portal:own_places')}"
    rows = [row for row in people_on(found) if row.state in BOUND]
    return {
        "shift": found,
        "title": found.opportunity.title,
        "host": host_of(found.opportunity),
        "when": when_of(found),
        "people": [(row.volunteer.name, row.volunteer.phone, row.lacks_consent) for row in rows],
        "empty_rows": range(max(3, found.most - len(rows))),
        "address": page,
        "qr": qr_of(page),
    }
