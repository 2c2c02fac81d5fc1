"""The agenda: what stands on every one of a committee, and what stands on one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.ground.text import normalised
from vorort.meetings.actions.inside import note_agenda_change, touch
from vorort.meetings.actions.numbering import insert, neighbours, put_in_order, renumber
from vorort.meetings.actions.showing import index_meeting, show_papers
from vorort.meetings.actions.waiting import land_again, note_landed, release
from vorort.meetings.choices import ItemKind, MeetingState
from vorort.meetings.facts import AgendaChanged
from vorort.meetings.models import AgendaItem, Meeting, Paper, TemplateItem, Waiting
from vorort.threads.models import Thread

MOST_OF_TEMPLATE = 40
ITEM_FIELDS = ("title", "text", "kind", "minutes", "is_public", "subject", "paper")
# of what was sent out this stays as it was sent
SENT = ("title", "kind")
Direction = Literal["up", "down", "in", "out"]


@dataclass(frozen=True)
class TemplateRow:
    """What shall stand on every agenda."""

    title: str
    kind: ItemKind = ItemKind.TOPIC
    minutes: int | None = None
    is_public: bool = True


@action("meetings.keep_template")
def keep_template(
    committee: Committee, *, rows: Sequence[TemplateRow], by: Actor, at: datetime = STAMPED
) -> list[TemplateItem]:
    """Say what stands on every agenda of a committee, in this order; without rows the standard one applies again.

    Meetings that are planned already stay as they are. Raises ValidationError, also for more than forty rows.
    """
    if len(rows) > MOST_OF_TEMPLATE:
        raise ValidationError(_("Forty items at most."))
    committee.template_items.all().delete()
    kept = []
    for position, row in enumerate(rows, start=1):
        item = TemplateItem(
            committee=committee, position=position, title=normalised(row.title), kind=row.kind,
            minutes=row.minutes, is_public=row.is_public,
        )  # fmt: skip
        item.full_clean()
        item.save()
        kept.append(item)
    return kept


@action("meetings.add_item")
def add_item(
    meeting: Meeting,
    *,
    title: str = "",
    kind: ItemKind = ItemKind.TOPIC,
    text: str = "",
    minutes: int | None = None,
    is_public: bool = True,
    parent: AgendaItem | None = None,
    subject: Thread | None = None,
    paper: Paper | None = None,
    waited: Waiting | None = None,
    by: Actor,
    at: datetime = STAMPED,
) -> AgendaItem:
    """Put an item on the agenda, named after its paper or subject unless told otherwise.

    `waited` is what it was until now. After the invitation it is marked as late and comes last. States AgendaChanged then.
    Raises ValidationError, and ValueError for a parent on another agenda or one that stands below an item itself.
    """
    if parent and (parent.meeting_id != meeting.pk or parent.parent_id):
        raise ValueError("an item stands below an item of the same agenda, one storey deep")
    named = title or (paper.title if paper else subject.title if subject else "")
    item = AgendaItem(
        meeting=meeting, title=normalised(named), kind=kind, text=_text(text), minutes=minutes, is_public=is_public,
        parent=parent, subject=subject, paper=paper,
    )  # fmt: skip
    insert(item, at)
    note_landed(item)
    if waited:
        Waiting.objects.filter(pk=waited.pk, committee=meeting.committee_id, item=None).update(item=item)
    _tell(meeting, at)
    return item


@action("meetings.change_item")
def change_item(
    item: AgendaItem, *, values: Mapping[str, Any], by: Actor, at: datetime = STAMPED
) -> AgendaItem:
    """Change an item. Raises ValidationError for title and kind of what was sent out, and for what is settled."""
    _refuse_settled(item)
    before = {name: getattr(item, name) for name in ITEM_FIELDS}
    told = {name: _text(value) if name in ("title", "text") else value for name, value in values.items()}
    assign(item, told, ITEM_FIELDS)
    if _was_sent(item) and any(getattr(item, name) != before[name] for name in SENT):
        raise ValidationError({"title": _("It was sent out like this. Please add a new item instead.")})
    item.full_clean()
    item.save()
    _deal_with_something_else(item, before, at)
    _tell(item.meeting, at)
    return item


@action("meetings.move_item", locks=lambda item: item.meeting)
def move_item(item: AgendaItem, *, to: Direction | int, by: Actor, at: datetime = STAMPED) -> AgendaItem:
    """Move an item: up, down, to a place among its neighbours (from 1), below the item before it, or out again.

    In a draft numbers follow the order; later they stay as they were sent, and nothing goes in or out. Where there is
    no place to go, nothing happens. Raises ValidationError, such as for an item that has parts and shall be a part.
    """
    meeting = item.meeting
    if to in ("in", "out"):
        _move_across(item, to)
    else:
        beside = neighbours(meeting, item.parent_id)
        old = beside.index(item)
        wanted = to - 1 if isinstance(to, int) else old + (1 if to == "down" else -1)
        beside.insert(max(0, min(wanted, len(beside) - 1)), beside.pop(old))
        put_in_order(beside)
    renumber(meeting)
    _tell(meeting, at)
    item.refresh_from_db()
    return item


@action("meetings.remove_item", locks=lambda item: item.meeting)
def remove_item(
    item: AgendaItem, *, for_good: bool = False, by: Actor, at: datetime = STAMPED
) -> AgendaItem | None:
    """Take an item off the agenda, with its parts. What was sent out stays there, marked as dropped.

    What had come to the committee by itself goes to a later meeting, or waits for one; `for_good` it does not come back.
    Raises ValidationError where a vote is prepared.
    """
    meeting, parts = item.meeting, AgendaItem.objects.filter(pk=item.pk) | item.children.all()
    if parts.filter(votes__isnull=False).exists():
        raise ValidationError(_("A vote is prepared here. Please discard it first."))
    waiting = release(AgendaItem.objects.filter(pk__in=list(parts.values_list("pk", flat=True))))
    if for_good:
        Waiting.objects.filter(pk__in=waiting).delete()
    left = item if _was_sent(item) else None
    if left:
        _drop(left, at)
    else:
        _delete(item)
    renumber(meeting)
    land_again([] if for_good else waiting, at, after=meeting)
    _tell(meeting, at)
    return left


def _deal_with_something_else(item: AgendaItem, before: Mapping[str, Any], at: datetime) -> None:
    """What an item is not about any more goes to a later meeting, or waits for one."""
    is_replaced = any(before[name] not in (None, getattr(item, name)) for name in ("subject", "paper"))
    waiting = release(AgendaItem.objects.filter(pk=item.pk)) if is_replaced else []
    note_landed(item)
    land_again(waiting, at, after=item.meeting)


def _drop(item: AgendaItem, at: datetime) -> None:
    item.children.filter(dropped_at=None).update(dropped_at=at)
    item.dropped_at = at
    item.save()


def _delete(item: AgendaItem) -> None:
    meeting, parent = item.meeting, item.parent_id
    item.delete()
    put_in_order(neighbours(meeting, parent))


def _move_across(item: AgendaItem, to: str) -> None:
    """Below the item before it, or out to stand behind the one it was below."""
    meeting, parent = item.meeting, item.parent
    if meeting.state != MeetingState.DRAFT:
        raise ValidationError(_("Numbers stay as they were sent out, so parts stay parts."))
    old = neighbours(meeting, item.parent_id)
    place = old.index(item)
    if to == "out" and parent:
        new, item.parent = neighbours(meeting, None), None
        new.insert(new.index(parent) + 1, item)
    elif to == "in" and parent is None and place:
        if item.children.exists():
            raise ValidationError(_("This item has parts of its own. Please take them out first."))
        item.parent = old[place - 1]
        new = [*neighbours(meeting, item.parent.pk), item]
    else:
        return
    item.save()
    old.remove(item)
    put_in_order(old)
    put_in_order(new)


def _was_sent(item: AgendaItem) -> bool:
    return item.meeting.state != MeetingState.DRAFT and item.added_late_at is None


def _refuse_settled(item: AgendaItem) -> None:
    if item.settled_at:
        raise ValidationError(_("This item is settled."))


def _text(text: str) -> str:
    return normalised(text.replace("\r\n", "\n"))


def _tell(meeting: Meeting, at: datetime) -> None:
    """Once people are invited, what changes is told, shown and found."""
    touch(meeting)
    if meeting.state != MeetingState.DRAFT:
        show_papers(meeting, at)
        index_meeting(meeting)
        note_agenda_change(meeting, at)
        state(AgendaChanged(meeting.pk))
