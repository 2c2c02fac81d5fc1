"""What apps above do inside their own doors, and meetings of earlier years by the hundred."""

from datetime import datetime

from vorort.committees.models import Committee
from vorort.meetings.actions.many import OldItem, OldMeeting, keep_meetings
from vorort.meetings.actions.numbering import renumber
from vorort.meetings.actions.waiting import put_on_next
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import AgendaItem, Meeting, Paper, Waiting
from vorort.threads.models import Thread

__all__ = ["OldItem", "OldMeeting", "keep_meetings", "put_on_agenda", "take_off_agenda"]


def put_on_agenda(
    committee: Committee, thread: Thread, title: str, *, at: datetime, paper: Paper | None = None
) -> AgendaItem | None:
    """Put something on a committee's next agenda: of the next draft, else late of the next meeting people are invited to.

    Without one it waits until a meeting is planned; then, and for bodies that are only named here, there is None. It never
    stands on two open agendas.
    """
    return put_on_next(committee, title=title, at=at, thread=thread, paper=paper)


def take_off_agenda(thread: Thread) -> None:
    """Nobody need deal with it any more: it waits for no meeting, and leaves the agendas that nobody has been sent.

    What was sent stays, and so does an item with a paper or with votes on it.
    """
    Waiting.objects.filter(thread=thread, paper=None, item=None).delete()
    items = AgendaItem.objects.filter(
        subject=thread, paper=None, meeting__state=MeetingState.DRAFT, votes=None, children=None
    )
    for meeting in Meeting.objects.filter(pk__in=list(items.values_list("meeting", flat=True))):
        here = items.filter(meeting=meeting)
        Waiting.objects.filter(item__in=here).delete()
        here.delete()
        renumber(meeting)
