"""Who does what until when, without a resolution."""

from datetime import date, datetime

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.text import normalised
from vorort.meetings.actions.inside import touch
from vorort.meetings.actions.keeping import refuse_strangers
from vorort.meetings.models import AgendaItem, Meeting, MeetingTask
from vorort.people.models import Person


@action("meetings.keep_task")
def keep_task(
    meeting: Meeting,
    *,
    text: str,
    by: Actor,
    item: AgendaItem | None = None,
    responsible: Person | None = None,
    due_on: date | None = None,
    task: MeetingTask | None = None,
    at: datetime = STAMPED,
) -> MeetingTask:
    """Add or change a task. Minutes that were sent stay as they are.

    Raises ValidationError, and ValueError for an item or a task of another meeting.
    """
    task = task or MeetingTask(meeting=meeting)
    if meeting.pk != task.meeting_id or (item and item.meeting_id != meeting.pk):
        raise ValueError("it belongs to another meeting")
    refuse_strangers(meeting, responsible, at)
    task.text, task.item, task.responsible, task.due_on = normalised(text), item, responsible, due_on
    task.full_clean(exclude=["meeting", "item"])
    task.save()
    touch(meeting)
    return task


@action("meetings.finish_task")
def finish_task(task: MeetingTask, *, is_done: bool = True, by: Actor, at: datetime = STAMPED) -> MeetingTask:
    """Say that a task is done, or that it is open again."""
    task.done_at = (task.done_at or at) if is_done else None
    task.save()
    return task
