"""The one screen on which a meeting is led."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.committees.models import Mandate
from vorort.desk.meetings.gate import at_meetings
from vorort.desk.meetings.live.forms import AgreedForm, ArrivalForm, MeetingTaskForm, NotesForm
from vorort.desk.meetings.live.gate import led_meeting
from vorort.desk.meetings.live.people import missing, once
from vorort.desk.meetings.live.rows import VoteRow, rows_of
from vorort.desk.meetings.live.vote_forms import PrepareVoteForm
from vorort.desk.pages import workplace
from vorort.ground.clock import now
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import AgendaItem, ConflictOfInterest, Meeting, MeetingTask, Minutes, Resolution
from vorort.meetings.selectors.notice import notice_of
from vorort.meetings.selectors.presence import Hint, conflict_hints, presence_list, proxies_of, quorum_at
from vorort.meetings.selectors.record import in_order, minutes_to_approve
from vorort.meetings.selectors.register import overdue_for
from vorort.meetings.selectors.seating import seated
from vorort.meetings.selectors.voting import votes_of, with_turnout
from vorort.people.models import Person
from vorort.shell.filters import moment
from vorort.shell.meetings.live import state_address
from vorort.shell.meetings.words import problem_of
from vorort.shell.pages import show_form

# whoever opens a meeting longer before its time may have the wrong one before them
EARLY = timedelta(hours=2)


@dataclass(frozen=True)
class CalledItem:
    """The item the meeting is at, with everything one does there."""

    item: AgendaItem
    conflicts: list[ConflictOfInterest]
    hints: list[Hint]
    votes: list[VoteRow]
    resolutions: list[Resolution]
    tasks: list[MeetingTask]
    # how many of those in the hints the item is to discharge
    to_discharge: int
    # on the item that asks for them: resolutions whose day is over
    overdue: list[Resolution]
    # on the item about the last minutes: those that wait to be approved
    to_approve: list[Minutes]
    notes: NotesForm
    agreed: AgreedForm
    motion: PrepareVoteForm
    task: MeetingTaskForm


@at_meetings
@require_safe
def lead_meeting(request: HttpRequest, pk: int) -> HttpResponse:
    """Attendance, quorum, agenda, and the current item with notes, votes and resolutions."""
    meeting, at = led_meeting(request, pk), now()
    items = in_order(list(_items(meeting)))
    here = next((item for item in items if item.pk == meeting.current_item_id), None)
    members = once(seated(meeting, at)) if meeting.is_running else []
    return show_form(
        request,
        "desk/meetings/live/lead.html",
        workplace((meeting.title, "")),
        meeting=meeting,
        state_url=state_address(meeting, is_inside=True),
        items=items,
        called=_called(here, [mandate.person for mandate in members]) if here else None,
        problems=_before(meeting, at) if meeting.is_ahead else [],
        **_attendance(meeting, members, at),
    )


def _before(meeting: Meeting, at: datetime) -> list[str]:
    """What to think of before it is opened: there is no way back to a meeting that lies ahead."""
    told = [problem_of(one) for one in notice_of(meeting, at).problems]
    if meeting.state == MeetingState.DRAFT:
        told.insert(0, _("Nobody has been invited yet."))
    if meeting.begins - at > EARLY:
        when = {"when": moment(meeting.begins, "DATETIME_FORMAT")}
        told.append(_("It is planned for %(when)s. Once opened, it cannot be put back.") % when)
    return told


def _items(meeting: Meeting) -> list[AgendaItem]:
    rows = meeting.items.select_related("paper__thread", "subject").order_by("position", "pk")
    found = list(rows)
    for item in found:
        item.meeting = meeting
    return found


def _attendance(meeting: Meeting, members: list[Mandate], at: datetime) -> dict[str, Any]:
    """Who is there, who is missing, and whether that is enough."""
    if not meeting.is_running:
        return {"quorum": None, "there": [], "gone": [], "arrival": None}
    rows = list(presence_list(meeting))
    absent, held = missing(meeting, members, rows), defaultdict(list)
    for proxy in proxies_of(meeting):
        held[proxy.holder_id].append(proxy.giver.full_name)
    return {
        "votes_for": {person: ", ".join(names) for person, names in held.items()},
        "quorum": quorum_at(meeting, at),
        "there": [row for row in rows if row.left_at is None],
        "gone": [row for row in rows if row.left_at and row.left_at > row.came_at],
        "arrival": ArrivalForm(meeting, absent, auto_id="id_arrival_%s"),
        "absent": absent,
    }


def _called(item: AgendaItem, people: list[Person]) -> CalledItem:
    conflicts = list(item.conflicts.select_related("person"))
    declared = {row.person_id for row in conflicts}
    hints = [hint for hint in conflict_hints(item) if hint.person.pk not in declared]
    return CalledItem(
        item=item,
        conflicts=conflicts,
        hints=hints,
        to_discharge=sum(hint.why == "discharge" for hint in hints),
        votes=rows_of(with_turnout(votes_of(item))),
        resolutions=list(item.resolutions.order_by("pk")),
        tasks=list(item.tasks.select_related("responsible")),
        overdue=list(overdue_for(item)),
        to_approve=list(minutes_to_approve(item)),
        notes=NotesForm(initial={"text": item.notes, "version": item.notes_version}, auto_id="id_notes_%s"),
        agreed=AgreedForm(people, auto_id="id_agreed_%s"),
        motion=PrepareVoteForm(item, auto_id="id_motion_%s"),
        task=MeetingTaskForm(people, auto_id="id_task_%s"),
    )
