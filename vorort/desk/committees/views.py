from collections.abc import Callable
from datetime import date, timedelta

from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vorort.committees import actions
from vorort.committees.models import Committee, Mandate, Seat
from vorort.committees.selectors import led_by, mandates_of_user, seats_of, standings
from vorort.desk.committees.forms import AppointMemberForm, RecallMemberForm
from vorort.ground.clock import now
from vorort.ground.permit import Refused, allows
from vorort.people.models import User
from vorort.people.selectors import actor_of
from vorort.shell.menu import city_of
from vorort.shell.pages import Crumb, show_form


@login_required
def committees(request: HttpRequest) -> HttpResponse:
    """My committees; for the office how all of them stand."""
    user, at = request.user, now()
    assert isinstance(user, User)  # noqa: S101  # login_required
    actor = actor_of(user)
    everything = actor.holds("office", at=at)
    mine = Committee.objects.visible_to(actor).living(at) if everything else led_by(user.pk, at)
    rows = standings(mine.select_related("district").defer("district__boundary"), at)
    return show_form(
        request,
        "desk/committees/committees.html",
        _crumbs(),
        mandates=mandates_of_user(user.pk, at),
        rows=rows,
        sees_all=everything,
    )


@login_required
def committee(request: HttpRequest, slug: str) -> HttpResponse:
    """The seats of a committee: who holds them, who was asked, which are vacant."""
    found = _led(request, slug)
    actor = actor_of(request.user)
    rows = seats_of(found, now())
    return show_form(
        request,
        "desk/committees/committee.html",
        [*_crumbs(), (found.name, "")],
        committee=found,
        rows=rows,
        may_appoint=allows("committees.keep_seat", actor, found),
        may_answer=actor.holds("office", found.district_id, at=now()),
        keeps_people=allows("people.keep_person", actor, city_of(request)),
    )


@login_required
def appoint_member(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """Appoint somebody to a seat."""
    found = _led(request, slug)
    seat = get_object_or_404(found.seats.select_related("committee", "nominated_by"), pk=pk)
    actor = actor_of(request.user)
    if not allows("committees.appoint_member", actor, seat):
        raise Http404
    start = {"on_behalf_of": seat.nominated_by_id, "begins": _free_from(seat)}
    form = AppointMemberForm(found, request.POST or None, initial=start)
    if request.method == "POST" and form.is_valid():
        try:
            mandate = actions.appoint_member(
                seat,
                form.newcomer(),
                on_behalf_of=form.cleaned_data["on_behalf_of"],
                begins=form.begins_at,
                ends=form.ends_at,
                by=actor,
            )
        except ValidationError as error:
            form.add_error(None, error.messages)
        else:
            notices.success(request, _appointed(mandate))
            return redirect("desk:committee", slug=slug)
    crumbs = [*_crumbs(), (found.name, reverse("desk:committee", args=[slug])), (_("Appoint"), "")]
    return show_form(
        request,
        "desk/committees/appoint_member.html",
        crumbs,
        status=422 if form.errors else 200,
        committee=found,
        seat=seat,
        form=form,
    )


@login_required
@require_POST
def withdraw_appointment(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an offer back."""
    mandate = _known(request, pk)
    return _done(request, mandate, _("The offer has been taken back."), actions.withdraw_appointment)


@login_required
@require_POST
def answer_appointment(request: HttpRequest, pk: int) -> HttpResponse:
    """Note what somebody has answered on paper or by phone, or answer for oneself."""
    mandate = _known(request, pk)
    accepted = request.POST.get("antwort") == "ja"
    return _done(
        request, mandate, _("The answer has been noted."), actions.answer_appointment, accepted=accepted
    )


@login_required
def recall_member(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a mandate back, with a reason."""
    mandate = _known(request, pk)
    actor = actor_of(request.user)
    if not allows("committees.recall_member", actor, mandate):
        raise Http404
    form = RecallMemberForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _done(
            request,
            mandate,
            _("The mandate has ended."),
            actions.recall_member,
            reason=form.cleaned_data["reason"],
        )
    back = reverse("desk:committee", args=[mandate.committee.slug])
    crumbs = [*_crumbs(), (mandate.committee.name, back), (_("End the mandate"), "")]
    return show_form(
        request,
        "desk/committees/recall_member.html",
        crumbs,
        status=422 if form.errors else 200,
        mandate=mandate,
        form=form,
        back_url=back,
    )


def _done(
    request: HttpRequest, mandate: Mandate, told: str, act: Callable[..., Mandate], **values: object
) -> HttpResponse:
    try:
        act(mandate, by=actor_of(request.user), **values)
    except Refused as error:
        raise Http404 from error
    except ValidationError as error:
        notices.error(request, " ".join(error.messages))
    else:
        notices.success(request, told)
    if request.POST.get("von") == "woche":
        return redirect("desk:home")
    return redirect("desk:committee", slug=mandate.committee.slug)


def _led(request: HttpRequest, slug: str) -> Committee:
    """A committee that whoever asks runs, or whose office they are. Others do not learn that it is here."""
    actor, at = actor_of(request.user), now()
    found = get_object_or_404(
        Committee.objects.visible_to(actor).select_related("district").defer("district__boundary"), slug=slug
    )
    user = request.user
    is_office = actor.holds("office", found.district_id, at=at)
    if not is_office and not (isinstance(user, User) and led_by(user.pk, at).filter(pk=found.pk).exists()):
        raise Http404
    return found


def _free_from(seat: Seat) -> date:
    """The first whole day on which nobody holds the seat; today where no end is in sight."""
    at = now()
    ends = seat.mandates.in_force(at).values_list("ends", flat=True).first()
    return localtime(ends - timedelta.resolution).date() + timedelta(days=1) if ends else localtime(at).date()


def _known(request: HttpRequest, pk: int) -> Mandate:
    rows = Mandate.objects.visible_to(actor_of(request.user)).shown().select_related("committee")
    if pk > 2**63 - 1:
        raise Http404
    return get_object_or_404(rows, pk=pk)


def _appointed(mandate: Mandate) -> str:
    about = {"name": mandate.person.full_name, "email": mandate.person.email}
    if mandate.person.email:
        return _("%(name)s has been appointed. The letter goes to %(email)s.") % about
    return _("%(name)s has been appointed. Please tell them; the office notes the answer.") % about


def _crumbs() -> list[Crumb]:
    return [(_("Workplace"), reverse("desk:home")), (_("Committees"), reverse("desk:committees"))]
