"""A meeting as it went: everything that minutes are made of, in a number of statements that does not grow with it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from django.db.models import Prefetch, QuerySet
from django.utils.timezone import localtime

from vorort.committees.choices import SeatOffice
from vorort.committees.models import Mandate
from vorort.committees.rules.outcome import quorum_of
from vorort.committees.selectors import rules_of
from vorort.meetings.choices import ItemKind, MinutesState, Reply, Right, VoteState
from vorort.meetings.models import (
    AgendaItem,
    Candidate,
    ConflictOfInterest,
    Meeting,
    MeetingTask,
    Minutes,
    Presence,
    Resolution,
    Vote,
)
from vorort.meetings.rules.minutes import (
    Absent,
    Attended,
    Convening,
    Declared,
    Elected,
    ItemTold,
    Named,
    Resolved,
    Tasked,
    Told,
    Voted,
    people_in,
    public_part,
)
from vorort.meetings.selectors.presence import attendance_at, presence_list, proxies_of
from vorort.meetings.selectors.seating import SENT_BY
from vorort.people.models import Person


def told_of(meeting: Meeting, at: datetime) -> Told:
    """Everything about a meeting; `at` is its end as long as it runs."""
    minutes = Minutes.objects.filter(meeting=meeting).select_related("recorder", "co_signer").first()
    there, began = list(presence_list(meeting)), meeting.opened_at or meeting.begins
    return Told(
        committee=meeting.committee.name,
        with_committees=tuple(meeting.with_committees.order_by("name").values_list("name", flat=True)),
        title=meeting.title,
        place=meeting.place,
        mode=meeting.mode,
        is_public=meeting.is_public,
        is_light=meeting.is_light,
        began=localtime(began),
        ended=localtime(meeting.closed_at or at),
        recorder=_person(minutes.recorder) if minutes else None,
        co_signer=_person(minutes.co_signer) if minutes else None,
        opening=minutes.opening if minutes else "",
        closing=minutes.closing if minutes else "",
        convening=_convening(meeting, began),
        attended=[_attended(row) for row in there],
        absent=_absent(meeting, there, began),
        items=[_item(item) for item in items_with_all(meeting)],
        tasks=[_task(row) for row in meeting.tasks.filter(item=None).select_related("responsible")],
    )


def items_with_all(meeting: Meeting) -> list[AgendaItem]:
    """The agenda in its order, items of an item behind it, with what became of each."""
    decided = Vote.objects.exclude(state=VoteState.PREPARED).select_related("committee")
    rows = meeting.items.select_related("paper", "parent").prefetch_related(
        Prefetch("conflicts", ConflictOfInterest.objects.select_related("person")),
        Prefetch("votes", decided.prefetch_related(_candidates())),
        Prefetch("resolutions", Resolution.objects.select_related("responsible").order_by("pk")),
        Prefetch("tasks", MeetingTask.objects.select_related("responsible")),
    )
    return in_order(list(rows.order_by("position", "pk")))


def in_order(items: Sequence[AgendaItem]) -> list[AgendaItem]:
    """As they are read out: one storey deep."""
    children: dict[int | None, list[AgendaItem]] = {}
    for item in items:
        children.setdefault(item.parent_id, []).append(item)
    return [one for top in children.get(None, []) for one in (top, *children.get(top.pk, []))]


def minutes_to_approve(item: AgendaItem) -> QuerySet[Minutes]:
    """What an item about the last minutes has before it: those of earlier meetings that were sent and are not final."""
    if item.kind != ItemKind.LAST_MINUTES:
        return Minutes.objects.none()
    meeting = item.meeting
    rows = Minutes.objects.filter(state=MinutesState.SENT, meeting__committee=meeting.committee_id)
    rows = rows.filter(meeting__begins__lt=meeting.begins).exclude(meeting=meeting.pk)
    return rows.select_related("meeting__thread").order_by("meeting__begins", "pk")


def public_minutes(minutes: Minutes) -> dict[str, Any]:
    """What everybody may read of minutes, by the consents of today; nothing before they are final."""
    if not minutes.is_approved:
        return {}
    people = Person.objects.filter(pk__in=people_in(minutes.content))
    return public_part(minutes.content, {row.pk for row in people if row.shown_name})


def _candidates() -> Any:
    return Prefetch("candidates", Candidate.objects.select_related("person"))


def _convening(meeting: Meeting, began: datetime) -> Convening:
    rules, _version = rules_of(meeting.committee, began)
    is_second = meeting.second_call_of_id is not None
    quorum = quorum_of(rules, attendance_at(meeting, began, None, rules), second_call=is_second)
    sent = localtime(meeting.invited_at).date() if meeting.invited_at else None
    # whole days between, as §§ 187, 188 BGB count them
    between = max(0, (localtime(meeting.begins).date() - sent).days - 1) if sent else None
    return Convening(
        sent_on=sent,
        days_before=between,
        days_asked=rules.notice_days,
        quorum_kind=str(quorum.kind),
        present=quorum.present,
        needed=quorum.needed,
        base=quorum.base,
        is_met=quorum.is_met,
        is_relaxed=quorum.is_relaxed,
        is_second_call=is_second,
    )


def _attended(row: Presence) -> Attended:
    who = member_told(row.mandate, row.person) if row.person else Named(row.name)
    left = localtime(row.left_at) if row.left_at else None
    return Attended(who, row.right, localtime(row.came_at), left, row.is_online)


def _absent(meeting: Meeting, there: Iterable[Presence], began: datetime) -> list[Absent]:
    """Members whom nobody has seen; stand-ins need not come."""
    seen = {row.person_id for row in there if row.left_at is None or row.left_at > row.came_at}
    holders = {row.giver_id: row.holder for row in proxies_of(meeting)}
    said_no = set(meeting.invitations.filter(reply=Reply.NO).values_list("person_id", flat=True))
    found: dict[int, Absent] = {}
    for mandate in _members(meeting, began):
        if mandate.person_id not in seen:
            right = Right.VOTING if mandate.seat.is_voting else Right.ADVISORY
            who, holder = member_told(mandate, mandate.person), holders.get(mandate.person_id)
            proxy = _person(holder) if holder and holder.pk in seen and right == Right.VOTING else None
            found.setdefault(mandate.person_id, Absent(who, right, mandate.person_id in said_no, proxy))
    return list(found.values())


def _members(meeting: Meeting, began: datetime) -> QuerySet[Mandate]:
    """Of those who convene first."""
    bodies = [meeting.committee_id, *(row.pk for row in meeting.with_committees.all())]
    rows = Mandate.objects.in_force(began).filter(committee__in=bodies)
    rows = rows.exclude(seat__office=SeatOffice.STAND_IN)
    rows = rows.select_related("person", "on_behalf_of", *SENT_BY).defer("seat__member__district__boundary")
    return rows.order_by("-seat__is_voting", "seat__position", "pk")


def member_told(mandate: Mandate | None, person: Person) -> Named:
    """A member as minutes name them: with office, and for whom they speak."""
    if mandate is None:
        return Named(person.full_name, person.pk)
    office = mandate.seat.name or mandate.seat.office
    weight = mandate.seat.weight if mandate.seat.is_voting else 1
    return Named(person.full_name, person.pk, office, mandate.speaks_for, weight)


def _person(person: Person | None) -> Named | None:
    return Named(person.full_name, person.pk) if person else None


def _item(item: AgendaItem) -> ItemTold:
    return ItemTold(
        number=item.number,
        title=item.title,
        kind=item.kind,
        is_public=item.is_public and (item.parent is None or item.parent.is_public),
        depth=0 if item.parent_id is None else 1,
        notes=item.notes,
        reference=item.paper.reference if item.paper else "",
        is_settled=item.settled_at is not None,
        is_dropped=item.dropped_at is not None,
        is_late=item.added_late_at is not None,
        conflicts=tuple(_declared(row) for row in item.conflicts.all()),
        votes=tuple(_vote(row) for row in item.votes.all()),
        resolutions=tuple(resolution_told(row) for row in item.resolutions.all()),
        tasks=tuple(_task(row) for row in item.tasks.all()),
    )


def _declared(row: ConflictOfInterest) -> Declared:
    return Declared(Named(row.person.full_name, row.person_id), row.is_own_word, row.reason)


def _vote(vote: Vote) -> Voted:
    elected = set(vote.result.get("elected", []))
    votes = vote.tally.get("votes", vote.tally)
    return Voted(
        kind=vote.kind,
        decision=vote.decision,
        method=vote.method,
        wording=vote.wording,
        committee=vote.committee.name,
        yes=vote.yes,
        no=vote.no,
        abstained=vote.abstained,
        invalid=vote.invalid,
        carried=vote.carried,
        reasons=tuple(vote.result.get("reasons", [])),
        warnings=tuple(vote.snapshot.get("warnings", [])),
        override=vote.override,
        tie_note=vote.tie_note,
        aborted_why=vote.aborted_why,
        candidates=tuple(_candidate(row, votes, elected) for row in vote.candidates.all()),
    )


def _candidate(row: Candidate, votes: dict[str, Any], elected: set[int]) -> Elected:
    who = Named(row.shown, row.person_id)
    return Elected(who, votes.get(str(row.pk)), row.pk in elected, row.accepted)


def resolution_told(row: Resolution) -> Resolved:
    """A resolution as it stands in minutes."""
    return Resolved(
        number=row.number,
        wording=row.wording,
        outcome=row.outcome,
        has_vote=row.vote_id is not None,
        responsible=_person(row.responsible),
        responsible_note=row.responsible_note,
        due_on=row.due_on,
    )


def _task(row: MeetingTask) -> Tasked:
    return Tasked(row.text, _person(row.responsible), row.due_on)
