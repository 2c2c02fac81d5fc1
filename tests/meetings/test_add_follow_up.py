"""Once a resolution is overdue the next agenda asks what became of it."""

from datetime import timedelta

import pytest
from django.utils.timezone import localdate

from tests.factories.meetings import BY, make_item, make_meeting
from tests.factories.meetings_preparing import make_resolution
from vorort.ground.actor import schedule_actor
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import add_follow_up
from vorort.meetings.reactions import put_follow_ups_on_agendas

DAY = timedelta(days=1)


@pytest.fixture
def ahead(committee):
    """Drafts in two and in four weeks, planned long ago."""
    return [
        make_meeting(committee, begins=now() + days * DAY, ends=now() + (days + 1) * DAY) for days in (14, 28)
    ]


def kinds(meeting):
    return list(meeting.items.order_by("position").values_list("kind", flat=True))


def test_the_clock_puts_it_on_the_next_agenda_once(committee, ahead):
    nearest, later = ahead
    make_item(nearest, kind="other")
    make_resolution(committee, due_on=localdate() + DAY)
    put_follow_ups_on_agendas(now())
    assert kinds(nearest) == ["other"]
    make_resolution(committee, 2, due_on=localdate() - DAY)
    for _twice in range(2):
        put_follow_ups_on_agendas(now())
    assert kinds(nearest) == ["follow_up", "other"]
    assert kinds(later) == []
    assert nearest.items.first().title == "Was aus unseren Beschlüssen geworden ist"


def test_only_on_a_draft_and_only_by_the_clock(committee, actor):
    draft, invited = make_meeting(committee), make_meeting(committee, state="invited")
    for meeting, by in ((invited, schedule_actor("tests")), (draft, actor("bea"))):
        with pytest.raises(Refused):
            add_follow_up(meeting, by=by)
    assert add_follow_up(draft, by=BY) == add_follow_up(draft, by=BY)
