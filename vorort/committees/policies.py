from datetime import datetime
from typing import Any

from django.db.models import Q

from vorort.committees.choices import (
    GROUPS,
    LET_IN,
    TAKING,
    CommitteeKind,
    JoiningKind,
    SeatOffice,
)
from vorort.committees.models import Committee, Mandate, Seat, seats_of_user
from vorort.committees.models.mandates import APPOINTMENT_LINK
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.permit import Predicate, is_command_line, is_schedule, is_signed_in, permit, predicate


def committee_of(subject: Any) -> Committee | None:
    """The committee a subject is or belongs to."""
    if isinstance(subject, Committee):
        return subject
    found: Committee | None = getattr(subject, "committee", None)
    return found


@predicate
def is_office(by: Actor, subject: Any, at: datetime) -> bool:
    """The office of the subject's district, or of the whole city. Seats and mandates are where their committee is."""
    where = committee_of(subject) or subject
    return by.holds("office", getattr(where, "district_id", None), at=at)


@predicate
def is_city_office(by: Actor, subject: Any, at: datetime) -> bool:
    """The office of the whole city: the association is nobody's district."""
    return by.holds("office", None, at=at)


def sits(*offices: str) -> Predicate:
    """True for whoever holds one of these seats of the subject's committee right now.

    Without offices any seat but a stand-in's, who acts only while somebody is absent.
    """

    def judge(by: Actor, subject: Any, at: datetime) -> bool:
        committee = committee_of(subject)
        if committee is None or by.kind != ActorKind.USER or by.id is None:
            return False
        held = [seat.office for seat in seats_of_user(by.id, at) if seat.committee_id == committee.pk]
        return any(office in offices if offices else office != SeatOffice.STAND_IN for office in held)

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
def is_external(by: Actor, subject: Any, at: datetime) -> bool:
    """A body of the city that is only named here."""
    committee = committee_of(subject)
    return committee is not None and committee.is_external


@predicate
def is_of_the_chair(by: Actor, subject: Any, at: datetime) -> bool:
    """The seat of the chair itself, or the mandate on it."""
    seat = subject if isinstance(subject, Seat) else subject.seat
    return bool(seat.is_chair)


@predicate
def was_let_in(by: Actor, subject: Any, at: datetime) -> bool:
    """Appointed or joined: not elected, not sent by somebody, not there by virtue of office."""
    if isinstance(subject, Mandate):
        return subject.basis in LET_IN
    alive = subject.mandates.filter(Q(ends__isnull=True) | Q(ends__gt=at), state__in=TAKING)
    return not alive.exclude(basis__in=LET_IN).exists()


@predicate
def is_the_holder(by: Actor, subject: Any, at: datetime) -> bool:
    """The person of the mandate, by account."""
    return by.kind == ActorKind.USER and by.id is not None and subject.person.user_id == by.id


@predicate
def has_the_letter(by: Actor, subject: Any, at: datetime) -> bool:
    """Whoever follows the signed link in the letter of this very mandate."""
    return by.kind == ActorKind.LINK and by.cause == APPOINTMENT_LINK and by.id == subject.pk


@predicate
def is_who_asked(by: Actor, subject: Any, at: datetime) -> bool:
    """Who asked to join."""
    is_request = subject.kind == JoiningKind.REQUEST
    return is_request and by.kind == ActorKind.USER and by.id is not None and subject.user_id == by.id


@predicate
def is_invitation(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.kind == JoiningKind.INVITATION)


@predicate
def will_chair(by: Actor, subject: Any, at: datetime) -> bool:
    """Whoever has accepted the chair and takes it later."""
    committee = committee_of(subject)
    if committee is None or by.kind != ActorKind.USER or by.id is None:
        return False
    coming = Mandate.objects.coming(at).filter(committee=committee, seat__office=SeatOffice.CHAIR)
    return coming.filter(person__user_id=by.id, person__user__is_active=True).exists()


leads = sits("chair", "deputy")
runs = sits("chair", "deputy", "secretary")
leads_group = is_group & (leads | is_district_chair)
leads_steering = is_steering_committee & leads
lets_in = leads_steering | leads_group
# nobody unseats the chair from beside them; that is for whoever stands above, and only in a group
lets_go = was_let_in & ((lets_in & ~is_of_the_chair) | (is_group & is_district_chair))

# what is read and not done has no action: the pages of the handover sheet ask these
sees_contacts = ~is_external & (is_office | runs)
reads_handover = sees_contacts | (~is_external & will_chair)

permit("committees.found_committee", is_city_office | is_command_line)
permit("committees.found_group", is_office | is_district_chair | is_command_line)
permit("committees.change_committee", is_office | (runs & ~is_external) | leads_group | is_command_line)
permit("committees.end_committee", is_office | leads_group | is_command_line)
permit("committees.keep_seat", is_office | lets_in | is_command_line)
permit("committees.close_seat", is_office | lets_go | is_command_line)
permit("committees.adopt_rules", is_office | is_command_line)

permit(
    "committees.appoint_member",
    is_office | (leads_steering & ~is_of_the_chair) | leads_group | is_command_line,
)
permit("committees.answer_appointment", is_the_holder | has_the_letter | is_office | is_command_line)
permit("committees.withdraw_appointment", is_office | lets_in | is_command_line)
permit("committees.record_mandate", is_office | is_command_line)
permit("committees.resign_mandate", is_the_holder | is_office | is_command_line)
permit("committees.recall_member", is_office | lets_go | is_command_line)
permit("committees.change_chairs", is_city_office | is_command_line)

permit("committees.announce_ends", is_schedule | is_command_line)
permit("committees.note_ended_terms", is_schedule | is_command_line)

permit("committees.ask_to_join", is_signed_in)
permit("committees.invite_to_join", is_office | leads_group | is_command_line)
permit("committees.answer_request", is_office | leads_group)
permit("committees.answer_invitation", is_signed_in)
permit("committees.withdraw_joining", is_who_asked | is_office | (is_invitation & leads_group))

permit("committees.admit_member", is_city_office | is_command_line)
permit("committees.end_membership", is_city_office | is_command_line)
permit("committees.keep_statutes", is_city_office | is_command_line)
permit("committees.complete_register_task", is_city_office | is_command_line)

permit("committees.check_import", is_city_office | is_command_line)
permit("committees.discard_import", is_city_office | is_command_line)
permit("committees.import_people", is_city_office | is_command_line)
permit("committees.undo_import", is_city_office | is_command_line)
permit("committees.export_records", is_city_office | is_command_line)
