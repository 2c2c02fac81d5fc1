"""What comes to a committee by itself: it lands on the next agenda, or waits until a meeting is planned."""

from collections.abc import Collection, Iterable
from datetime import datetime

from django.db.models import Q, QuerySet

from vorort.committees.models import Committee
from vorort.ground.facts import state
from vorort.meetings.actions.inside import note_agenda_change
from vorort.meetings.actions.numbering import insert, neighbours, put_in_order, renumber
from vorort.meetings.actions.showing import index_meeting, show_papers
from vorort.meetings.choices import AHEAD, ItemKind, MeetingState
from vorort.meetings.facts import AgendaChanged
from vorort.meetings.models import AgendaItem, Consultation, Meeting, Paper, Waiting
from vorort.meetings.selectors.register import plain_items_left, postponed_items
from vorort.threads.models import Thread


def put_on_next(
    committee: Committee,
    *,
    title: str,
    at: datetime,
    thread: Thread | None = None,
    paper: Paper | None = None,
) -> AgendaItem | None:
    """Put something on the next agenda of a committee; None where it waits, or where the committee does not meet here.

    What stands on an open agenda already is not put there again: a paper joins the item that deals with its subject.
    """
    if committee.is_external:
        return None
    # whoever plans a meeting of it at the same moment waits; whoever only names it does not
    Committee.objects.select_for_update(of=("self",), no_key=True).get(pk=committee.pk)
    if found := _standing(committee, thread, paper, at):
        return found
    row = _row(committee, title, thread, paper, at)
    meeting = next_agenda(committee, at)
    return land(row, meeting, at) if meeting else None


def next_agenda(committee: Committee, at: datetime) -> Meeting | None:
    """The next draft after a moment; without one the next meeting to which people are invited. It is kept from changing."""
    ahead = Meeting.objects.select_for_update(of=("self",)).filter(committee=committee, begins__gt=at)
    ahead = ahead.select_related("thread", "committee__district").order_by("begins", "pk")
    in_turn = (ahead.filter(state=wanted).first() for wanted in AHEAD)
    return next((meeting for meeting in in_turn if meeting), None)


def land(row: Waiting, meeting: Meeting, at: datetime) -> AgendaItem:
    """Make an item of what was waiting. A topic carried over that stands there by itself is not put there twice."""
    if row.carried_from and (there := _by_itself(row.carried_from, meeting)):
        row.delete()
        return there
    item = AgendaItem(meeting=meeting, title=row.title, text=row.text, subject=row.thread, paper=row.paper)
    item.is_public = row.lands_public
    item.kind = row.carried_from.kind if row.carried_from else ItemKind.TOPIC
    insert(item, at)
    note_landed(item)
    Waiting.objects.filter(pk=row.pk).update(item=item)
    if meeting.state != MeetingState.DRAFT:
        show_papers(meeting, at)
        index_meeting(meeting)
        note_agenda_change(meeting, at)
        state(AgendaChanged(meeting.pk))
    return item


def _by_itself(item: AgendaItem, meeting: Meeting) -> AgendaItem | None:
    """The regular item of a meeting that a topic of an earlier one would only repeat."""
    if item.text:
        return None
    same = meeting.items.filter(
        title__iexact=item.title, kind=item.kind, subject=None, paper=None, dropped_at=None
    )
    return same.order_by("position", "pk").first()


def land_all(meeting: Meeting, at: datetime) -> None:
    """A meeting is planned: whatever has waited for it, lands."""
    rows = Waiting.objects.select_for_update(of=("self",)).filter(committee=meeting.committee, item=None)
    for row in rows.select_related("thread", "paper__thread", "carried_from"):
        land(row, meeting, at)


def note_landed(item: AgendaItem) -> None:
    """Remember where something that waited is dealt with, and the turn of a paper."""
    here = Waiting.objects.filter(committee=item.meeting.committee_id, item=None)
    if item.subject_id:
        here.filter(thread=item.subject_id, paper=None).update(item=item)
    if not item.paper_id:
        return
    here.filter(paper=item.paper_id).update(item=item)
    turns = Consultation.objects.filter(
        paper=item.paper_id, committee=item.meeting.committee_id, item=None, result=""
    )
    turn = turns.order_by("position").first()
    if turn and not Consultation.objects.filter(item=item).exists():
        turn.item = item
        turn.save(update_fields=["item", "changed"])


def release(items: QuerySet[AgendaItem]) -> list[int]:
    """Let go of what had landed on these items: it waits again. Keys of what waits now."""
    rows = Waiting.objects.filter(item__in=items)
    found = list(rows.values_list("pk", flat=True))
    rows.update(item=None)
    Consultation.objects.filter(item__in=items, result="").update(item=None)
    return found


def land_again(keys: Iterable[int], at: datetime, *, after: Meeting | None = None) -> None:
    """What was let go of lands on the next agenda, or on the next one after a meeting, if there is one."""
    since = max(at, after.begins) if after else at
    rows = Waiting.objects.filter(pk__in=list(keys), item=None)
    for row in rows.select_related("committee", "thread", "paper__thread"):
        if meeting := next_agenda(row.committee, since):
            land(row, meeting, at)


def put_off(meeting: Meeting, at: datetime) -> None:
    """What a meeting has not dealt with lands on the next agenda, or waits for it."""
    for item in postponed_items(meeting):
        if item.subject_id or item.paper_id:
            put_on_next(meeting.committee, title=item.title, at=at, thread=item.subject, paper=item.paper)


def carry_over(meeting: Meeting, keys: Collection[int], at: datetime) -> None:
    """Topics that belong to nothing else and were not reached go on to the next agenda, or wait for one; each once."""
    for item in plain_items_left(meeting).filter(pk__in=list(keys), carried=None):
        is_public = item.is_public and (item.parent is None or item.parent.is_public)
        row = Waiting.objects.create(
            committee=meeting.committee,
            title=item.title,
            text=item.text,
            is_public=is_public,
            carried_from=item,
            at=at,
        )
        if following := next_agenda(meeting.committee, max(at, meeting.begins)):
            land(row, following, at)


def take_back_carried(meeting: Meeting) -> None:
    """The meeting goes on: what was carried over is here again. What stands on an agenda that was sent stays there too."""
    rows = Waiting.objects.filter(carried_from__meeting=meeting).select_related("item__meeting")
    for row in rows:
        item = row.item
        if item and (
            item.meeting.state != MeetingState.DRAFT or item.votes.exists() or item.children.exists()
        ):
            continue
        row.delete()
        if item:
            item.delete()
            put_in_order(neighbours(item.meeting, None))
            renumber(item.meeting)


def _standing(
    committee: Committee, thread: Thread | None, paper: Paper | None, at: datetime
) -> AgendaItem | None:
    """The item of an open agenda that deals with it already."""
    here = Q(meeting__committee=committee) | Q(meeting__with_committees=committee)
    is_open = Q(meeting__state=MeetingState.RUNNING) | Q(meeting__state__in=AHEAD, meeting__ends__gt=at)
    items = AgendaItem.objects.filter(here, is_open, settled_at=None, dropped_at=None).order_by("pk")
    items = items.select_related("meeting")
    if paper is None:
        return items.filter(subject=thread).first()
    if found := items.filter(paper=paper).first():
        return found
    joined = items.filter(subject=thread, paper=None).first() if thread else None
    if joined:
        joined.paper = paper
        joined.save(update_fields=["paper", "changed"])
        note_landed(joined)
        show_papers(joined.meeting, at)
    return joined


def _row(
    committee: Committee, title: str, thread: Thread | None, paper: Paper | None, at: datetime
) -> Waiting:
    """The one row of this thing; where it was dealt with before it begins anew."""
    rows = Waiting.objects.filter(committee=committee, paper=paper)
    found = (rows if paper else rows.filter(thread=thread)).first() or Waiting(committee=committee)
    found.title, found.at, found.thread, found.paper, found.item = title[:200], at, thread, paper, None
    found.save()
    return found
