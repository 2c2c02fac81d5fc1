"""The light record: what happened at a meeting, written down afterwards on one page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db.models import Max
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.committees.selectors import rules_of
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.meetings.actions.drafting import title_of
from vorort.meetings.actions.inside import open_thread, own_person, seated, touch
from vorort.meetings.actions.keeping import (
    draft_minutes,
    is_stand_in,
    refuse_strangers,
    seat_that_counts,
)
from vorort.meetings.actions.resolving import record_resolution
from vorort.meetings.actions.showing import show_meeting
from vorort.meetings.actions.waiting import put_off
from vorort.meetings.choices import AHEAD, MeetingState, Outcome, Right
from vorort.meetings.facts import MeetingRecorded
from vorort.meetings.models import AgendaItem, Meeting, MeetingTask, Presence
from vorort.people.models import Person
from vorort.threads.bulk import add_step
from vorort.threads.models import Thread


@dataclass(frozen=True)
class Line:
    """One line of the record: an item of the agenda or a new one, and what came of it.

    A decision was agreed without counting votes. Responsible and due belong to the task if there is one, otherwise to
    the decision.
    """

    title: str = ""
    item: AgendaItem | None = None
    notes: str = ""
    decision: str = ""
    task: str = ""
    responsible: Person | None = None
    due_on: date | None = None
    subject: Thread | None = None
    is_public: bool = True

    @property
    def is_empty(self) -> bool:
        """A line of the form that nobody has used."""
        words = (self.title, self.notes, self.decision, self.task)
        return not any(word.strip() for word in words)


@action("meetings.record_meeting")
def record_meeting(
    committee: Committee,
    *,
    begins: datetime,
    ends: datetime,
    present: Sequence[Person],
    lines: Sequence[Line],
    by: Actor,
    guests: Sequence[str] = (),
    meeting: Meeting | None = None,
    title: str = "",
    place: str = "",
    is_public: bool | None = None,
    at: datetime = STAMPED,
) -> Meeting:
    """Write down a meeting that has taken place, planned or not: made, recorded and closed at once, minutes in draft.

    Of a meeting that was planned the agenda is kept; what no line speaks of is postponed. Raises ValidationError, such as
    for a time that has not come, and ValueError for a meeting or an item that belongs elsewhere.
    """
    if ends > at:
        raise ValidationError({"ends": _("A meeting is written down when it is over.")})
    if not present:
        raise ValidationError({"present": _("Please say who was there.")})
    held = _planned(committee, meeting) if meeting else _new(committee, title, begins, is_public)
    _hold(held, begins, ends, place, at)
    _note_present(held, present, guests)
    for line in lines:
        if not line.is_empty:
            _write(held, line, by, at)
    draft_minutes(held, own_person(by))
    put_off(held, at)
    add_step(held.thread, "closed", at)
    state(MeetingRecorded(held.pk))
    return held


def _planned(committee: Committee, meeting: Meeting) -> Meeting:
    """The one that was planned, locked and read anew."""
    fresh = Meeting.objects.select_for_update(of=("self",)).get(pk=meeting.pk)
    if fresh.committee_id != committee.pk:
        raise ValueError("the meeting belongs to another committee")
    if fresh.state not in AHEAD:
        raise ValidationError(_("This meeting has been held or cancelled already."))
    return fresh


def _new(committee: Committee, title: str, begins: datetime, is_public: bool | None) -> Meeting:
    if Meeting.objects.filter(committee=committee, begins=begins).exclude(state="cancelled").exists():
        raise ValidationError({"begins": _("A meeting of this committee at this time is there already.")})
    rules, _version = rules_of(committee, begins)
    public = rules.is_public if is_public is None else is_public
    thread = open_thread("meeting", title_of(title, committee), committee.district, public=public)
    return Meeting(committee=committee, thread=thread, is_public=public)


def _hold(meeting: Meeting, begins: datetime, ends: datetime, place: str, at: datetime) -> None:
    """It has gone from its beginning to its end, whenever it was planned for."""
    meeting.begins, meeting.ends, meeting.opened_at, meeting.closed_at = begins, ends, begins, ends
    meeting.place = normalised(place) or meeting.place
    meeting.is_light, meeting.state = True, MeetingState.CLOSED
    meeting.full_clean(exclude=["thread", "committee", "series", "second_call_of", "current_item"])
    meeting.save()
    touch(meeting)
    show_meeting(meeting, at)


def _note_present(meeting: Meeting, present: Sequence[Person], guests: Sequence[str]) -> None:
    members = list(seated(meeting, meeting.begins))
    rows = []
    for person in dict.fromkeys(present):
        mandate = seat_that_counts(meeting, [row for row in members if row.person_id == person.pk])
        right = Right.GUEST
        if mandate:
            has_vote = mandate.seat.is_voting and not is_stand_in(mandate)
            right = Right.VOTING if has_vote else Right.ADVISORY
        rows.append(Presence(meeting=meeting, person=person, mandate=mandate, right=right))
    names = dict.fromkeys(name for guest in guests if (name := normalised(guest)))
    rows += [Presence(meeting=meeting, name=name, right=Right.GUEST) for name in names]
    for row in rows:
        row.came_at, row.left_at = meeting.begins, meeting.ends
        row.full_clean(exclude=["meeting", "mandate"])
        row.save()


def _write(meeting: Meeting, line: Line, by: Actor, at: datetime) -> None:
    refuse_strangers(meeting, line.responsible, at)
    item = _item_of(meeting, line)
    item.notes, item.settled_at = normalised(line.notes.replace("\r\n", "\n")), meeting.closed_at
    item.notes_version += 1
    item.full_clean(exclude=["meeting", "parent", "subject", "paper"])
    item.save()
    if line.task.strip():
        task = MeetingTask(
            meeting=meeting, item=item, text=normalised(line.task), responsible=line.responsible, due_on=line.due_on
        )  # fmt: skip
        task.full_clean(exclude=["meeting", "item"])
        task.save()
    if line.decision.strip():
        is_the_task_s = bool(line.task.strip())
        record_resolution(
            item,
            wording=line.decision,
            outcome=Outcome.CARRIED,
            at=at,
            by=by,
            responsible=None if is_the_task_s else line.responsible,
            due_on=None if is_the_task_s else line.due_on,
        )


def _item_of(meeting: Meeting, line: Line) -> AgendaItem:
    """The item a line speaks of, or a new one at the end."""
    if line.item:
        found = meeting.items.filter(pk=line.item.pk, dropped_at=None).first()
        if found is None:
            raise ValueError("the item belongs to another meeting")
        return found
    last = meeting.items.aggregate(last=Max("position"))["last"] or 0
    number = meeting.items.filter(parent=None).count() + 1
    title = normalised(line.title) or normalised(line.decision or line.task or line.notes)
    return AgendaItem(
        meeting=meeting, position=last + 1, number=str(number), title=title[:200], subject=line.subject,
        is_public=line.is_public,
    )  # fmt: skip
