"""Who was there: private, put right by noting it again, and forgotten after three months."""

from datetime import timedelta

import pytest

from tests.factories.volunteering import actor_for, fresh, make_helper, make_shift
from vorort.ground.permit import Refused
from vorort.volunteering.actions import note_outcome
from vorort.volunteering.reactions import let_outcomes_decay


def test_done_excused_or_not_and_a_mistake_is_put_right(project, actor):
    mine = make_helper(make_shift(project, hours=0.5))
    note_outcome(mine, outcome="no_show", by=actor("bea"))
    assert fresh(mine).state == "no_show"
    note_outcome(mine, outcome="done", by=actor("bea"))
    assert fresh(mine).state == "done"
    with pytest.raises(ValueError, match="no outcome"):
        note_outcome(mine, outcome="waiting", by=actor("bea"))


def test_after_three_months_nobody_knows_who_did_not_come(project, actor):
    mine = make_helper(make_shift(project, hours=0.5))
    note_outcome(mine, outcome="no_show", by=actor("bea"))
    let_outcomes_decay(fresh(mine).ended_at + timedelta(days=91))
    assert fresh(mine).state == "cancelled"


def test_nobody_notes_it_of_themselves(project):
    mine = make_helper(make_shift(project, hours=0.5))
    with pytest.raises(Refused):
        note_outcome(mine, outcome="done", by=actor_for(mine.volunteer))
