"""Appointments: offered by the chair, answered by the person. Power begins with the yes, never before."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.actions.holding import begin_power, keep_mandate, refuse_held_by_office
from vorort.committees.actions.inside import Newcomer, one_after_another, record_of, tell
from vorort.committees.choices import Admission, Basis, MandateState
from vorort.committees.facts import (
    AppointmentAccepted,
    AppointmentDeclined,
    AppointmentWithdrawn,
    MemberAppointed,
)
from vorort.committees.models import Mandate, Seat
from vorort.committees.policies import has_the_letter, is_the_holder
from vorort.ground.action import action
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.people.bulk import agree_to_show_name
from vorort.people.models import Organisation, Person


@action("committees.appoint_member", locks=one_after_another)
def appoint_member(
    seat: Seat,
    person: Person | Newcomer,
    *,
    by: Actor,
    on_behalf_of: Organisation | None = None,
    begins: datetime | None = None,
    ends: datetime | None = None,
    at: datetime = STAMPED,
) -> Mandate:
    """Offer a seat to a person, from now or a later moment on. The seat counts as taken until they answer.

    A newcomer is recognised by the e-mail address, or gets a record.

    Raises ValidationError if the seat is not free for that time, is held by virtue of another office, the committee
    does not appoint its members, or the person's record is closed.
    """
    if ends and ends <= at:
        raise ValidationError(_("The end lies in the past."))
    if seat.committee.admission == Admission.ELECTION:
        raise ValidationError(_("The members of this committee are elected or sent, not appointed."))
    refuse_held_by_office(seat, None, at)
    mandate = Mandate(
        seat=seat, person=record_of(person), on_behalf_of=on_behalf_of or seat.nominated_by, begins=max(begins or at, at),
        ends=ends, state=MandateState.OFFERED, basis=Basis.APPOINTMENT, appointed_by=_person_of(by), offered_at=at,
    )  # fmt: skip
    keep_mandate(mandate)
    state(MemberAppointed(mandate.pk))
    return mandate


@action("committees.answer_appointment", locks=one_after_another)
def answer_appointment(
    mandate: Mandate, *, accepted: bool, by: Actor, shows_name: bool = False, at: datetime = STAMPED
) -> Mandate:
    """Say yes or no to a seat offered. A yes after the day it should have begun counts from now on.

    With `shows_name` the person agrees that everybody may read their name; only they themselves can.

    Raises ValidationError if the offer no longer stands.
    """
    if mandate.state != MandateState.OFFERED or (mandate.ends and mandate.ends <= at):
        raise ValidationError(_("This offer no longer stands. Please write to the chair or the office."))
    mandate.answered_at = at
    if not accepted:
        mandate.state = MandateState.DECLINED
        mandate.save(update_fields=["state", "answered_at", "changed"])
        state(AppointmentDeclined(mandate.pk))
        return mandate
    mandate.state = MandateState.ACCEPTED
    mandate.begins = max(mandate.begins, at)
    mandate.save(update_fields=["state", "answered_at", "begins", "changed"])
    if shows_name and (is_the_holder | has_the_letter)(by, mandate, at):
        agree_to_show_name(mandate.person, by=by, at=at)
    begin_power(mandate)
    tell(mandate.committee, "member_joined", mandate.begins, str(mandate.represents or ""))
    state(AppointmentAccepted(mandate.pk))
    return mandate


@action("committees.withdraw_appointment", locks=one_after_another)
def withdraw_appointment(mandate: Mandate, *, by: Actor, at: datetime = STAMPED) -> Mandate:
    """Take an offer back. Raises ValidationError if it has been answered."""
    if mandate.state != MandateState.OFFERED:
        raise ValidationError(_("This offer has been answered already."))
    mandate.state = MandateState.WITHDRAWN
    mandate.save(update_fields=["state", "changed"])
    state(AppointmentWithdrawn(mandate.pk))
    return mandate


def _person_of(by: Actor) -> Person | None:
    if by.kind != ActorKind.USER or by.id is None:
        return None
    return Person.objects.filter(user_id=by.id).first()
