"""Taking the place of somebody who looks for a replacement."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import actor_for, fresh, helper, make_helper, make_shift
from vorort.ground.permit import Refused
from vorort.volunteering.actions import seek_swap, take_over


def test_the_place_changes_hands_in_one_step(project):
    shift = make_shift(project, most=1)
    mine, waiting = make_helper(shift, "Eva"), make_helper(shift, "Udo")
    seek_swap(mine, is_on=True, by=actor_for(mine.volunteer))
    taken = take_over(mine, by=helper("Ina"), name="Ina")
    assert (fresh(mine).state, taken.state, fresh(waiting).state) == ("cancelled", "accepted", "waiting")
    assert fresh(shift).held == 1


def test_not_from_somebody_who_comes_and_not_twice_by_one(shift):
    one, other = make_helper(shift, "Eva"), make_helper(shift, "Udo")
    with pytest.raises(Refused):
        take_over(one, by=helper("Ina"))
    seek_swap(one, is_on=True, by=actor_for(one.volunteer))
    with pytest.raises(ValidationError, match="already"):
        take_over(one, by=actor_for(other.volunteer))
