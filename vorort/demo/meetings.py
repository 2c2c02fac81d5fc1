"""The demo's meetings: years of light records in bulk, and some that went through every door, one of them running now."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import cycle, islice
from typing import Any

from django.utils.timezone import get_current_timezone, localdate

from vorort.committees.choices import CommitteeKind, SeatOffice
from vorort.committees.models import Committee, Mandate
from vorort.demo.committees import Stage
from vorort.demo.texts import read
from vorort.ground.clock import held_at, now
from vorort.meetings import actions
from vorort.meetings.bulk import OldItem, OldMeeting, keep_meetings
from vorort.meetings.choices import DateReply, FollowUp, ItemKind, Method, Outcome, Rhythm, VoteKind
from vorort.meetings.facts import MembersInvited
from vorort.meetings.models import AgendaItem, Meeting, Vote
from vorort.outbox.bulk import forget_deliveries
from vorort.people.models import Person

Told = dict[str, Any]
YEARS, YEARS_IN_FULL = 2, 10
GROUP_YEARS, GROUP_YEARS_IN_FULL = 1, 2
# a steering committee meets in these months, a group in these
MONTHS, GROUP_MONTHS = (2, 5, 9, 11), (4, 10)
EVENING, LENGTH = time(18), timedelta(hours=2)
DAY = timedelta(days=1)
REPLIES: tuple[DateReply, ...] = (DateReply.YES, DateReply.MAYBE, DateReply.NO)


def load_meetings(stage: Stage, *, full: bool = False) -> None:
    """Build on committees and ideas: what was referred to a committee stands on its next agenda."""
    told = read("meetings")
    years, group_years = (YEARS_IN_FULL, GROUP_YEARS_IN_FULL) if full else (YEARS, GROUP_YEARS)
    keep_meetings([*_past(told, list(stage.steering.values()), years), *_past(told, _groups(), group_years)])
    for number, name in enumerate(sorted(stage.steering)):
        _next(stage, told, stage.steering[name], number)
    _whole_evening(stage, told)
    _assembly(stage, told)
    _running(stage, told)
    _group(stage)


def _groups() -> list[Committee]:
    return list(Committee.objects.groups().select_related("district").order_by("pk"))


def _past(told: Told, rows: Sequence[Committee], years: int) -> Iterator[OldMeeting]:
    """Steering committees four times a year, groups twice; the latest of each waits for the approval of its minutes."""
    seats: dict[int, list[Mandate]] = {}
    held = Mandate.objects.filter(committee__in=rows, state="accepted").select_related(
        "seat__nominated_by", "person", "on_behalf_of"
    )
    for mandate in held.order_by("seat__position", "pk"):
        seats.setdefault(mandate.committee_id, []).append(mandate)
    for number, committee in enumerate(rows):
        days = list(_days(committee, number, years))
        for place, day in enumerate(days):
            sitting = _sitting(seats.get(committee.pk, []), day)
            present = _there(sitting, number + place)
            if present:
                absent = [row for row in sitting if row not in present]
                yield _old(told, committee, day, present, absent, number + place, days[place + 1 : place + 2])


def _days(committee: Committee, number: int, years: int) -> Iterator[datetime]:
    """Tuesdays or Wednesdays, at six in the evening, as long as the committee has been there."""
    this, months = localdate().year, GROUP_MONTHS if committee.is_group else MONTHS
    for year in range(this - years, this + 1):
        for month in months:
            day = _weekday(year, month, 1 + number % 2, 1 + number % 3)
            begins = datetime.combine(day, EVENING, get_current_timezone())
            is_over = begins + LENGTH < now() - 3 * DAY
            is_there = committee.begins < begins and (committee.ends is None or begins < committee.ends)
            if is_over and is_there:
                yield begins


def _weekday(year: int, month: int, weekday: int, week: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (week - 1))


def _sitting(held: Sequence[Mandate], at: datetime) -> list[Mandate]:
    """Who sat there then."""
    return [row for row in held if row.begins <= at and (row.ends is None or at < row.ends)]


def _there(sitting: Sequence[Mandate], turn: int) -> list[Mandate]:
    """Of four one is missing, but never the chair."""
    return [row for place, row in enumerate(sitting) if row.seat.is_chair or (place + turn) % 4]


def _old(
    told: Told,
    committee: Committee,
    begins: datetime,
    present: list[Mandate],
    absent: list[Mandate],
    turn: int,
    after: list[datetime],
) -> OldMeeting:
    is_group = committee.is_group
    items = list(_group_items(told, present, turn) if is_group else _items(told, present, begins, turn))
    return OldMeeting(
        committee=committee,
        title=f"Sitzung: {committee.name}"[:200],
        begins=begins,
        ends=begins + LENGTH,
        place=told["places"][turn % len(told["places"])],
        present=present,
        absent=absent,
        items=items,
        is_public=not is_group,
        guests=[] if is_group else told["guests"][: turn % 3],
        approved_at=after[0] if after else None,
    )


def _items(told: Told, present: list[Mandate], begins: datetime, turn: int) -> Iterator[OldItem]:
    yield OldItem(
        "Genehmigung der Tagesordnung",
        ItemKind.AGENDA,
        f"{told['welcome']} {told['agenda']}\n\n{told['note']}",
    )
    yield OldItem("Fragen der Einwohner*innen", ItemKind.QUESTIONS, told["questions"])
    yield OldItem("Berichte", ItemKind.REPORTS, told["reports"])
    for place, row in enumerate(islice(cycle(told["topics"]), turn * 3 % 12, turn * 3 % 12 + 3)):
        person = present[(turn + place) % len(present)].person
        yield _topic(row, person, begins)
    yield OldItem("Verschiedenes", ItemKind.OTHER, told["other"])


def _topic(row: Told, person: Person, begins: datetime) -> OldItem:
    """What came of it is told once its time is over; some is overdue."""
    due = begins.date() + timedelta(days=row["due_days"]) if row["due_days"] else None
    is_done = due is not None and bool(row["evidence"]) and due < localdate() - timedelta(days=20)
    follow_up = FollowUp.DONE if is_done else FollowUp.OPEN if due else FollowUp.NONE
    return OldItem(
        row["title"], notes=row["notes"], wording=row["wording"], responsible=person if due else None, due_on=due,
        follow_up=follow_up, evidence=row["evidence"] if is_done else "", settled_on=due if is_done else None,
    )  # fmt: skip


def _group_items(told: Told, present: list[Mandate], turn: int) -> Iterator[OldItem]:
    for place, row in enumerate(told["group_lines"]):
        person = present[(turn + place) % len(present)].person if row["decision"] else None
        yield OldItem(
            row["title"], notes=row["notes"], wording=row["decision"], responsible=person,
            follow_up=FollowUp.OPEN if person else FollowUp.NONE,
        )  # fmt: skip


def _next(stage: Stage, told: Told, committee: Committee, number: int) -> None:
    """The next meeting of a district, to which everybody is invited."""
    begins = datetime.combine(_working_day(number), EVENING, get_current_timezone())
    place = told["places"][number % len(told["places"])]
    meeting = actions.plan_meeting(
        committee, begins=begins, ends=begins + LENGTH, place=place, is_public=True, by=stage.by
    )
    row = told["topics"][number % len(told["topics"])]
    paper = actions.write_paper(
        committee, title=row["title"], wording=row["wording"], reasons=row["notes"], by=stage.by
    )
    actions.add_item(meeting, title=row["title"], minutes=20, paper=paper, by=stage.by)
    actions.invite_members(meeting, by=stage.by)
    # in Hörde mails go out and letters wait, so that both are to be seen
    if committee.district and committee.district.name != "Hörde":
        _sent_long_ago(stage, meeting)


def _sent_long_ago(stage: Stage, meeting: Meeting) -> None:
    """The letters were posted on the day of the invitation, and no mail is written any more."""
    fact = MembersInvited(meeting.pk)
    forget_deliveries(fact.name(), fact.payload())
    for letter in meeting.invitations.filter(sent_at=None):
        actions.record_dispatch(letter, sent_on=localdate(now()), proof="Post (Beispiel)", by=stage.by)


def _working_day(number: int) -> date:
    """Tuesday, Wednesday or Thursday in two to four weeks, never around Christmas."""
    day = localdate() + timedelta(days=14 + number)
    while (
        day.weekday() not in (1, 2, 3) or (day.month, day.day) >= (12, 20) or (day.month, day.day) <= (1, 6)
    ):
        day += DAY
    return day


def _whole_evening(stage: Stage, told: Told) -> None:
    """A meeting of Hörde three weeks ago that went through every door, with votes counted; its minutes are sent."""
    begins = datetime.combine(localdate() - timedelta(days=20), EVENING, get_current_timezone())
    topics = told["topics"][3:7]
    meeting, items = _opened(stage, told, stage.steering["Hörde"], begins, topics)
    for place, (row, item) in enumerate(zip(topics, items, strict=True)):
        with held_at(begins + timedelta(minutes=20 + 20 * place)):
            actions.go_to_item(meeting, item, by=stage.by)
            _voted(stage, meeting, item, row)
            actions.write_notes(item, text=row["notes"], version=0, by=stage.by)
            actions.settle_item(item, by=stage.by)
    with held_at(begins + LENGTH):
        minutes = actions.close_meeting(meeting, by=stage.by)
    # not long ago, so that one can still object
    with held_at(begins + 10 * DAY):
        actions.send_minutes(minutes, by=stage.by)


def _opened(
    stage: Stage, told: Told, committee: Committee, begins: datetime, topics: Sequence[Told]
) -> tuple[Meeting, list[AgendaItem]]:
    """Planned a month before with these topics, invited in time, opened with three of four members."""
    with held_at(begins - 30 * DAY):
        meeting = actions.plan_meeting(
            committee,
            begins=begins,
            ends=begins + LENGTH,
            place=told["places"][0],
            is_public=True,
            by=stage.by,
        )
        # the assembly finds most of them on its yearly agenda
        standing = {item.title: item for item in meeting.items.all()}
        items = [
            standing.get(row["title"])
            or actions.add_item(
                meeting, title=row["title"], kind=ItemKind(row.get("kind", ItemKind.TOPIC)), by=stage.by
            )
            for row in topics
        ]
    with held_at(begins - 21 * DAY):
        actions.invite_members(meeting, by=stage.by)
        _sent_long_ago(stage, meeting)
    with held_at(begins):
        actions.open_meeting(meeting, by=stage.by)
        rows = Mandate.objects.in_force(begins).filter(committee=committee).select_related("seat", "person")
        people = [row.person for row in _there(list(rows.order_by("seat__position", "pk")), 1)]
        actions.note_arrival(meeting, people=people, by=stage.by)
        actions.note_arrival(meeting, name=told["guests"][0], by=stage.by)
    return meeting, items


def _voted(stage: Stage, meeting: Meeting, item: AgendaItem, row: Told) -> Vote:
    """By show of hands, with the counts of the story."""
    vote = actions.prepare_vote(meeting, item=item, wording=row["wording"], method=Method.HANDS, by=stage.by)
    vote = actions.open_vote(vote, by=stage.by)
    entitled = vote.roll.count()
    no, abstained = min(row["against"], entitled - 1), min(row["abstained"], 1)
    counts = {"yes": entitled - no - abstained, "no": no, "abstained": abstained, "invalid": 0}
    vote = actions.close_vote(vote, counts=counts, by=stage.by)
    return actions.declare_vote(vote, by=stage.by)


def _assembly(stage: Stage, told: Told) -> None:
    """The yearly assembly: reports, discharge without the board, budget plan, an election. Its minutes are approved."""
    assembly = Committee.objects.get(kind=CommitteeKind.GENERAL_ASSEMBLY)
    spring = datetime.combine(date(localdate().year, 4, 22), EVENING, get_current_timezone())
    begins = (
        spring
        if spring < now() - 40 * DAY
        else datetime.combine(date(localdate().year - 1, 4, 22), EVENING, get_current_timezone())
    )
    meeting, items = _opened(stage, told, assembly, begins, told["assembly"])
    for place, (row, item) in enumerate(zip(told["assembly"], items, strict=True)):
        with held_at(begins + timedelta(minutes=10 + 15 * place)):
            _assembly_item(stage, meeting, item, row)
    with held_at(begins + LENGTH):
        minutes = actions.close_meeting(meeting, by=stage.by)
    with held_at(begins + 5 * DAY):
        actions.send_minutes(minutes, by=stage.by)
    with held_at(begins + 30 * DAY):
        actions.approve_minutes(minutes, reason="Im Umlauf, ohne Einwand (Beispiel).", by=stage.by)


def _assembly_item(stage: Stage, meeting: Meeting, item: AgendaItem, row: Told) -> None:
    if row["kind"] == ItemKind.ELECTION:
        _election(stage, meeting, item, row)
    elif row["wording"]:
        if row["kind"] == ItemKind.DISCHARGE:
            _exclude_board(stage, meeting, item)
        _voted(stage, meeting, item, row | {"against": 0, "abstained": 1})
    else:
        actions.pass_resolution(item, wording=row["notes"], outcome=Outcome.NOTED, by=stage.by)
    item.refresh_from_db()
    actions.write_notes(item, text=row["notes"], version=item.notes_version, by=stage.by)
    actions.settle_item(item, by=stage.by)


def _exclude_board(stage: Stage, meeting: Meeting, item: AgendaItem) -> None:
    """Nobody discharges themselves (§ 34 BGB)."""
    board = Mandate.objects.in_force(meeting.begins).filter(committee__kind=CommitteeKind.BOARD)
    there = meeting.presences.filter(person__in=board.values("person")).select_related("person")
    for presence in there:
        if presence.person:
            actions.declare_conflict(item, presence.person, reason="Mitglied des Vorstands", by=stage.by)


def _election(stage: Stage, meeting: Meeting, item: AgendaItem, row: Told) -> None:
    """Two candidates, with ballot papers; the one elected accepts."""
    there = meeting.presences.filter(right="voting").select_related("person").order_by("pk")
    people = [presence.person for presence in there if presence.person][3:5]
    vote = actions.prepare_vote(
        meeting, item=item, kind=VoteKind.ELECTION, method=Method.PAPER, wording=row["wording"], candidates=people,
        by=stage.by,
    )  # fmt: skip
    vote = actions.open_vote(vote, by=stage.by)
    first, second = vote.candidates.order_by("position")
    entitled = vote.roll.count()
    votes = {first.pk: entitled - 5, second.pk: 4}
    counts: Told = {"yes": entitled - 1, "no": 0, "abstained": 1, "invalid": 0, "votes": votes}
    vote = actions.declare_vote(actions.close_vote(vote, counts=counts, by=stage.by), by=stage.by)
    actions.answer_election(vote.candidates.get(pk=first.pk), accepted=True, by=stage.by)


def _running(stage: Stage, told: Told) -> None:
    """A meeting of Aplerbeck that runs now: one decision is made, one vote is prepared, the rest is to play with."""
    begins = (now() - timedelta(minutes=25)).replace(second=0, microsecond=0)
    first, second, third = told["topics"][0], told["topics"][6], told["topics"][9]
    meeting, items = _opened(stage, told, stage.steering["Aplerbeck"], begins, [first, second, third])
    actions.go_to_item(meeting, items[0], by=stage.by)
    _voted(stage, meeting, items[0], first)
    actions.settle_item(items[0], by=stage.by)
    actions.prepare_vote(meeting, item=items[1], wording=second["wording"], method=Method.HANDS, by=stage.by)
    actions.go_to_item(meeting, items[1], by=stage.by)


def _group(stage: Stage) -> None:
    """A group that meets every month, and one that looks for a date."""
    feasts = Committee.objects.get(name="Arbeitsgruppe Feste Hörde")
    first = _weekday(localdate().year, localdate().month, 3, 1)
    actions.plan_series(
        feasts, rhythm=Rhythm.MONTHLY, first_day=first, at_time=time(19), minutes=90, place="Vereinsheim (Beispiel)",
        by=stage.by,
    )  # fmt: skip
    begins = datetime.combine(localdate() + timedelta(days=12), time(19), get_current_timezone())
    options = [(begins + n * DAY, begins + n * DAY + LENGTH) for n in (0, 1, 5)]
    poll = actions.ask_for_dates(feasts, title="Wann bauen wir die Buden auf?", options=options, by=stage.by)
    chairs = Mandate.objects.in_force(now()).filter(committee=feasts).exclude(seat__office=SeatOffice.CHAIR)
    for place, mandate in enumerate(chairs.select_related("person").order_by("pk")[:3]):
        replies = {option.pk: REPLIES[place * n % 3] for n, option in enumerate(poll.options.all())}
        actions.answer_dates(poll, replies=replies, person=mandate.person, by=stage.by)
