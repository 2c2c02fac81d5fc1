"""Mandates that came about elsewhere, and how any of them ends."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.actions.holding import end_mandate, keep_mandate, refuse_held_by_office
from vorort.committees.actions.inside import Newcomer, one_after_another, record_of, tell
from vorort.committees.choices import Basis, MandateState, WhyEnded
from vorort.committees.facts import MandateRecorded
from vorort.committees.models import ElectoralTerm, Mandate, Seat
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.people.models import Organisation, Person


@action("committees.record_mandate", locks=one_after_another)
def record_mandate(
    seat: Seat,
    person: Person | Newcomer,
    *,
    basis: Basis,
    begins: datetime,
    by: Actor,
    ends: datetime | None = None,
    on_behalf_of: Organisation | None = None,
    document: str = "",
    why_ended: str = "",
    term: ElectoralTerm | None = None,
    at: datetime = STAMPED,
) -> Mandate:
    """Write down a mandate that came about elsewhere: an election, an office, the sending of a delegate.

    Also one of the past, for the history: that moves nobody who sits there now. Raises ValidationError if the seat is
    not free for that time, belongs to another office, or the person's record is closed.
    """
    refuse_held_by_office(seat, ends, at)
    is_history = ends is not None and ends <= at
    mandate = Mandate(
        seat=seat, person=record_of(person), on_behalf_of=on_behalf_of or seat.nominated_by, begins=begins, ends=ends,
        state=MandateState.ACCEPTED, basis=basis, answered_at=at, document=document, term=term,
        why_ended=(why_ended or WhyEnded.TERM) if is_history else "",
    )  # fmt: skip
    keep_mandate(mandate, is_history=is_history)
    state(MandateRecorded(mandate.pk))
    return mandate


@action("committees.resign_mandate", locks=one_after_another)
def resign_mandate(
    mandate: Mandate, *, by: Actor, ends: datetime | None = None, at: datetime = STAMPED
) -> Mandate:
    """Give a mandate back, now or at a later moment. Raises ValidationError if it is not in force or coming."""
    return _end(mandate, ends, WhyEnded.RESIGNED, "", at)


@action("committees.recall_member", locks=one_after_another)
def recall_member(
    mandate: Mandate, *, reason: str, by: Actor, ends: datetime | None = None, at: datetime = STAMPED
) -> Mandate:
    """Take a mandate back, with a reason that only those who run the committee read.

    Raises ValidationError without reason, or if it is not in force or coming.
    """
    if not reason.strip():
        raise ValidationError(_("Please give a reason. Only those who run the committee can read it."))
    return _end(mandate, ends, WhyEnded.RECALLED, reason.strip()[:300], at)


def _end(mandate: Mandate, ends: datetime | None, why: WhyEnded, note: str, at: datetime) -> Mandate:
    if mandate.state != MandateState.ACCEPTED:
        raise ValidationError(_("This mandate was never accepted, so it cannot be ended."))
    if mandate.ends and mandate.ends <= at:
        raise ValidationError(_("This mandate has ended already."))
    if mandate.follows_id:
        raise ValidationError(_("This seat is held by virtue of another office; it ends with that office."))
    moment = max(ends or at, at)
    if mandate.ends and moment > mandate.ends:
        raise ValidationError(_("The mandate ends earlier than that anyway."))
    end_mandate(mandate, moment, why, note)
    if moment > mandate.begins:
        tell(mandate.committee, "member_left", moment, str(mandate.represents or ""))
    return mandate
