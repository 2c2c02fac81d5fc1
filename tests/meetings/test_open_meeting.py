"""A meeting begins, invited or not."""

import pytest

from tests.factories.meetings import make_item, make_meeting, make_running
from vorort.ground.permit import Refused
from vorort.meetings.actions import open_meeting
from vorort.meetings.choices import MeetingState


@pytest.mark.parametrize("state", ["draft", "invited"])
def test_the_chair_opens_it(committee, actor, told, state):
    meeting = make_meeting(committee, state=state)
    make_item(meeting)
    told()
    running = open_meeting(meeting, by=actor("bea"))
    assert (running.state, running.opened_at is not None, running.current_item) == ("running", True, None)
    assert told() == [("meetings.MeetingOpened", {"meeting_id": meeting.pk})]
    assert list(meeting.thread.steps.values_list("what", flat=True)) == ["opened"]
    running.refresh_from_db()
    assert running.revision == 2


def test_a_public_one_is_seen_by_everybody_even_if_nobody_was_invited(committee, actor):
    for is_public, seen in ((True, "public"), (False, "draft")):
        meeting = make_meeting(committee, is_public=is_public)
        assert open_meeting(meeting, by=actor("bea")).thread.visibility == seen


def test_it_is_opened_once(committee, actor):
    for meeting in (make_running(committee), make_meeting(committee, state=MeetingState.CLOSED)):
        with pytest.raises(Refused):
            open_meeting(meeting, by=actor("bea"))


def test_nobody_else_opens_it(committee, actor):
    meeting = make_meeting(committee, state="invited")
    for who in ("anna", "dora", "mo", "edi", "nobody"):
        with pytest.raises(Refused):
            open_meeting(meeting, by=actor(who))


def test_who_chairs_the_district_opens_the_meeting_of_a_group(group, actor):
    assert open_meeting(make_meeting(group), by=actor("bea")).is_running
