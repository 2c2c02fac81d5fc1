"""Meetings of earlier years by the hundred, written at once for demonstrations and measurements, never for decisions.

What is written passes the same constraints and triggers as what comes through the doors, and `verify_votes` finds nothing
to object to: these meetings hold no votes, only what was agreed.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.db.models import Max
from django.utils.timezone import localtime

from vorort.committees.models import Committee, Mandate
from vorort.committees.rules.outcome import Attendance, quorum_of
from vorort.committees.rules.rule_set import RuleSet
from vorort.committees.selectors import rules_of
from vorort.ground.clock import first_moment
from vorort.meetings.actions.keeping import is_stand_in
from vorort.meetings.actions.resolving import prefix_of, resolution_found
from vorort.meetings.actions.showing import meeting_found
from vorort.meetings.choices import FollowUp, ItemKind, MeetingState, MinutesState, Outcome, Right
from vorort.meetings.models import AgendaItem, Meeting, Minutes, Presence, Resolution
from vorort.meetings.rules.minutes import (
    Absent,
    Attended,
    Convening,
    ItemTold,
    Named,
    Told,
    content_of,
    digest_of,
)
from vorort.meetings.rules.register import first_words, resolution_number
from vorort.meetings.selectors.record import member_told, resolution_told
from vorort.people.models import Person
from vorort.search.bulk import index_all
from vorort.threads.choices import Visibility
from vorort.threads.models import Step, Thread

AT_A_TIME = 500


@dataclass(frozen=True)
class OldItem:
    """An item that was dealt with, and what was agreed on it, if anything."""

    title: str
    kind: ItemKind = ItemKind.TOPIC
    notes: str = ""
    wording: str = ""
    responsible: Person | None = None
    due_on: date | None = None
    follow_up: FollowUp = FollowUp.NONE
    evidence: str = ""
    settled_on: date | None = None


@dataclass(frozen=True)
class OldMeeting:
    """A meeting that has taken place. `present` and `absent` are mandates in force when it began.

    `approved_at` None leaves the minutes a draft.
    """

    committee: Committee
    title: str
    begins: datetime
    ends: datetime
    place: str
    present: Sequence[Mandate]
    items: Sequence[OldItem]
    absent: Sequence[Mandate] = field(default=())
    is_public: bool = False
    guests: Sequence[str] = field(default=())
    approved_at: datetime | None = None


def keep_meetings(rows: Sequence[OldMeeting]) -> list[Meeting]:
    """Write meetings with agenda, presence, resolutions and minutes, the oldest first, and put them into the search."""
    rows = sorted(rows, key=lambda row: row.begins)
    threads = Thread.objects.bulk_create((_thread(row) for row in rows), AT_A_TIME)
    meetings = Meeting.objects.bulk_create(map(_meeting, rows, threads), AT_A_TIME)
    pairs = list(zip(rows, meetings, strict=True))
    Presence.objects.bulk_create((one for pair in pairs for one in _presences(*pair)), AT_A_TIME)
    items = AgendaItem.objects.bulk_create((one for pair in pairs for one in _items(*pair)), AT_A_TIME)
    told = [(old, item) for old, item in zip((one for row in rows for one in row.items), items, strict=True)]
    resolutions = _resolutions([(old, item) for old, item in told if old.wording])
    Step.objects.bulk_create((step for pair in pairs for step in _steps(*pair)), AT_A_TIME)
    recorder = _Recorder(told, resolutions)
    Minutes.objects.bulk_create((recorder.minutes(*pair) for pair in pairs), AT_A_TIME)
    shown = [(row, meeting) for row, meeting in pairs if row.is_public]
    index_all(
        found
        for row, meeting in shown
        for found in meeting_found(meeting, [item.title for item in row.items])
    )
    index_all(
        found
        for row in resolutions
        if row.thread.visibility == Visibility.PUBLIC
        for found in resolution_found(row)
    )
    return meetings


def _thread(row: OldMeeting) -> Thread:
    visibility = Visibility.PUBLIC if row.is_public else Visibility.DRAFT
    return Thread(
        kind="meeting", title=row.title[:200], district=row.committee.district, visibility=visibility
    )


def _meeting(row: OldMeeting, thread: Thread) -> Meeting:
    state = MeetingState.APPROVED if row.approved_at else MeetingState.CLOSED
    return Meeting(
        thread=thread, committee=row.committee, begins=row.begins, ends=row.ends, place=row.place, state=state,
        is_public=row.is_public, is_light=True, opened_at=row.begins, closed_at=row.ends,
    )  # fmt: skip


def _presences(row: OldMeeting, meeting: Meeting) -> Iterator[Presence]:
    span = {"meeting": meeting, "came_at": row.begins, "left_at": row.ends}
    for mandate in row.present:
        yield Presence(person=mandate.person, mandate=mandate, right=right_of(mandate), **span)
    for name in row.guests:
        yield Presence(name=name, right=Right.GUEST, **span)


def _items(row: OldMeeting, meeting: Meeting) -> Iterator[AgendaItem]:
    for number, old in enumerate(row.items, start=1):
        yield AgendaItem(
            meeting=meeting, position=number, number=str(number), kind=old.kind, title=old.title, notes=old.notes,
            notes_version=1, is_public=row.is_public, settled_at=row.ends,
        )  # fmt: skip


def _resolutions(told: Sequence[tuple[OldItem, AgendaItem]]) -> list[Resolution]:
    """Each under the next number of its committee and year."""
    running = _counted({item.meeting.committee_id for _old, item in told})
    prefixes: dict[int, str] = {}
    rows = []
    for old, item in told:
        committee, day = item.meeting.committee, localtime(item.meeting.ends).date()
        running[committee.pk, day.year] += 1
        number, is_public = running[committee.pk, day.year], item.is_public
        if committee.pk not in prefixes:
            prefixes[committee.pk] = prefix_of(committee)
        thread = Thread(
            kind="resolution", title=first_words(old.wording), district=committee.district,
            visibility=Visibility.PUBLIC if is_public else Visibility.DRAFT,
        )  # fmt: skip
        rows.append(
            Resolution(
                thread=thread, committee=committee, year=day.year, running=number, item=item, wording=old.wording,
                number=resolution_number(prefixes[committee.pk], day.year, number), outcome=Outcome.CARRIED,
                decided_on=day, responsible=old.responsible, due_on=old.due_on, follow_up=old.follow_up,
                evidence=old.evidence, settled_on=old.settled_on,
            )
        )  # fmt: skip
    Thread.objects.bulk_create([row.thread for row in rows], AT_A_TIME)
    for row in rows:
        row.thread_id = row.thread.pk
    found = Resolution.objects.bulk_create(rows, AT_A_TIME)
    Step.objects.bulk_create((step for row in found for step in _resolution_steps(row)), AT_A_TIME)
    return found


def _counted(committees: set[int]) -> Counter[tuple[int, int]]:
    """How far each committee has counted in each year."""
    rows = Resolution.objects.filter(committee__in=committees).values_list("committee", "year")
    return Counter({(committee, year): last for committee, year, last in rows.annotate(Max("running"))})


def _resolution_steps(row: Resolution) -> Iterator[Step]:
    at = row.item.meeting.ends if row.item else first_moment(row.decided_on)
    yield Step(thread=row.thread, what="resolved", at=at, about=row.number)
    if row.settled_on:
        told = max(first_moment(row.settled_on), at)
        yield Step(thread=row.thread, what=f"reported_{row.follow_up}", at=told, about=row.evidence[:200])


def _steps(row: OldMeeting, meeting: Meeting) -> Iterator[Step]:
    yield Step(thread=meeting.thread, what="closed", at=row.ends)
    if row.approved_at:
        yield Step(thread=meeting.thread, what="minutes_approved", at=row.approved_at)


class _Recorder:
    """Writes minutes out of what is known already: the same content as of any other meeting, without asking for it."""

    def __init__(self, told: Sequence[tuple[OldItem, AgendaItem]], resolutions: Sequence[Resolution]) -> None:
        self.items: defaultdict[int, list[AgendaItem]] = defaultdict(list)
        for _old, item in told:
            self.items[item.meeting.pk].append(item)
        self.resolved = {row.item_id: row for row in resolutions}
        self.rules: dict[int, RuleSet] = {}

    def minutes(self, row: OldMeeting, meeting: Meeting) -> Minutes:
        found = Minutes(meeting=meeting)
        if row.approved_at:
            found.state, found.approved_at = MinutesState.APPROVED, row.approved_at
            found.sent_at = min(row.ends + timedelta(days=2), row.approved_at)
            found.content = content_of(self._told(row, meeting))
            found.digest = digest_of(found.content)
        return found

    def _told(self, row: OldMeeting, meeting: Meeting) -> Told:
        began, ended = localtime(row.begins), localtime(row.ends)
        there = [Attended(named(one), right_of(one), began, ended) for one in row.present]
        there += [Attended(Named(name), Right.GUEST.value, began, ended) for name in row.guests]
        return Told(
            committee=row.committee.name, with_committees=(), title=row.title, place=row.place, mode=meeting.mode,
            is_public=row.is_public, is_light=True, began=began, ended=ended, recorder=None, co_signer=None,
            opening="", closing="", convening=self._convening(row), attended=there,
            absent=[Absent(named(one), right_of(one)) for one in row.absent],
            items=[self._item(item) for item in self.items[meeting.pk]],
        )  # fmt: skip

    def _convening(self, row: OldMeeting) -> Convening:
        if row.committee.pk not in self.rules:
            self.rules[row.committee.pk] = rules_of(row.committee, row.begins)[0]
        rules = self.rules[row.committee.pk]
        voting = [one for one in (*row.present, *row.absent) if right_of(one) == Right.VOTING]
        present = sum(right_of(one) == Right.VOTING for one in row.present)
        quorum = quorum_of(rules, Attendance(len(voting), len(voting), present))
        return Convening(
            sent_on=None, days_before=None, days_asked=rules.notice_days, quorum_kind=str(quorum.kind),
            present=quorum.present, needed=quorum.needed, base=quorum.base, is_met=quorum.is_met,
        )  # fmt: skip

    def _item(self, item: AgendaItem) -> ItemTold:
        found = self.resolved.get(item.pk)
        return ItemTold(
            number=item.number, title=item.title, kind=item.kind, is_public=item.is_public, notes=item.notes,
            is_settled=True, resolutions=(resolution_told(found),) if found else (),
        )  # fmt: skip


def right_of(mandate: Mandate) -> str:
    """With a vote, or advisory."""
    has_vote = mandate.seat.is_voting and not is_stand_in(mandate)
    return (Right.VOTING if has_vote else Right.ADVISORY).value


def named(mandate: Mandate) -> Named:
    return member_told(mandate, mandate.person)
