"""Looking for somebody who takes over; until then one still comes."""

from tests.factories.volunteering import actor_for, fresh, make_helper
from vorort.volunteering.actions import seek_swap


def test_it_is_noted_and_taken_back(shift):
    mine = make_helper(shift)
    seek_swap(mine, is_on=True, by=actor_for(mine.volunteer))
    assert fresh(mine).seeks_swap_since
    assert mine.state == "accepted"
    seek_swap(mine, is_on=False, by=actor_for(mine.volunteer))
    assert fresh(mine).seeks_swap_since is None
