"""Somebody leaves."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import BY, arrive, make_members, make_running
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import note_departure


def test_now_or_earlier(committee, actor):
    meeting, (one, other) = make_running(committee), make_members(committee, 2)
    assert meeting.opened_at
    moment = meeting.opened_at + timedelta(minutes=20)
    assert note_departure(arrive(meeting, one), left_at=moment, by=actor("bea")).left_at == moment
    later = note_departure(arrive(meeting, other), by=actor("bea")).left_at
    assert later
    assert later > moment
    meeting.refresh_from_db()
    assert meeting.revision == 3


@pytest.mark.parametrize("away", [timedelta(hours=-2), timedelta(minutes=1)])
def test_between_coming_and_now(committee, away):
    there = arrive(make_running(committee), "Gast")
    with pytest.raises(ValidationError, match="between"):
        note_departure(there, left_at=now() + away, by=BY)


def test_nobody_leaves_twice(committee, actor):
    there = note_departure(arrive(make_running(committee), "Gast"), by=BY)
    with pytest.raises(ValidationError, match="left already"):
        note_departure(there, by=BY)
    with pytest.raises(Refused):
        note_departure(there, by=actor("anna"))
