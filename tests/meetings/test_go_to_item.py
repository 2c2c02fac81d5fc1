"""Item by item."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import BY, make_item, make_running
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import go_to_item


def test_everybody_sees_where_it_is(committee, actor):
    meeting = make_running(committee)
    item = make_item(meeting)
    assert go_to_item(meeting, item, by=actor("bea")).current_item == item
    meeting.refresh_from_db()
    assert (meeting.current_item, meeting.revision) == (item, 2)


def test_only_what_stands_on_this_agenda(committee, actor):
    meeting, other = make_running(committee), make_running(committee)
    with pytest.raises(ValueError, match="another meeting"):
        go_to_item(meeting, make_item(other), by=BY)
    with pytest.raises(ValidationError, match="taken off"):
        go_to_item(meeting, make_item(meeting, dropped_at=now()), by=BY)
    with pytest.raises(Refused):
        go_to_item(meeting, make_item(meeting), by=actor("anna"))
