"""Signing up, being asked, saying yes or no, and what becomes of the place."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.ground.action import action
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.people.bulk import confirm_address, named_address
from vorort.people.models import Address
from vorort.volunteering.actions.consents import (
    ask_parent,
    consent_for,
    keep_for_later,
    settle,
)
from vorort.volunteering.actions.inside import (
    end,
    move_up,
    offer,
    pass_on,
    profile_of,
    profile_of_address,
    refuse_collision,
    relist,
    take_place,
    worded,
)
from vorort.volunteering.choices import BOUND, TAKEN, AssignmentState, OfferWay, Way
from vorort.volunteering.facts import (
    HelperListed,
    HelpWithdrawn,
    OfferDeclined,
    OfferExpired,
    PlaceSwapped,
    SignUpRequested,
)
from vorort.volunteering.models import Assignment, Shift, VolunteerProfile
from vorort.volunteering.models.assignments import HELPER_LINK
from vorort.volunteering.rules.consents import Parent
from vorort.volunteering.selectors.fitting import who_could_help


@action("volunteering.ask_to_sign_up")
def ask_to_sign_up(
    shift: Shift, *, email: str, name: str, by: Actor, parent: Parent | None = None, at: datetime = STAMPED
) -> None:
    """Somebody without account wants to help; it counts once the link in the mail is followed.

    Somebody young says how a `parent` is asked, who is written to only then. Says nothing about whether this address has
    signed up already. Raises ValidationError.
    """
    address = named_address(email)
    profile = profile_of_address(address, name)
    # asked without what is known about whose address it is
    stranger = Assignment(shift=shift, volunteer=VolunteerProfile(address=address))
    consent = consent_for(stranger, parent, by, at)
    known = shift.assignments.alive().filter(volunteer=profile).first()
    if known is None:
        known = Assignment(shift=shift, volunteer=profile, state=AssignmentState.ASKED)
    if known.state == AssignmentState.ASKED:
        known.save()
        keep_for_later(known, consent)
    state(SignUpRequested(known.pk, address.pk))


@action("volunteering.sign_up")
def sign_up(
    shift: Shift, *, by: Actor, name: str = "", parent: Parent | None = None, at: datetime = STAMPED
) -> Assignment:
    """Take a place, or the next one on the waiting list. Doing it again changes nothing.

    For somebody young the place is kept until a `parent` agrees. Whoever acts by an address has shown that it is theirs.
    Raises ValidationError for who is too young or is elsewhere then, and where a parent has to be named.
    """
    if by.kind == ActorKind.ADDRESS:
        confirm_address(Address.objects.get(pk=by.id or 0), at)
    return _sign_up(shift, profile_of(by, name), parent, by, at)


@action("volunteering.enter_helper")
def enter_helper(shift: Shift, *, values: Mapping[str, Any], by: Actor, at: datetime = STAMPED) -> Assignment:
    """Who organises a shift signs somebody up who has called or stands before them. Raises ValidationError.

    `values` are name and phone, or the `volunteer` who is known already, and the `parent` of somebody young.
    """
    known: VolunteerProfile | None = values.get("volunteer")
    told = worded(values, "name", "phone")
    if known is None and not told.get("name"):
        raise ValidationError({"name": _("Please give the name.")})
    who = known or VolunteerProfile.objects.create(
        name=told["name"][:100], phone=told.get("phone", "")[:50], way=Way.PHONE, entered_by_id=by.user_id,
        reach_by="phone",
    )  # fmt: skip
    made = _sign_up(shift, who, values.get("parent"), by, at)
    made.entered_by_id = by.user_id
    made.save(update_fields=["entered_by", "changed"])
    return made


def _sign_up(
    shift: Shift, volunteer: VolunteerProfile, parent: Parent | None, by: Actor, at: datetime
) -> Assignment:
    known = shift.assignments.alive().filter(volunteer=volunteer).first()
    if known and known.state not in (AssignmentState.ASKED, AssignmentState.OFFERED):
        return known
    mine = known or Assignment(shift=shift, volunteer=volunteer)
    consent = consent_for(mine, parent, by, at)
    refuse_collision(volunteer, shift)
    was_offered = mine.state == AssignmentState.OFFERED
    shift.count()
    if was_offered or shift.free:
        settle(mine, consent, at)
        _recount(shift, at)
        return mine
    mine.state, mine.waiting_since = AssignmentState.WAITING, at
    mine.save()
    # the parent is asked at once, so that a place that becomes free need not wait for the answer
    if consent:
        ask_parent(mine, consent, at)
    shift.count()
    state(HelperListed(mine.pk))
    return mine


@action("volunteering.offer_place")
def offer_place(
    shift: Shift, *, volunteer: VolunteerProfile, by: Actor, at: datetime = STAMPED
) -> Assignment:
    """Ask somebody whom a shift fits. Who organises it learns whether they come, not how to reach them before.

    Raises ValidationError where it does not fit them, or no place is left.
    """
    shift.count()
    if not shift.free:
        raise ValidationError(_("No place is left; somebody waits or was asked already."))
    fitting = next((row for row in who_could_help(shift, at, 1_000) if row.profile.pk == volunteer.pk), None)
    if fitting is None:
        raise ValidationError(_("This does not fit the time or the wishes of this person."))
    asked = offer(shift, fitting, OfferWay.LEAD, at)
    shift.count()
    relist(shift.opportunity, at)
    return asked


@action("volunteering.accept_offer", locks=lambda row: row.shift)
def accept_offer(
    assignment: Assignment, *, by: Actor, parent: Parent | None = None, at: datetime = STAMPED
) -> Assignment:
    """Say yes. For somebody young the place is kept until a `parent` agrees.

    Raises ValidationError for who is elsewhere at that time by now, and where a parent has to be named.
    """
    consent = consent_for(assignment, parent, by, at)
    refuse_collision(assignment.volunteer, assignment.shift)
    _confirm(assignment, by, at)
    settle(assignment, consent, at)
    _recount(assignment.shift, at)
    return assignment


def _confirm(assignment: Assignment, by: Actor, at: datetime) -> None:
    """Whoever follows the link of a mail has shown that its address is theirs."""
    if by.kind == ActorKind.LINK and by.cause == HELPER_LINK and assignment.volunteer.address:
        confirm_address(assignment.volunteer.address, at)


@action("volunteering.decline_offer", locks=lambda row: row.shift)
def decline_offer(assignment: Assignment, *, by: Actor, at: datetime = STAMPED) -> None:
    """Say no, without a reason. Somebody else is asked; this shift is not proposed to them again."""
    end(assignment, AssignmentState.DECLINED, at)
    state(OfferDeclined(assignment.pk))
    pass_on(assignment.shift, assignment.offer_way, at)


@action("volunteering.expire_offer", locks=lambda row: row.shift)
def expire_offer(assignment: Assignment, *, by: Actor, at: datetime = STAMPED) -> None:
    """Nobody has answered in time; somebody else is asked."""
    end(assignment, AssignmentState.EXPIRED, at)
    state(OfferExpired(assignment.pk))
    pass_on(assignment.shift, assignment.offer_way, at)


@action("volunteering.withdraw", locks=lambda row: row.shift)
def withdraw(assignment: Assignment, *, by: Actor, at: datetime = STAMPED) -> None:
    """Give a place back, or leave the waiting list. Whoever waits longest is asked, with one mail."""
    had_place = assignment.state in BOUND
    end(assignment, AssignmentState.CANCELLED, at)
    state(HelpWithdrawn(assignment.pk))
    if had_place:
        move_up(assignment.shift, at)
    else:
        _recount(assignment.shift, at)


@action("volunteering.seek_swap", locks=lambda row: row.shift)
def seek_swap(assignment: Assignment, *, is_on: bool, by: Actor, at: datetime = STAMPED) -> None:
    """Look for somebody who takes over. Until then they still come. Where somebody waits, giving it back is enough."""
    assignment.seeks_swap_since = (assignment.seeks_swap_since or at) if is_on else None
    assignment.save()


@action("volunteering.take_over", locks=lambda row: row.shift)
def take_over(
    assignment: Assignment,
    *,
    by: Actor,
    name: str = "",
    parent: Parent | None = None,
    at: datetime = STAMPED,
) -> Assignment:
    """Take the place of somebody who looks for a replacement; both learn it. Raises ValidationError.

    It happens at once, so somebody young takes over only what a parent has agreed to already, on the waiting list.
    """
    shift, taker = assignment.shift, profile_of(by, name)
    if shift.assignments.filter(volunteer=taker, state__in=TAKEN).exists():
        raise ValidationError(_("You have a place on this shift already."))
    known = shift.assignments.alive().filter(volunteer=taker).first()
    mine = known or Assignment(shift=shift, volunteer=taker)
    _refuse_without_parent(mine, parent, by, at)
    refuse_collision(taker, shift)
    end(assignment, AssignmentState.CANCELLED, at)
    take_place(mine, at)
    _recount(shift, at)
    state(PlaceSwapped(mine.pk, assignment.pk))
    return mine


def _refuse_without_parent(mine: Assignment, parent: Parent | None, by: Actor, at: datetime) -> None:
    consent = consent_for(mine, parent, by, at)
    if consent and consent.given_at is None:
        raise ValidationError(
            _(
                "Before you take over a place, a parent has to agree. Sign up for the waiting list; then we ask them."
            )
        )


def _recount(shift: Shift, at: datetime) -> None:
    shift.count()
    relist(shift.opportunity, at)
