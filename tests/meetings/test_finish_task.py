"""It is done, or it is not."""

import pytest

from tests.factories.meetings import BY, make_member_with_account, make_running
from vorort.ground.permit import Refused
from vorort.meetings.actions import finish_task, keep_task


def test_by_who_does_it_and_by_who_runs_the_meetings(committee, actor):
    uwe, by_uwe = make_member_with_account(committee, "Uwe")
    task = keep_task(make_running(committee), text="Los", responsible=uwe.person, by=BY)
    first = finish_task(task, by=by_uwe).done_at
    assert first
    assert finish_task(task, by=actor("bea")).done_at == first
    assert finish_task(task, is_done=False, by=actor("bea")).done_at is None
    for who in ("anna", "dora"):
        with pytest.raises(Refused):
            finish_task(task, by=actor(who))
