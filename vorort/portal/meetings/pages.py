"""One meeting, put together out of what a reader may know of it."""

from collections.abc import Sequence
from datetime import datetime

from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.rules.rule_set import Mode
from vorort.ground.actor import Actor
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import Meeting, Minutes
from vorort.meetings.selectors.reading import AgendaRow, agenda_of
from vorort.meetings.selectors.showing import decided_on, papers_known
from vorort.portal.meetings.shapes import ItemShown, MeetingPage, body_link, items_shown
from vorort.shell.addresses import address
from vorort.shell.filters import moment
from vorort.shell.meetings.addresses import meeting_page
from vorort.shell.meetings.steps import meetings_timeline
from vorort.shell.meetings.words import mode_word, when_text
from vorort.shell.shapes import Link
from vorort.shell.subjects import pages_of
from vorort.threads.models import Step, Thread


def meeting_shown(meeting: Meeting, actor: Actor, at: datetime, *, is_inside: bool) -> MeetingPage:
    """All that is to be seen of one meeting. How one takes part online is for those inside."""
    state, here = MeetingState(meeting.state), meeting.committee.district
    steps = list(Step.objects.filter(thread=meeting.thread_id))
    is_online, others = meeting.mode != Mode.IN_PERSON, meeting.with_committees.all()
    return MeetingPage(
        pk=meeting.pk,
        title=meeting.title,
        state=str(state.label),
        mark="closed" if state == MeetingState.CANCELLED else "open" if meeting.is_ahead else "good",
        when=when_text(meeting.begins, meeting.ends),
        iso_begin=localtime(meeting.begins).isoformat(),
        place=meeting.place,
        mode=mode_word(meeting.mode),
        is_online=is_online,
        bodies=tuple(body_link(body) for body in (meeting.committee, *others)),
        district=Link(here.name, address("portal:district", here.slug)) if here else None,
        is_public=meeting.is_public,
        is_ahead=meeting.is_ahead,
        is_running=meeting.is_running,
        is_over=meeting.is_over,
        cancelled=meeting.cancelled_why if state == MeetingState.CANCELLED else "",
        changed=_changed(meeting, steps),
        second_call=_second_call(meeting),
        intro=meeting.intro if is_inside else "",
        online_url=meeting.online_url if is_inside and is_online else "",
        access=meeting.access if is_inside and is_online else "",
        items=agenda_shown(meeting, actor, at),
        has_hidden=not is_inside and meeting.items.filter(is_public=False, dropped_at=None).exists(),
        minutes_url=_minutes_url(meeting),
        steps=meetings_timeline(steps),
    )


def agenda_shown(meeting: Meeting, actor: Actor, at: datetime) -> tuple[ItemShown, ...]:
    """The agenda with papers and results, in a number of statements that does not grow with it."""
    rows = agenda_of(meeting, actor, at=at)
    items = [row.item for top in rows for row in (top, *top.parts)]
    decided = decided_on([item.pk for item in items], actor, at)
    known = papers_known({item.paper_id for item in items if item.paper_id}, actor, at)
    return items_shown(rows, decided, known, pages_of(_subjects(rows)))


def _subjects(rows: Sequence[AgendaRow]) -> list[Thread]:
    return [row.item.subject for top in rows for row in (top, *top.parts) if row.item.subject]


def _changed(meeting: Meeting, steps: Sequence[Step]) -> str:
    """On which day something was changed that people had been told already."""
    last = next((step.at for step in reversed(steps) if step.what == "changed"), None)
    if last is None or not (meeting.is_ahead or meeting.is_running):
        return ""
    return _("Date, place or way of meeting were changed on %(day)s.") % {"day": moment(last)}


def _second_call(meeting: Meeting) -> Link | None:
    first = meeting.second_call_of
    return (
        Link(first.title, meeting_page(first.pk)) if first and first.thread.visibility == "public" else None
    )


def _minutes_url(meeting: Meeting) -> str:
    """What everybody may read of them."""
    if meeting.state != MeetingState.APPROVED or not meeting.is_public:
        return ""
    return address("portal:minutes", meeting.pk) if Minutes.objects.filter(meeting=meeting).exists() else ""
