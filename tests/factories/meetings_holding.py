"""Meetings that are over, with minutes in every state."""

from typing import Any

from tests.factories.meetings import BY, HOUR, make_running
from vorort.committees.models import Committee
from vorort.meetings.actions import approve_minutes, close_meeting, send_minutes
from vorort.meetings.models import Meeting, Minutes


def make_minutes(committee: Committee, **fields: Any) -> Minutes:
    """A draft, of a meeting that has just been closed."""
    return close_meeting(make_running(committee, **fields), by=BY)


def make_sent(committee: Committee, **fields: Any) -> Minutes:
    return send_minutes(make_minutes(committee, **fields), by=BY)


def make_approved(committee: Committee, **fields: Any) -> Minutes:
    """Final, approved by a later meeting that runs."""
    sent = make_sent(committee, **fields)
    return approve_minutes(sent, approved_in=make_later(committee, sent), by=BY)


def make_later(committee: Committee, minutes: Minutes) -> Meeting:
    """A meeting of a committee that began when the one of these minutes was over, and runs."""
    closed_at = minutes.meeting.closed_at
    assert closed_at
    return make_running(committee, title="Die nächste", begins=closed_at, ends=closed_at + 2 * HOUR)
