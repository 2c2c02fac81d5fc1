"""The lead confirms what somebody has entered, or another number."""

import pytest

from tests.factories.volunteering import actor_for, make_helper, make_shift
from vorort.ground.permit import Refused
from vorort.volunteering.actions import confirm_hours, enter_hours
from vorort.volunteering.selectors.hours import minutes_of, to_confirm


@pytest.mark.parametrize(("told", "counts"), [(None, 150), (120, 120)])
def test_it_counts_from_now_on_and_once(project, actor, told, counts):
    mine = make_helper(make_shift(project, hours=0.5))
    entry = enter_hours(mine, minutes=150, by=actor_for(mine.volunteer))
    line = confirm_hours(entry, minutes=told, by=actor("bea"))
    assert confirm_hours(entry, by=actor("bea")) == line
    assert minutes_of(mine.volunteer) == counts
    assert not to_confirm(project)


def test_nobody_confirms_their_own_hours(project):
    mine = make_helper(make_shift(project, hours=0.5))
    entry = enter_hours(mine, minutes=150, by=actor_for(mine.volunteer))
    with pytest.raises(Refused):
        confirm_hours(entry, by=actor_for(mine.volunteer))
