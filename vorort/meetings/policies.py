from datetime import datetime
from typing import Any

from vorort.committees.models import seats_of_user
from vorort.committees.policies import is_district_chair, is_external, is_group, is_office, runs, sits
from vorort.committees.rules.rule_set import Proxies
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.permit import is_command_line, is_schedule, permit, predicate
from vorort.meetings.choices import (
    AHEAD,
    BY_NAME,
    ELECTRONIC,
    OVER,
    MeetingState,
    Method,
    MinutesState,
    VoteState,
)
from vorort.meetings.models import AgendaItem, Meeting, Vote
from vorort.meetings.models.meetings import INVITATION_LINK
from vorort.people.policies import is_oneself


def meeting_of(subject: Any) -> Meeting | None:
    """The meeting a subject is or belongs to; None for what is decided without one."""
    if isinstance(subject, Meeting):
        return subject
    item = subject if isinstance(subject, AgendaItem) else getattr(subject, "item", None)
    found: Meeting | None = item.meeting if item else getattr(subject, "meeting", None)
    return found


def _is_in(*states: MeetingState) -> Any:
    def judge(by: Actor, subject: Any, at: datetime) -> bool:
        meeting = meeting_of(subject)
        return meeting is not None and meeting.state in states

    return judge


@predicate
def is_ahead(by: Actor, subject: Any, at: datetime) -> bool:
    """The meeting has not begun."""
    return bool(_is_in(*AHEAD)(by, subject, at))


@predicate
def is_draft(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(_is_in(MeetingState.DRAFT)(by, subject, at))


@predicate
def is_invited(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(_is_in(MeetingState.INVITED)(by, subject, at))


@predicate
def is_running(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(_is_in(MeetingState.RUNNING)(by, subject, at))


@predicate
def is_closed(by: Actor, subject: Any, at: datetime) -> bool:
    """It is over, and its minutes are not final."""
    return bool(_is_in(MeetingState.CLOSED)(by, subject, at))


@predicate
def is_over(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(_is_in(*OVER)(by, subject, at))


@predicate
def is_that_person(by: Actor, subject: Any, at: datetime) -> bool:
    """Whose invitation, presence or task it is, by account."""
    person = getattr(subject, "person", None) or getattr(subject, "responsible", None)
    return by.user_id is not None and person is not None and person.user_id == by.user_id


@predicate
def is_own_word(by: Actor, subject: Any, at: datetime) -> bool:
    """A conflict of interest that was declared by whom it concerns; what the committee established is not theirs to undo."""
    return bool(subject.is_own_word)


@predicate
def has_the_invitation(by: Actor, subject: Any, at: datetime) -> bool:
    """Whoever follows the signed link in this very invitation."""
    return by.kind == ActorKind.LINK and by.cause == INVITATION_LINK and by.id == subject.pk


@predicate
def was_invited(by: Actor, subject: Any, at: datetime) -> bool:
    """Whoever was invited to the meeting, by account."""
    meeting = meeting_of(subject)
    if meeting is None or by.user_id is None:
        return False
    return meeting.invitations.filter(person__user_id=by.user_id, person__user__is_active=True).exists()


@predicate
def is_prepared(by: Actor, subject: Any, at: datetime) -> bool:
    """The vote is not open yet."""
    return bool(subject.state == VoteState.PREPARED)


@predicate
def is_open(by: Actor, subject: Any, at: datetime) -> bool:
    """The vote is open."""
    return bool(subject.state == VoteState.OPEN)


@predicate
def is_counted(by: Actor, subject: Any, at: datetime) -> bool:
    """Nobody votes any more, and the chair has not declared it."""
    return bool(subject.state == VoteState.CLOSED)


@predicate
def is_declared(by: Actor, subject: Any, at: datetime) -> bool:
    return bool((subject if isinstance(subject, Vote) else subject.vote).state == VoteState.DECLARED)


@predicate
def is_electronic(by: Actor, subject: Any, at: datetime) -> bool:
    return subject.method in ELECTRONIC


@predicate
def is_by_name(by: Actor, subject: Any, at: datetime) -> bool:
    """Every ballot is written down by name, so somebody may enter it for those who have no device."""
    return subject.method in BY_NAME


@predicate
def is_circular(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.method == Method.CIRCULAR)


@predicate
def meets_now(by: Actor, subject: Any, at: datetime) -> bool:
    """The meeting runs, or it is decided in writing without one."""
    meeting = meeting_of(subject)
    return meeting.is_running if meeting else bool(subject.method == Method.CIRCULAR)


@predicate
def casts(by: Actor, subject: Any, at: datetime) -> bool:
    """Stands on the roll as somebody who casts a vote, and sits here right now, on a seat of their own or as stand-in.

    Powers end with the mandate, also while a vote is open. Only where the rules let anyone hold a proxy, whoever casts one
    need not sit here.
    """
    if by.user_id is None:
        return False
    entries = subject.roll.filter(cast_by__user_id=by.user_id, cast_by__user__is_active=True)
    sits_here = any(seat.committee_id == subject.committee_id for seat in seats_of_user(by.user_id, at))
    may_cast = sits_here or bool(subject.snapshot.get("rules", {}).get("proxies") == Proxies.ANYONE)
    return may_cast and entries.exists()


@predicate
def is_not_approved(by: Actor, subject: Any, at: datetime) -> bool:
    """The minutes can still change."""
    return bool(subject.state != MinutesState.APPROVED)


@predicate
def is_approved(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.state == MinutesState.APPROVED)


@predicate
def is_sent(by: Actor, subject: Any, at: datetime) -> bool:
    return bool(subject.state == MinutesState.SENT)


# chair, deputy, secretary, the office; of a group also whoever chairs the district
convenes = ~is_external & (runs | is_office | (is_group & is_district_chair) | is_command_line)
member = sits() | is_office | is_command_line

permit("meetings.plan_meeting", convenes)
permit("meetings.change_meeting", convenes & is_ahead)
permit("meetings.discard_meeting", convenes & is_draft)
permit("meetings.cancel_meeting", convenes & is_invited)
permit("meetings.plan_series", convenes)
permit("meetings.end_series", convenes)
permit("meetings.extend_series", is_schedule | is_command_line)
permit("meetings.keep_template", convenes)
permit("meetings.ask_for_dates", convenes)
permit("meetings.answer_dates", ~is_external & (sits() | sits("stand_in") | convenes))
permit("meetings.settle_date", convenes)

permit("meetings.add_item", convenes & (is_ahead | is_running))
permit("meetings.change_item", convenes & (is_ahead | is_running))
permit("meetings.move_item", convenes & (is_ahead | is_running))
permit("meetings.remove_item", convenes & is_ahead)
# the clock: once it has been quiet for a while, and once a resolution is overdue
permit("meetings.tell_agenda", is_invited & (is_schedule | is_command_line))
permit("meetings.add_follow_up", is_draft & (is_schedule | is_command_line))
permit("meetings.write_paper", ~is_external & (member | (is_group & is_district_chair)))
permit("meetings.revise_paper", convenes)
permit("meetings.propose_amendment", member)
permit("meetings.refer_paper", convenes)

permit("meetings.invite_members", convenes & is_draft)
permit("meetings.invite_others", convenes & (is_invited | is_running))
permit("meetings.record_dispatch", convenes & (is_invited | is_running))
permit(
    "meetings.answer_invitation", (is_invited | is_running) & (is_that_person | has_the_invitation | convenes)
)
permit("meetings.give_proxy", (is_invited | is_running) & (was_invited | convenes))
permit("meetings.withdraw_proxy", (is_invited | is_running) & (was_invited | convenes))

permit("meetings.open_meeting", convenes & is_ahead)
permit("meetings.note_arrival", convenes & is_running)
permit("meetings.note_departure", convenes & is_running)
permit("meetings.go_to_item", convenes & is_running)
permit("meetings.write_notes", convenes & (is_running | is_closed))
permit("meetings.settle_item", convenes & is_running)
permit(
    "meetings.declare_conflict",
    (is_ahead | is_running) & (convenes | sits() | sits("stand_in") | was_invited),
)
permit("meetings.withdraw_conflict", (is_ahead | is_running) & (convenes | (is_that_person & is_own_word)))
permit("meetings.close_meeting", convenes & is_running)
permit("meetings.reopen_meeting", convenes & is_closed)
permit("meetings.record_meeting", convenes)
permit("meetings.keep_task", convenes & (is_running | is_over))
permit("meetings.finish_task", is_that_person | convenes)

permit("meetings.prepare_vote", convenes & (is_ahead | is_running))
# whether it is a member with a vote who asks, the action says
permit("meetings.ask_for_secrecy", is_prepared & meets_now & (convenes | sits() | sits("stand_in")))
permit("meetings.discard_vote", convenes & is_prepared)
permit("meetings.open_vote", convenes & is_prepared & meets_now)
# whoever comes too late is told so by the action
permit("meetings.cast_ballot", is_electronic & casts)
permit("meetings.enter_ballot", is_open & is_by_name & meets_now & convenes)
permit("meetings.close_vote", is_open & meets_now & (convenes | is_schedule))
permit("meetings.abort_vote", (is_open | is_counted) & convenes)
permit("meetings.declare_vote", is_counted & convenes)
permit("meetings.answer_election", is_declared & (is_that_person | convenes))
permit("meetings.hold_next_round", is_declared & convenes)
permit("meetings.ask_in_writing", convenes)

permit("meetings.pass_resolution", convenes & (is_running | is_closed))
permit("meetings.report_resolution", is_that_person | convenes)

permit("meetings.edit_minutes", convenes & is_not_approved)
permit("meetings.send_minutes", convenes & is_not_approved)
permit("meetings.object_to_minutes", is_sent & (was_invited | sits()))
permit("meetings.decide_objection", convenes)
permit("meetings.approve_minutes", convenes & is_not_approved)
# where the rules approve by signatures, minutes are signed before they are final
permit("meetings.sign_minutes", (is_sent | is_approved) & (was_invited | sits() | convenes))
permit("meetings.amend_minutes", is_approved & convenes)
permit("meetings.keep_minutes_paper", is_schedule | is_command_line)

# the secret address of one's own calendar
permit("meetings.renew_calendar", is_oneself)
permit("meetings.stop_calendar", is_oneself)
