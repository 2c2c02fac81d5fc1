"""It was a mistake, or was it."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import (
    BY,
    make_conflict,
    make_item,
    make_member_with_account,
    make_members,
    make_running,
    make_vote,
)
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import withdraw_conflict


def test_taken_back_as_long_as_nothing_was_voted_on(committee, actor):
    member, item = make_members(committee, 1)[0], make_item(make_running(committee))
    make_vote(item, state="aborted", opened_at=now(), aborted_why="Irrtum")
    conflict = make_conflict(item, member.person)
    with pytest.raises(Refused):
        withdraw_conflict(conflict, by=actor("anna"))
    withdraw_conflict(conflict, by=actor("bea"))
    assert not item.conflicts.exists()
    item.meeting.refresh_from_db()
    assert item.meeting.revision == 2


def test_by_whom_it_concerns_if_it_was_their_own_word(committee):
    mandate, uwe = make_member_with_account(committee, "Uwe")
    item = make_item(make_running(committee))
    established = make_conflict(item, mandate.person, is_own_word=False)
    with pytest.raises(Refused):
        withdraw_conflict(established, by=uwe)
    established.delete()
    withdraw_conflict(make_conflict(item, mandate.person), by=uwe)
    assert not item.conflicts.exists()


def test_what_a_vote_rests_on_stays(committee):
    member, item = make_members(committee, 1)[0], make_item(make_running(committee))
    conflict = make_conflict(item, member.person)
    make_vote(item, state="open", opened_at=now())
    with pytest.raises(ValidationError, match="stands in the minutes"):
        withdraw_conflict(conflict, by=BY)
