"""A meeting goes on: it is opened, people come and go, item after item is dealt with, it is closed."""

from collections.abc import Collection, Sequence
from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.choices import SeatOffice
from vorort.committees.models import Mandate
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.permit import Refused
from vorort.ground.text import normalised
from vorort.meetings.actions.inside import own_person, seated, touch
from vorort.meetings.actions.keeping import (
    back_to_draft,
    draft_minutes,
    is_stand_in,
    seat_that_counts,
    write_down,
)
from vorort.meetings.actions.showing import show_meeting
from vorort.meetings.actions.waiting import carry_over, put_off, take_back_carried
from vorort.meetings.choices import MeetingState, Right, VoteState
from vorort.meetings.facts import MeetingClosed, MeetingOpened, MeetingReopened
from vorort.meetings.models import AgendaItem, ConflictOfInterest, Meeting, Minutes, Presence, Vote
from vorort.meetings.policies import convenes
from vorort.people.models import Person
from vorort.threads.bulk import add_step

# a vote in one of these is not over
UNDECIDED = (VoteState.OPEN, VoteState.COUNTING, VoteState.CLOSED)


def _meeting_of_item(item: AgendaItem) -> Meeting:
    """Items of a meeting wait for each other, and for whoever closes it."""
    return item.meeting


@action("meetings.open_meeting")
def open_meeting(meeting: Meeting, *, by: Actor, at: datetime = STAMPED) -> Meeting:
    """Open a meeting, whether or not anybody was invited. Until an item is called, attendance is taken."""
    meeting.state, meeting.opened_at, meeting.current_item = MeetingState.RUNNING, at, None
    meeting.save()
    touch(meeting)
    show_meeting(meeting, at)
    add_step(meeting.thread, "opened", at)
    state(MeetingOpened(meeting.pk))
    return meeting


@action("meetings.note_arrival")
def note_arrival(
    meeting: Meeting,
    *,
    by: Actor,
    people: Sequence[Person] = (),
    person: Person | None = None,
    name: str = "",
    right: Right | None = None,
    is_online: bool = False,
    came_at: datetime | None = None,
    at: datetime = STAMPED,
) -> list[Presence]:
    """Note who is there: people on record, several at once, or a guest by name.

    Right and mandate follow from the seat; a stand-in is advisory until `right` says that they act. Before the first
    item is called everybody has been there from the opening. Raises ValidationError, such as for somebody who is there
    already, and for a vote without a seat that has one.
    """
    wanted = [*people, *([person] if person else [])]
    members = list(seated(meeting, came_at or at)) if wanted else []
    rows = [
        _arrival(meeting, one, [row for row in members if row.person_id == one.pk], right, came_at, at)
        for one in wanted
    ]
    if not wanted:
        given = _refuse_vote(right)
        rows = [
            Presence(meeting=meeting, name=normalised(name), right=given, came_at=_came(meeting, came_at, at))
        ]
    for row in rows:
        row.is_online = is_online
        row.full_clean(exclude=["meeting", "mandate"])
        row.save()
    touch(meeting)
    return rows


@action("meetings.note_departure", locks=lambda presence: presence.meeting)
def note_departure(
    presence: Presence, *, left_at: datetime | None = None, by: Actor, at: datetime = STAMPED
) -> Presence:
    """Note that somebody has left. Whoever leaves at the moment they came was noted by mistake.

    Raises ValidationError for who has left already, or for a moment that is not between coming and now.
    """
    if presence.left_at:
        raise ValidationError(_("This person has left already."))
    presence.left_at = left_at or at
    if not presence.came_at <= presence.left_at <= at:
        raise ValidationError({"left_at": _("Please give a time between the arrival and now.")})
    presence.save()
    touch(presence.meeting)
    return presence


@action("meetings.go_to_item")
def go_to_item(meeting: Meeting, item: AgendaItem, *, by: Actor, at: datetime = STAMPED) -> Meeting:
    """Call an item: everybody sees where the meeting is.

    Raises ValidationError for an item that was dropped, and ValueError for one of another meeting.
    """
    if item.meeting_id != meeting.pk:
        raise ValueError("the item belongs to another meeting")
    if item.dropped_at:
        raise ValidationError(_("This item was taken off the agenda."))
    meeting.current_item = item
    meeting.save()
    touch(meeting)
    return meeting


@action("meetings.write_notes", locks=_meeting_of_item)
def write_notes(
    item: AgendaItem, *, text: str, version: int, by: Actor, at: datetime = STAMPED
) -> AgendaItem:
    """Write what was said on an item; `version` is the one that was read. Minutes that were sent are a draft again.

    Raises ValidationError with the code `conflict` where somebody has written meanwhile: nothing is lost.
    """
    write_down(item, text, version)
    touch(item.meeting)
    return item


@action("meetings.settle_item", locks=_meeting_of_item)
def settle_item(
    item: AgendaItem, *, is_settled: bool = True, by: Actor, at: datetime = STAMPED
) -> AgendaItem:
    """Say that an item is dealt with, or that it is taken up again. Raises ValidationError while a vote on it is open."""
    if is_settled:
        _refuse_open_vote(item)
    item.settled_at = (item.settled_at or at) if is_settled else None
    item.save()
    touch(item.meeting)
    return item


@action("meetings.declare_conflict", locks=_meeting_of_item)
def declare_conflict(
    item: AgendaItem, person: Person, *, reason: str = "", by: Actor, at: datetime = STAMPED
) -> ConflictOfInterest:
    """Note that somebody takes no part in an item: by their own word, or as whoever runs the meeting has it noted.

    It may be said before the meeting too, so that a stand-in can come. Saying it twice changes the reason. Raises
    ValidationError while a vote on the item is open or for somebody who has no part in the meeting, and Refused for a word
    about somebody else.
    """
    is_own_word = by.user_id is not None and person.user_id == by.user_id
    if not is_own_word and not convenes(by, item, at):
        raise Refused("meetings.declare_conflict")
    _refuse_open_vote(item)
    _refuse_outsider(item.meeting, person, at)
    found = item.conflicts.filter(person=person).first() or ConflictOfInterest(
        item=item, person=person, is_own_word=is_own_word, declared_at=at
    )
    found.reason = normalised(reason)
    found.full_clean()
    found.save()
    touch(item.meeting)
    return found


@action("meetings.withdraw_conflict", locks=lambda conflict: conflict.item.meeting)
def withdraw_conflict(conflict: ConflictOfInterest, *, by: Actor, at: datetime = STAMPED) -> None:
    """Take back that somebody takes no part, as long as nothing was voted on without them. Raises ValidationError."""
    votes = conflict.item.votes.exclude(state__in=(VoteState.PREPARED, VoteState.ABORTED))
    if votes.exists():
        raise ValidationError(_("A vote was held without this person, so it stands in the minutes."))
    meeting = conflict.item.meeting
    conflict.delete()
    touch(meeting)


@action("meetings.close_meeting")
def close_meeting(
    meeting: Meeting, *, carry: Collection[int] = (), by: Actor, at: datetime = STAMPED
) -> Minutes:
    """Close the meeting and open draft minutes. Whoever is there leaves; what is not dealt with is postponed.

    Ideas, papers and profiles come back by themselves. `carry` are keys of other topics that shall come back too.
    Raises ValidationError while a vote is open, or counted and not declared.
    """
    if Vote.objects.filter(item__meeting=meeting, state__in=UNDECIDED).exists():
        raise ValidationError(_("A vote is still open. Please declare its result or break it off first."))
    meeting.presences.filter(left_at=None).update(left_at=at)
    meeting.state, meeting.closed_at, meeting.current_item = MeetingState.CLOSED, at, None
    meeting.save()
    touch(meeting)
    put_off(meeting, at)
    carry_over(meeting, carry, at)
    add_step(meeting.thread, "closed", at)
    state(MeetingClosed(meeting.pk))
    return draft_minutes(meeting, _recorder(meeting, by, at))


@action("meetings.reopen_meeting")
def reopen_meeting(meeting: Meeting, *, by: Actor, at: datetime = STAMPED) -> Meeting:
    """Go on with a meeting that was closed by mistake: whoever was there to the end is there again.

    The draft of the minutes waits; what was sent of them is void.
    """
    back_to_draft(meeting)
    take_back_carried(meeting)
    meeting.presences.filter(left_at=meeting.closed_at).update(left_at=None)
    meeting.state, meeting.closed_at = MeetingState.RUNNING, None
    meeting.save()
    touch(meeting)
    add_step(meeting.thread, "reopened", at)
    state(MeetingReopened(meeting.pk))
    return meeting


def _arrival(
    meeting: Meeting,
    person: Person,
    held: Sequence[Mandate],
    right: Right | None,
    came_at: datetime | None,
    at: datetime,
) -> Presence:
    """Not saved yet, so that all are looked at by the same rules. Raises ValidationError."""
    spans = list(meeting.presences.filter(person=person).values_list("left_at", flat=True))
    came = _came(meeting, came_at, at, is_back=bool(spans))
    if any(left is None or left > came for left in spans):
        message = _("%(person)s is there already.") % {"person": person}
        raise ValidationError({"people": message})
    mandate = seat_that_counts(meeting, held)
    given = _right_of(meeting, mandate, right)
    return Presence(meeting=meeting, person=person, mandate=mandate, right=given, came_at=came)


def _came(meeting: Meeting, came_at: datetime | None, at: datetime, *, is_back: bool = False) -> datetime:
    """Now, unless told; from the opening while attendance is taken. Raises ValidationError for another day."""
    if came_at is None:
        is_taking = meeting.current_item_id is None and not is_back
        return meeting.opened_at if is_taking and meeting.opened_at else at
    days = {localtime(moment).date() for moment in (meeting.begins, meeting.opened_at, at) if moment}
    if came_at > at or localtime(came_at).date() not in days:
        raise ValidationError({"came_at": _("Please give a time on the day of the meeting that has passed.")})
    return came_at


def _right_of(meeting: Meeting, mandate: Mandate | None, right: Right | None) -> Right:
    """What the seat gives, or less; a stand-in votes where whom they stand in for is not there."""
    if mandate is None:
        return _refuse_vote(right)
    if is_stand_in(mandate):
        if right == Right.VOTING:
            _refuse_double(meeting, mandate)
        return right or Right.ADVISORY
    given = Right.VOTING if mandate.seat.is_voting else Right.ADVISORY
    if right == Right.VOTING and given != Right.VOTING:
        raise ValidationError({"right": _("This seat has no vote.")})
    return right or given


def _refuse_vote(right: Right | None) -> Right:
    if right == Right.VOTING:
        raise ValidationError({"right": _("Only members of the committee vote.")})
    return right or Right.GUEST


def _refuse_double(meeting: Meeting, stand_in: Mandate) -> None:
    """Whose place is taken is not there themselves, and nobody else takes it."""
    place = stand_in.seat.stands_in_for
    if place is None or not place.is_voting:
        raise ValidationError({"right": _("This seat has no vote.")})
    there = meeting.presences.filter(left_at=None, right=Right.VOTING)
    themselves = there.filter(mandate__seat=place)
    others = there.filter(mandate__seat__stands_in_for=place)
    if (themselves | others).exists():
        raise ValidationError({"right": _("Whom this person stands in for is there already.")})


def _refuse_open_vote(item: AgendaItem) -> None:
    if item.votes.filter(state__in=UNDECIDED).exists():
        raise ValidationError(
            _("A vote on this item is open. Please declare its result or break it off first.")
        )


def _refuse_outsider(meeting: Meeting, person: Person, at: datetime) -> None:
    """A conflict of interest is of somebody who would take part."""
    is_member = seated(meeting, at).filter(person=person).exists()
    if not is_member and not meeting.presences.filter(person=person).exists():
        raise ValidationError({"person": _("This person has no part in the meeting.")})


def _recorder(meeting: Meeting, by: Actor, at: datetime) -> Person | None:
    """The secretary who is there, else whoever closes the meeting, if they are on record."""
    there = meeting.presences.filter(left_at=at, mandate__seat__office=SeatOffice.SECRETARY)
    found = there.select_related("person").first()
    return found.person if found else own_person(by)
