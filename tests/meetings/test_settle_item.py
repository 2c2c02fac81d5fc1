"""An item is dealt with, or taken up again."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import BY, make_item, make_running, make_vote
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import settle_item


def test_settled_and_taken_up_again(committee, actor):
    item = make_item(make_running(committee))
    first = settle_item(item, by=actor("bea")).settled_at
    assert first
    assert settle_item(item, by=actor("bea")).settled_at == first
    assert settle_item(item, is_settled=False, by=actor("bea")).settled_at is None
    item.meeting.refresh_from_db()
    assert item.meeting.revision == 4


def test_not_while_a_vote_is_open(committee, actor):
    item = make_item(make_running(committee))
    make_vote(item, state="open", opened_at=now())
    with pytest.raises(ValidationError, match="open"):
        settle_item(item, by=BY)
    with pytest.raises(Refused):
        settle_item(item, by=actor("anna"))
