"""What help a project or committee needs: opportunities and their shifts."""

import secrets
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.projects.models import Project
from vorort.threads.bulk import add_step
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread
from vorort.volunteering.actions.consents import ask_parents_again
from vorort.volunteering.actions.inside import end, index_opportunity, move_up, relist, worded
from vorort.volunteering.choices import BOUND, AssignmentState, OpportunityKind
from vorort.volunteering.facts import (
    OpportunityChanged,
    OpportunityClosed,
    OpportunityOpened,
    ShiftCancelled,
    ShiftMoved,
)
from vorort.volunteering.models import Opportunity, Shift
from vorort.volunteering.models.opportunities import MOST_OF_TASK
from vorort.volunteering.rules.consents import consent_ends, is_covered

FIELDS = ("kind", "text", "district", "where", "lon", "lat", "access", "from_age", "lead", "contact")
MANY = ("themes", "requires", "welcomes", "teaches")
WORDS = ("text", "where", "access", "contact")
SHIFT_FIELDS = ("title", "begins", "ends", "due", "minutes", "least", "wanted", "most")
MOST_SHIFTS = 200
# no letters and digits that look alike
_CODE = "ABCDEFGHKLMNPQRSTUVWXYZ23456789"


@action("volunteering.open_opportunity")
def open_opportunity(
    host: Project | Committee,
    *,
    values: Mapping[str, Any],
    shifts: Iterable[Mapping[str, Any]],
    form_key: str,
    by: Actor,
    at: datetime = STAMPED,
) -> Opportunity:
    """Say what help is needed, when and by how many. Everybody can read it at once.

    What is not told is taken from the project: district, place and themes. The same form sent again returns the first one.
    Raises ValidationError.
    """
    known = Opportunity.objects.filter(form_key=form_key).first()
    if known:
        return known
    made = Opportunity(form_key=form_key, **_of(host))
    made.thread = Thread(
        kind="opportunity",
        title=str(values.get("title", "")),
        visibility=Visibility.PUBLIC,
        author_id=by.user_id,
    )
    _keep(made, {"district": host.district, **_place_of(host)} | dict(values))
    if isinstance(host, Project) and not values.get("themes"):
        made.themes.set(host.themes.all())
    for told in shifts:
        _keep_shift(made, Shift(opportunity=made), told)
    if not made.shifts.exists():
        raise ValidationError(_("Please say when help is needed, or how long it takes."))
    add_step(made.thread, "published", at)
    relist(made, at)
    index_opportunity(made)
    state(OpportunityOpened(made.pk))
    return made


def _of(host: Project | Committee) -> dict[str, Any]:
    return {"project": host} if isinstance(host, Project) else {"committee": host}


def _place_of(host: Project | Committee) -> dict[str, Any]:
    return (
        {name: getattr(host, name) for name in ("where", "lon", "lat")} if isinstance(host, Project) else {}
    )


def _keep(opportunity: Opportunity, values: Mapping[str, Any]) -> None:
    told = worded(values, "title", *WORDS)
    opportunity.thread.title = told.pop("title", opportunity.thread.title)
    many = {name: told.pop(name) for name in MANY if name in told}
    assign(opportunity, told, FIELDS)
    opportunity.thread.district = opportunity.district
    opportunity.thread.full_clean()
    opportunity.thread.save()
    opportunity.thread_id = opportunity.thread.pk
    opportunity.full_clean()
    opportunity.save()
    for name, rows in many.items():
        getattr(opportunity, name).set(rows)


@action("volunteering.change_opportunity")
def change_opportunity(
    opportunity: Opportunity, *, values: Mapping[str, Any], by: Actor, at: datetime = STAMPED
) -> Opportunity:
    """Change what stands about an opportunity. Its kind stays: people have signed up for it. Another place is told to those
    who come, and parents are asked again. Raises ValidationError."""
    before = opportunity.where
    _keep(opportunity, {name: value for name, value in values.items() if name != "kind"})
    index_opportunity(opportunity)
    if before and opportunity.where != before:
        for shift in opportunity.shifts.coming(at).filter(assignments__state__in=BOUND).distinct():
            ask_parents_again(shift, at)
            state(ShiftMoved(shift.pk, is_elsewhere=True))
    state(OpportunityChanged(opportunity.pk))
    return opportunity


@action("volunteering.close_opportunity")
def close_opportunity(opportunity: Opportunity, *, by: Actor, at: datetime = STAMPED) -> None:
    """Take no more people. Whoever has a place keeps it; whoever waits or was asked is let go. Repeating changes nothing."""
    if opportunity.closed_at:
        return
    opportunity.closed_at = at
    opportunity.save(update_fields=["closed_at", "changed"])
    for shift in opportunity.shifts.all():
        for row in shift.assignments.filter(state__in=("asked", "waiting", "offered")):
            end(row, AssignmentState.EXPIRED, at)
        shift.count()
    relist(opportunity, at)
    index_opportunity(opportunity)
    state(OpportunityClosed(opportunity.pk))


@action("volunteering.keep_shift")
def keep_shift(
    opportunity: Opportunity,
    *,
    values: Mapping[str, Any],
    by: Actor,
    number: int | None = None,
    at: datetime = STAMPED,
) -> Shift:
    """Add a shift or change one. More places let the waiting list move up; another time is told to those who come, and
    parents who have agreed are asked again, unless it lies within what they agreed to.

    Raises ValidationError, also where more people come than it would take, or one of them is elsewhere at the new time.
    """
    shift = opportunity.shifts.get(pk=number) if number else Shift(opportunity=opportunity)
    before = (shift.begins, shift.ends)
    _keep_shift(opportunity, shift, values)
    now = (shift.begins, shift.ends)
    if number and before != now:
        _keep_places_until(shift, at)
        if shift.begins and shift.begins > at and not is_covered(before, now):
            ask_parents_again(shift, at)
        state(ShiftMoved(shift.pk))
    move_up(shift, at)
    relist(opportunity, at)
    state(OpportunityChanged(opportunity.pk))
    return shift


def _keep_places_until(shift: Shift, at: datetime) -> None:
    """What waits for a parent, waits until before the new time."""
    ends = consent_ends(at, shift.begins, shift.ends or shift.due)
    shift.assignments.filter(state=AssignmentState.CONSENT).update(expires_at=ends, changed=at)


def _keep_shift(opportunity: Opportunity, shift: Shift, values: Mapping[str, Any]) -> None:
    assign(shift, worded(values, "title"), SHIFT_FIELDS)
    if shift.begins and shift.ends:
        shift.minutes = max(0, int((shift.ends - shift.begins).total_seconds()) // 60)
    if not shift.code:
        shift.code = "".join(secrets.choice(_CODE) for _place in range(6))
    _refuse(opportunity, shift)
    shift.full_clean()
    shift.save()


def _refuse(opportunity: Opportunity, shift: Shift) -> None:
    """Raise ValidationError for a shift of another kind, for too many, and where people would lose their place."""
    is_dated = shift.begins is not None
    if is_dated != (opportunity.kind == OpportunityKind.SHIFTS):
        raise ValidationError({"begins": _("A shift has a beginning and an end; a task or a role has none.")})
    if opportunity.kind == OpportunityKind.TASK and shift.minutes > MOST_OF_TASK:
        raise ValidationError({"minutes": _("A small task takes two hours at most.")})
    if shift.pk is None and opportunity.shifts.count() >= MOST_SHIFTS:
        raise ValidationError(_("An opportunity has two hundred shifts at most."))
    if shift.pk and shift.held > shift.most:
        raise ValidationError({"most": _("More people than that have a place already.")})
    if shift.pk and is_dated and _helpers_elsewhere(shift):
        raise ValidationError({"begins": _("Somebody who comes helps elsewhere at that time.")})


def _helpers_elsewhere(shift: Shift) -> bool:
    coming = shift.assignments.filter(state=AssignmentState.ACCEPTED).values("volunteer")
    others = Shift.objects.exclude(pk=shift.pk).filter(begins__lt=shift.ends, ends__gt=shift.begins)
    return others.filter(
        assignments__volunteer__in=coming, assignments__state=AssignmentState.ACCEPTED
    ).exists()


@action("volunteering.cancel_shift")
def cancel_shift(shift: Shift, *, by: Actor, at: datetime = STAMPED) -> None:
    """Let a shift not take place. Everybody who had a place, was asked or waited is told. Repeating changes nothing."""
    if shift.cancelled_at:
        return
    shift.cancelled_at = at
    shift.save(update_fields=["cancelled_at", "changed"])
    state(ShiftCancelled(shift.pk))
    for row in shift.assignments.alive():
        end(row, AssignmentState.CANCELLED, at)
    shift.count()
    relist(shift.opportunity, at)
