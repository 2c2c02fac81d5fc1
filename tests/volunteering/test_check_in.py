"""Being there, by the code at the door or ticked off by who leads."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import actor_for, fresh, make_helper, make_shift
from vorort.ground.permit import Refused
from vorort.volunteering.actions import check_in


def test_with_the_code_however_it_is_typed_or_by_the_lead(project, actor):
    shift = make_shift(project, hours=0.5)
    one, other = make_helper(shift, "Eva"), make_helper(shift, "Udo")
    check_in(one, code=f" {shift.code.lower()} ", by=actor_for(one.volunteer))
    check_in(other, by=actor("bea"))
    assert fresh(one).checked_in_at
    assert fresh(other).checked_in_at


def test_a_wrong_code_and_a_shift_that_is_days_away_are_refused(project, shift):
    soon = make_helper(make_shift(project, hours=0.5), "Eva")
    with pytest.raises(ValidationError):
        check_in(soon, code="WRONG", by=actor_for(soon.volunteer))
    later = make_helper(shift, "Udo")
    with pytest.raises(Refused):
        check_in(later, code=shift.code, by=actor_for(later.volunteer))
