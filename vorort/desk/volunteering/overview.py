"""What one organises, what lacks people, which hours wait; and where to begin."""

from dataclasses import replace

from django.contrib import messages as notices
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.desk.pages import did, form_page, sent, workplace
from vorort.desk.stock import district_names
from vorort.desk.volunteering.forms import EnterProfileForm, MinutesForm
from vorort.desk.volunteering.gate import at_work, crumbs
from vorort.desk.volunteering.keeping import is_kept
from vorort.districts.models import District
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.people.selectors import actor_of
from vorort.projects.models.reach import Reach, reach_of
from vorort.shell.addresses import address
from vorort.shell.filters import moment
from vorort.shell.keys import row_or_404
from vorort.shell.pages import show_form
from vorort.shell.volunteering.words import duration, host_of, when_of
from vorort.volunteering import actions
from vorort.volunteering.models import Hours
from vorort.volunteering.selectors.hours import COUNTS
from vorort.volunteering.selectors.working import (
    entries_to_confirm,
    is_organising,
    organised_by,
    organising,
)

MOST_LINES = 100


@at_work
@require_safe
def helping(request: HttpRequest) -> HttpResponse:
    """Everything about helpers that is mine to do."""
    by, at = actor_of(request.user), now()
    if not is_organising(by, at):
        raise Http404
    found = organising(by, at)
    return show_form(
        request,
        "desk/volunteering/helping.html",
        workplace((_("Helping hands"), "")),
        opportunities=[(row, host_of(row)) for row in found.opportunities],
        at_risk=[(shift, when_of(shift)) for shift in found.at_risk],
        to_confirm=found.to_confirm,
        projects=found.projects,
        committees=found.committees,
        districts=(districts := _districts(request, reach_of(by, at))),
        sees_papers=bool(districts),
    )


def _districts(request: HttpRequest, reach: Reach) -> list[tuple[str, str]]:
    """Slug and name of those whose helpers somebody enters: as the policy says of one."""
    names = district_names(request)
    return [(slug, name) for pk, slug, name in names if reach.is_of_the_city or pk in reach.districts]


@at_work
@require_safe
def hours_to_confirm(request: HttpRequest) -> HttpResponse:
    """Own entries of helpers, and what was confirmed lately."""
    by, at = actor_of(request.user), now()
    if not is_organising(by, at):
        raise Http404
    waiting = entries_to_confirm(by, at)[:MOST_LINES]
    counted = Hours.objects.filter(opportunity__in=organised_by(by, at), kind__in=COUNTS).select_related(
        "volunteer", "opportunity__thread", "opportunity__project__thread"
    )
    lines = list(counted.order_by("-at", "-pk")[:MOST_LINES])
    return show_form(
        request,
        "desk/volunteering/hours.html",
        workplace(*crumbs((_("Hours"), ""))),
        waiting=[_line(row) for row in waiting],
        counted=[_line(row) for row in lines],
        projects={one.pk: one.title for row in lines if (one := row.opportunity.project)},
    )


def _line(row: Hours) -> dict[str, object]:
    return {
        "pk": row.pk,
        "name": row.volunteer.name or _("without a name"),
        "title": row.opportunity.title,
        "day": moment(row.day),
        "time": duration(row.minutes),
        "note": row.note,
        "kind": row.get_kind_display(),
        "is_confirmation": row.kind == "confirmation",
    }


def _hours(request: HttpRequest, pk: int) -> Hours:
    by = actor_of(request.user)
    rows = Hours.objects.filter(opportunity__in=organised_by(by, now()))
    return row_or_404(rows.select_related("volunteer", "opportunity__thread"), pk)


@at_work
@require_POST
def confirm_hours(request: HttpRequest, pk: int) -> HttpResponse:
    """One click."""
    did(request, _("The hours are confirmed."), actions.confirm_hours, _hours(request, pk))
    return redirect("desk:hours_to_confirm")


@at_work
@require_http_methods(["GET", "HEAD", "POST"])
def correct_hours(request: HttpRequest, pk: int) -> HttpResponse:
    """The old line stays; the difference becomes a new one."""
    found, by = _hours(request, pk), actor_of(request.user)
    if not allows("volunteering.correct_hours", by, found):
        raise Http404
    form, back = (
        MinutesForm(sent(request), initial={"minutes": found.minutes}),
        address("desk:hours_to_confirm"),
    )
    if is_kept(request, form, lambda: actions.correct_hours(found, by=by, **form.cleaned_data)):
        notices.success(request, _("The hours are corrected."))
        return redirect(back)
    return form_page(
        request,
        form,
        heading=_("Correct hours of %(name)s") % {"name": found.volunteer.name},
        intro=f"{found.opportunity.title} · {moment(found.day)} · {duration(found.minutes)}",
        submit=_("Correct"),
        back_url=back,
        crumbs=crumbs((_("Hours"), back)),
    )


@at_work
@require_http_methods(["GET", "HEAD", "POST"])
def enter_profile(request: HttpRequest, slug: str) -> HttpResponse:
    """What somebody without e-mail offers, from paper or a call."""
    by = actor_of(request.user)
    district = get_object_or_404(District.objects.only("name", "slug"), slug=slug)
    if not allows("volunteering.enter_profile", by, district):
        raise Http404
    form, back = EnterProfileForm(sent(request)), address("desk:helping")

    def enter() -> object:
        acting = replace(by, on_behalf=form.cleaned_data["on_behalf"])
        return actions.enter_profile(district, values=form.values(), by=acting)

    if is_kept(request, form, enter):
        notices.success(
            request, _("It is written down. As soon as something fits, whoever organises it sees it.")
        )
        return redirect(back)
    return form_page(
        request,
        form,
        heading=_("Enter a helper for %(name)s") % {"name": district.name},
        intro=_("For somebody without e-mail. Please tell them what is kept: name, phone, themes and hours."),
        submit=_("Save"),
        back_url=back,
        crumbs=crumbs(),
    )
