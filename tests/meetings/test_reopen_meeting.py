"""It was closed by mistake."""

from datetime import timedelta

import pytest

from tests.factories.meetings import BY, arrive, leave, make_members, make_running
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import approve_minutes, close_meeting, reopen_meeting, send_minutes


def test_who_was_there_to_the_end_is_there_again(committee, actor):
    meeting, (one, other) = make_running(committee), make_members(committee, 2)
    leave(arrive(meeting, one), now() - timedelta(minutes=10))
    arrive(meeting, other)
    minutes = send_minutes(close_meeting(meeting, by=BY), by=BY)
    again = reopen_meeting(meeting, by=actor("bea"))
    assert (again.state, again.closed_at) == ("running", None)
    assert again.presences.get(left_at=None).person == other.person
    minutes.refresh_from_db()
    assert minutes.state == "draft"
    assert close_meeting(meeting, by=BY) == minutes


def test_not_when_the_minutes_are_final(committee, actor):
    meeting = make_running(committee)
    minutes = send_minutes(close_meeting(meeting, by=BY), by=BY)
    with pytest.raises(Refused):
        reopen_meeting(meeting, by=actor("anna"))
    later = make_running(committee, begins=now(), ends=now() + timedelta(hours=1))
    approve_minutes(minutes, approved_in=later, by=BY)
    with pytest.raises(Refused):
        reopen_meeting(meeting, by=BY)
