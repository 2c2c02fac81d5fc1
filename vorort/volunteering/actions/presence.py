"""Before a shift and on it: reminders, who is there, and who was not. Private, and forgotten after a while."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.ground.action import action
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.volunteering.actions.inside import end
from vorort.volunteering.choices import OUTCOMES, TAKEN, AssignmentState
from vorort.volunteering.facts import HelperReminded, OutcomeNoted
from vorort.volunteering.models import Assignment
from vorort.volunteering.rules.times import LAST_REMINDER, reminder_due


@action("volunteering.remind_helper", locks=lambda row: row.shift)
def remind_helper(assignment: Assignment, *, by: Actor, at: datetime = STAMPED) -> None:
    """Remind somebody of a shift that is near: three days before, and one day. Repeating changes nothing."""
    begins = assignment.shift.begins
    ahead = reminder_due(begins, assignment.accepted_at or at, at) if begins else None
    column = "reminded_last_at" if ahead == LAST_REMINDER else "reminded_first_at"
    if ahead is None or getattr(assignment, column):
        return
    setattr(assignment, column, at)
    assignment.save(update_fields=[column, "changed"])
    state(HelperReminded(assignment.pk, int(ahead.total_seconds()) // 3600))


@action("volunteering.check_in", locks=lambda row: row.shift)
def check_in(assignment: Assignment, *, by: Actor, code: str = "", at: datetime = STAMPED) -> None:
    """Say that one is there, with the code that hangs at the door; whoever organises it ticks somebody off without it.

    Raises ValidationError for a wrong code.
    """
    is_helper = by.kind != ActorKind.USER or assignment.volunteer.user_id == by.id
    if is_helper and code.strip().upper() != assignment.shift.code:
        raise ValidationError({"code": _("This is not the code of this shift.")})
    if assignment.checked_in_at is None:
        assignment.checked_in_at = at
        assignment.save(update_fields=["checked_in_at", "changed"])


@action("volunteering.note_outcome", locks=lambda row: row.shift)
def note_outcome(assignment: Assignment, *, outcome: str, by: Actor, at: datetime = STAMPED) -> None:
    """Note that somebody was there, was excused, or did not come. A mistake is put right by noting it again.

    Raises ValueError for another word, and for who never had a place.
    """
    if outcome not in OUTCOMES or assignment.state not in (*TAKEN, AssignmentState.EXCUSED):
        raise ValueError("nobody had a place, or this is no outcome")
    end(assignment, AssignmentState(outcome), at)
    assignment.shift.count()
    state(OutcomeNoted(assignment.pk))
