"""The only writer of duties."""

from datetime import datetime

from django.core.exceptions import ValidationError

from vorort.districts.models import District
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.people.choices import DutyKind
from vorort.people.facts import DutyEnded, DutyGranted
from vorort.people.models import Duty, User


@action("people.grant_duty")
def grant_duty(
    user: User,
    kind: DutyKind,
    *,
    by: Actor,
    district: District | None = None,
    ends: datetime | None = None,
    at: datetime = STAMPED,
) -> Duty:
    """Give a user a power from now on.

    Raises ValidationError if it is held already or would end before it begins.
    """
    held = Duty.objects.in_force(at).filter(user=user, kind=kind, district=district)
    if held.exists():
        raise ValidationError("The duty is held already.")
    duty = Duty(user=user, kind=kind, district=district, begins=at, ends=ends)
    duty.full_clean()
    duty.save()
    state(DutyGranted(duty.pk, user.pk, kind))
    return duty


@action("people.end_duty")
def end_duty(duty: Duty, *, by: Actor, at: datetime = STAMPED) -> Duty:
    """End a power this very moment. Raises ValidationError for one not begun yet or ended already."""
    if duty.ends and duty.ends <= at:
        raise ValidationError("The duty has ended already.")
    duty.ends = at
    duty.full_clean()
    duty.save()
    state(DutyEnded(duty.pk, duty.user_id, duty.kind))
    return duty
