"""Inviting, sending letters, answering."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.choices import SeatOffice
from vorort.committees.models import Mandate
from vorort.committees.rules.rule_set import RuleSet
from vorort.committees.selectors import rules_of
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED, first_moment
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.meetings.actions.drafting import refuse_past, refuse_way
from vorort.meetings.actions.inside import seated, touch
from vorort.meetings.actions.showing import show_meeting
from vorort.meetings.choices import Channel, MeetingState, Reply, Right
from vorort.meetings.facts import InvitationAnswered, MembersInvited, SomebodyInvited
from vorort.meetings.models import Invitation, Meeting
from vorort.meetings.rules.notice import channel_for
from vorort.people.models import Person
from vorort.threads.bulk import add_step


@action("meetings.invite_members")
def invite_members(meeting: Meeting, *, by: Actor, at: datetime = STAMPED) -> list[Invitation]:
    """Invite everybody who sits in the committees that meet: by mail where the rules and an address allow it, else by
    letter, which waits until somebody records that it was sent. Stand-ins come in when a member cannot.

    From now on everybody may read the agenda of a public meeting. Whether it is in time, `notice_of` says. States
    MembersInvited. Raises ValidationError where nobody sits, for a meeting that should have begun, and for a way of
    meeting that does not fit the rules.
    """
    rules, _version = rules_of(meeting.committee, at)
    refuse_past(meeting.begins, at)
    refuse_way(meeting, rules)
    mandates = _one_each(seated(meeting, at).select_related("seat", "person__user"))
    if not mandates:
        raise ValidationError(_("Nobody sits in this committee yet."))
    rows = [_invitation(meeting, rules, mandate.person, mandate, at) for mandate in mandates]
    meeting.state, meeting.invited_at = MeetingState.INVITED, at
    meeting.full_clean()
    meeting.save()
    rows = Invitation.objects.bulk_create(rows)
    add_step(meeting.thread, "invited", at)
    show_meeting(meeting, at)
    state(MembersInvited(meeting.pk))
    return rows


@action("meetings.invite_others")
def invite_others(
    meeting: Meeting,
    *,
    persons: Sequence[Person],
    right: Right = Right.GUEST,
    by: Actor,
    at: datetime = STAMPED,
) -> list[Invitation]:
    """Invite somebody else: a member who came later in the right of their seat, others as guests or of the administration.

    Who is invited already is left out. States SomebodyInvited for each. Raises ValidationError for a closed record, and
    ValueError for a right that only a seat gives.
    """
    if right not in (Right.GUEST, Right.ADMINISTRATION):
        raise ValueError("a vote and advice come with a seat")
    rules, _version = rules_of(meeting.committee, at)
    known = set(meeting.invitations.values_list("person", flat=True))
    mandates = {mandate.person_id: mandate for mandate in _one_each(seated(meeting, at))}
    made = []
    for person in Person.objects.filter(pk__in={row.pk for row in persons} - known).select_related("user"):
        if person.merged_into_id or person.anonymised_at:
            raise ValidationError(_("This record is closed: it was merged or its data were erased."))
        row = _invitation(meeting, rules, person, mandates.get(person.pk), at, otherwise=right)
        made.append(_invite(row))
    touch(meeting)
    return made


@action("meetings.record_dispatch")
def record_dispatch(
    invitation: Invitation,
    *,
    sent_on: date,
    proof: str = "",
    channel: Channel = Channel.LETTER,
    by: Actor,
    at: datetime = STAMPED,
) -> Invitation:
    """Write down on which day an invitation was posted or handed over, and what proves it.

    It also holds for somebody whom a mail did not reach. Raises ValidationError for a day that has not come yet.
    """
    if sent_on > localtime(at).date():
        raise ValidationError({"sent_on": _("This day has not come yet.")})
    invitation.channel, invitation.sent_at = channel, first_moment(sent_on)
    invitation.proof = normalised(proof)
    invitation.full_clean()
    invitation.save()
    return invitation


@action("meetings.answer_invitation")
def answer_invitation(
    invitation: Invitation, *, reply: Reply, note: str = "", by: Actor, at: datetime = STAMPED
) -> Invitation:
    """Say whether one comes; whoever convenes may say it for somebody. The last answer counts.

    When a member with a vote cannot come, their stand-in is invited. States InvitationAnswered. Raises ValidationError.
    """
    invitation.reply, invitation.replied_at, invitation.note = reply, at, normalised(note)
    invitation.full_clean()
    invitation.save()
    if reply == Reply.NO and invitation.right == Right.VOTING and invitation.mandate:
        _call_stand_in(invitation.meeting, invitation.mandate, at)
    touch(invitation.meeting)
    state(InvitationAnswered(invitation.meeting_id, invitation.pk))
    return invitation


def _one_each(mandates: Iterable[Mandate]) -> list[Mandate]:
    """One for each person, in the order of the seats: a seat with a vote before one without; stand-ins are left out."""
    found: dict[int, Mandate] = {}
    for mandate in mandates:
        known = found.get(mandate.person_id)
        is_better = known is None or (mandate.seat.is_voting and not known.seat.is_voting)
        if mandate.seat.office != SeatOffice.STAND_IN and is_better:
            found[mandate.person_id] = mandate
    return list(found.values())


def _invitation(
    meeting: Meeting,
    rules: RuleSet,
    person: Person,
    mandate: Mandate | None,
    at: datetime,
    *,
    otherwise: Right = Right.GUEST,
) -> Invitation:
    """By mail it goes out at once; a letter waits."""
    channel = channel_for(rules, has_address=bool(person.email or (person.user and person.user.email)))
    right = otherwise
    if mandate:
        right = Right.VOTING if mandate.seat.is_voting else Right.ADVISORY
    return Invitation(
        meeting=meeting, person=person, mandate=mandate, right=right, channel=channel,
        sent_at=at if channel == Channel.EMAIL else None,
    )  # fmt: skip


def _invite(row: Invitation) -> Invitation:
    row.full_clean()
    row.save()
    state(SomebodyInvited(row.meeting_id, row.pk))
    return row


def _call_stand_in(meeting: Meeting, mandate: Mandate, at: datetime) -> None:
    """The next stand-in of a seat who is not invited yet, in the right of that seat."""
    seat = mandate.seat.stands_in_for or mandate.seat
    invited = meeting.invitations.values("person")
    in_turn = Mandate.objects.in_force(at).filter(seat__stands_in_for=seat).exclude(person__in=invited)
    first = in_turn.select_related("person__user", "seat").order_by("seat__position", "pk").first()
    if first is None:
        return
    row = _invitation(meeting, rules_of(meeting.committee, at)[0], first.person, first, at)
    row.right = Right.VOTING if seat.is_voting else Right.ADVISORY
    _invite(row)
