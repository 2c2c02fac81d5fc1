"""Where items stand on an agenda and under which number, inside the doors of several actions."""

from collections.abc import Sequence
from datetime import datetime

from vorort.meetings.choices import MeetingState
from vorort.meetings.models import AgendaItem, Meeting
from vorort.meetings.rules.agenda import Placed, numbers_of, place_for


def neighbours(meeting: Meeting, parent_id: int | None) -> list[AgendaItem]:
    """The items below another one, or those that stand on their own, in their order."""
    return list(meeting.items.filter(parent=parent_id).order_by("position", "pk"))


def put_in_order(items: Sequence[AgendaItem]) -> None:
    """Let neighbours stand in this order."""
    moved = []
    for position, item in enumerate(items, start=1):
        if item.position != position:
            item.position = position
            moved.append(item)
    AgendaItem.objects.bulk_update(moved, ["position"])


def renumber(meeting: Meeting) -> None:
    """Number a draft anew. Once invitations have gone out every number stays, and what is new comes after the highest."""
    keeps = meeting.state != MeetingState.DRAFT
    items = list(meeting.items.all())
    found = numbers_of(
        Placed(item.pk, item.parent_id, item.position, item.number if keeps else "") for item in items
    )
    moved = [item for item in items if item.number != found[item.pk]]
    for item in moved:
        item.number = found[item.pk]
    AgendaItem.objects.bulk_update(moved, ["number"])


def insert(item: AgendaItem, at: datetime) -> AgendaItem:
    """Put a new item where it belongs: in a draft before what closes it, later at the end. Raises ValidationError."""
    meeting, beside = item.meeting, neighbours(item.meeting, item.parent_id)
    is_draft = meeting.state == MeetingState.DRAFT
    place = place_for([other.kind for other in beside], item.kind) if is_draft else len(beside)
    item.added_late_at = None if is_draft else at
    item.position = len(beside) + 1
    item.full_clean()
    item.save()
    beside.insert(place, item)
    put_in_order(beside)
    renumber(meeting)
    item.refresh_from_db(fields=["position", "number"])
    return item
