from datetime import datetime
from typing import Any

from vorort.committees.choices import GROUPS, CommitteeKind
from vorort.committees.models import Committee, Mandate
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.permit import (
    Predicate,
    holds,
    is_command_line,
    is_signed_in,
    permit,
    predicate,
)

is_office = holds("office")


def committee_of(subject: Any) -> Committee | None:
    """The committee a subject is or belongs to."""
    if isinstance(subject, Committee):
        return subject
    found: Committee | None = getattr(subject, "committee", None)
    return found


def sits(*offices: str) -> Predicate:
    """True for whoever holds one of these seats of the subject's committee right now; without offices any seat."""

    def judge(by: Actor, subject: Any, at: datetime) -> bool:
        committee = committee_of(subject)
        if committee is None or by.kind != ActorKind.USER or by.id is None:
            return False
        held = Mandate.objects.in_force(at).filter(committee=committee, person__user_id=by.id)
        return (held.filter(seat__office__in=offices) if offices else held).exists()

    return Predicate(f"sits({', '.join(offices) or 'any seat'})", judge)


@predicate
def is_district_chair(by: Actor, subject: Any, at: datetime) -> bool:
    """Chair or deputy of the steering committee of the subject's district."""
    district_id = getattr(committee_of(subject) or subject, "district_id", None)
    return district_id is not None and by.holds("chair", district_id, at=at)


@predicate
def is_group(by: Actor, subject: Any, at: datetime) -> bool:
    committee = committee_of(subject)
    return committee is not None and committee.kind in GROUPS


@predicate
def is_steering_committee(by: Actor, subject: Any, at: datetime) -> bool:
    committee = committee_of(subject)
    return committee is not None and committee.kind == CommitteeKind.STEERING


@predicate
def is_the_holder(by: Actor, subject: Any, at: datetime) -> bool:
    """The person of the mandate, by account or by the signed link of this very mandate."""
    if by.kind == ActorKind.LINK:
        return by.cause == "committees.appointment" and by.id == subject.pk
    return by.kind == ActorKind.USER and by.id is not None and subject.person.user_id == by.id


@predicate
def is_who_joins(by: Actor, subject: Any, at: datetime) -> bool:
    """Who asked, or who holds the account that an invitation was sent to."""
    if by.kind != ActorKind.USER or by.id is None:
        return False
    return bool(subject.user_id == by.id)


leads = sits("chair", "deputy")
runs = sits("chair", "deputy", "secretary")
leads_group = is_group & (leads | is_district_chair)
leads_steering = is_steering_committee & leads

permit("committees.found_committee", is_office | is_command_line)
permit("committees.found_group", is_office | is_district_chair | is_command_line)
permit("committees.change_committee", is_office | runs | leads_group | is_command_line)
permit("committees.end_committee", is_office | leads_group | is_command_line)
permit("committees.keep_seat", is_office | leads_steering | leads_group | is_command_line)
permit("committees.close_seat", is_office | leads_steering | leads_group | is_command_line)
permit("committees.adopt_rules", is_office | is_command_line)

permit("committees.appoint_member", is_office | leads_steering | leads_group | is_command_line)
permit("committees.answer_appointment", is_the_holder | is_office | is_command_line)
permit("committees.withdraw_appointment", is_office | leads_steering | leads_group | is_command_line)
permit("committees.record_mandate", is_office | is_command_line)
permit("committees.resign_mandate", is_the_holder | is_office | is_command_line)
permit("committees.recall_member", is_office | leads_steering | leads_group | is_command_line)
permit("committees.change_chairs", is_office | is_command_line)

permit("committees.ask_to_join", is_signed_in)
permit("committees.invite_to_join", is_office | leads_group | is_command_line)
permit("committees.answer_request", is_office | leads_group)
permit("committees.answer_invitation", is_signed_in)
permit("committees.withdraw_joining", is_who_joins | is_office | leads_group)

permit("committees.admit_member", is_office | is_command_line)
permit("committees.end_membership", is_office | is_command_line)
permit("committees.keep_statutes", is_office | is_command_line)
permit("committees.complete_register_task", is_office | is_command_line)

permit("committees.import_people", is_office | is_command_line)
permit("committees.undo_import", is_office | is_command_line)
