"""Who takes a seat and who leaves it."""

from collections.abc import Callable
from datetime import date, timedelta

from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vorort.committees import actions
from vorort.committees.models import Committee, Mandate, Seat
from vorort.desk.committees.around import crumbs, led
from vorort.desk.committees.forms import (
    AppointMemberForm,
    RecallMemberForm,
    RecordMandateForm,
    ResignMandateForm,
)
from vorort.desk.pages import attempt, did, form_page, permitted, sent
from vorort.ground.clock import last_day, now
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.keys import number_in, row_or_404


@login_required
def appoint_member(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Appoint somebody to a seat."""
    found, seat = _seat(request, slug, pk)
    actor = permitted(request, "committees.appoint_member", seat)
    before = _again(request, seat)
    on_behalf_of = before.on_behalf_of_id if before else seat.nominated_by_id
    start = {"on_behalf_of": on_behalf_of, "begins": _free_from(seat)}
    form = AppointMemberForm(found, sent(request), initial=start, again=before.person if before else None)
    mandate = attempt(form, lambda: actions.appoint_member(seat, form.whom(), by=actor, **form.values()))
    if mandate:
        notices.success(request, _appointed(mandate))
        return redirect("desk:committee", slug=slug)
    told = _(
        "%(committee)s. The person gets a letter by e-mail and accepts with one click; only then do they belong to it."
    )
    return form_page(
        request,
        form,
        heading=_("Appoint again: %(name)s") % {"name": before.person.full_name}
        if before
        else _("Appoint somebody: %(seat)s") % {"seat": seat},
        intro=told % {"committee": found.name},
        submit=_("Appoint"),
        back_url=address("desk:committee", slug),
        crumbs=crumbs(found),
    )


@login_required
def record_mandate(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Write down who was elected or sent, today or long ago."""
    found, seat = _seat(request, slug, pk)
    actor = permitted(request, "committees.record_mandate", seat)
    start = {"on_behalf_of": seat.nominated_by_id, "begins": _free_from(seat)}
    form = RecordMandateForm(found, sent(request), initial=start)
    if attempt(form, lambda: actions.record_mandate(seat, form.newcomer(), by=actor, **form.values())):
        notices.success(request, _("The mandate is recorded."))
        return redirect("desk:committee", slug=slug)
    return form_page(
        request,
        form,
        heading=_("Record who was elected or sent: %(seat)s") % {"seat": seat},
        intro=_("%(committee)s. For whoever has accepted already. Nobody is asked again.")
        % {"committee": found.name},
        submit=_("Record"),
        back_url=address("desk:committee", slug),
        crumbs=crumbs(found),
    )


@login_required
@require_POST
def withdraw_appointment(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an offer back."""
    mandate = known(request, pk)
    return _done(request, mandate, _("The offer has been taken back."), actions.withdraw_appointment)


@login_required
@require_POST
def answer_appointment(request: HttpRequest, pk: int) -> HttpResponse:
    """Note what somebody has answered on paper or by phone, or answer for oneself."""
    mandate = known(request, pk)
    accepted = request.POST.get("antwort") == "ja"
    return _done(
        request, mandate, _("The answer has been noted."), actions.answer_appointment, accepted=accepted
    )


@login_required
def recall_member(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a mandate back, with a reason."""
    mandate = known(request, pk)
    actor = permitted(request, "committees.recall_member", mandate)
    form = RecallMemberForm(sent(request))
    if attempt(form, lambda: actions.recall_member(mandate, by=actor, **form.values())):
        notices.success(request, _("The mandate has ended.") if not form.is_later else _("The end is set."))
        return redirect("desk:committee", slug=mandate.committee.slug)
    about = {"seat": mandate.seat, "committee": mandate.committee.name}
    return form_page(
        request,
        form,
        heading=_("End the mandate of %(name)s") % {"name": mandate.person.full_name},
        intro=_("%(seat)s, %(committee)s. With the mandate ends everything that follows from it.") % about,
        submit=_("End the mandate"),
        back_url=address("desk:committee", mandate.committee.slug),
        crumbs=crumbs(mandate.committee),
    )


@login_required
def resign_mandate(request: HttpRequest, pk: int) -> HttpResponse:
    """Give one's own seat back; the office does it for whoever has told it."""
    mandate = known(request, pk)
    actor = permitted(request, "committees.resign_mandate", mandate)
    form = ResignMandateForm(sent(request))
    if attempt(form, lambda: actions.resign_mandate(mandate, by=actor, ends=form.ends_at)):
        notices.success(request, _("The seat has been given back. Thank you for the time it was held."))
        return redirect("desk:committees")
    about = {"seat": mandate.seat, "committee": mandate.committee.name}
    return form_page(
        request,
        form,
        heading=_("Leave %(committee)s") % about,
        intro=_("%(name)s · %(seat)s. What was done stays on record: who sat there, and when.")
        % {"name": mandate.person.full_name, "seat": mandate.seat},
        submit=_("Give the seat back"),
        back_url=address("desk:committees"),
        crumbs=crumbs(),
    )


def known(request: HttpRequest, pk: int) -> Mandate:
    """A mandate of which whoever asks may know. Raises Http404."""
    rows = Mandate.objects.visible_to(actor_of(request.user)).shown().select_related("committee")
    return row_or_404(rows, pk)


def _done(
    request: HttpRequest, mandate: Mandate, told: str, act: Callable[..., Mandate], **values: object
) -> HttpResponse:
    did(request, told, act, mandate, **values)
    if request.POST.get("von") == "woche":
        return redirect("desk:home")
    return redirect("desk:committee", slug=mandate.committee.slug)


def _seat(request: HttpRequest, slug: str, pk: int) -> tuple[Committee, Seat]:
    found = led(request, slug)
    return found, get_object_or_404(found.seats.select_related("committee", "nominated_by"), pk=pk)


def _free_from(seat: Seat) -> date:
    """The first whole day on which nobody holds the seat; today where no end is in sight."""
    at = now()
    ends = seat.mandates.in_force(at).values_list("ends", flat=True).first()
    return last_day(ends) + timedelta(days=1) if ends else localtime(at).date()


def _again(request: HttpRequest, seat: Seat) -> Mandate | None:
    """Who sits there now and shall be appointed again, where the address names their mandate."""
    return seat.mandates.in_force(now()).shown().filter(pk=number_in(request.GET, "wieder")).first()


def _appointed(mandate: Mandate) -> str:
    about = {"name": mandate.person.full_name, "email": mandate.person.email}
    if mandate.person.email:
        return _("%(name)s has been appointed. The letter goes to %(email)s.") % about
    return _("%(name)s has been appointed. Please tell them; the office notes the answer.") % about
