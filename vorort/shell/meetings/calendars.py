"""Meetings as entries of calendars. The same meeting has the same UID in every feed and mail."""

from collections.abc import Callable, Iterable

from vorort.meetings.choices import MeetingState
from vorort.meetings.models import Meeting
from vorort.shell.calendars import CalendarEntry, uid_of
from vorort.shell.meetings.words import mode_word

STATUS = {MeetingState.DRAFT: "TENTATIVE", MeetingState.CANCELLED: "CANCELLED"}


def entry_of(meeting: Meeting, url: str, *, is_inside: bool = False) -> CalendarEntry:
    """One meeting. How one takes part online is told only to those who are inside."""
    return CalendarEntry(
        uid=uid_of("meeting", meeting.pk),
        title=meeting.told_title,
        begins=meeting.begins,
        ends=meeting.ends,
        changed=meeting.changed,
        sequence=meeting.sequence,
        status=STATUS.get(MeetingState(meeting.state), "CONFIRMED"),
        place=meeting.place or mode_word(meeting.mode),
        text="\n".join(filter(None, _lines(meeting, is_inside=is_inside))),
        url=url,
    )


def entries_of(
    meetings: Iterable[Meeting], url: Callable[[Meeting], str], *, is_inside: bool = False
) -> list[CalendarEntry]:
    """Many of them; `url` says where each has its page."""
    return [entry_of(meeting, url(meeting), is_inside=is_inside) for meeting in meetings]


def _lines(meeting: Meeting, *, is_inside: bool) -> Iterable[str]:
    yield meeting.committee.name
    if meeting.state == MeetingState.CANCELLED:
        yield meeting.cancelled_why if is_inside or meeting.is_public else ""
    if is_inside:
        yield meeting.online_url
        yield meeting.access
