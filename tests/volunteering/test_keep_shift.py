"""Adding shifts later, and changing them."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import fresh, helper, in_hours, make_helper, make_shift
from vorort.volunteering.actions import keep_shift, sign_up


def test_a_shift_is_added_later(shift, actor):
    made = keep_shift(shift.opportunity, values=in_hours(24), by=actor("bea"))
    assert (made.minutes, len(made.code)) == (120, 6)
    assert fresh(shift.opportunity).listed_at == made.begins


def test_more_places_let_the_waiting_list_move_up(project, actor):
    shift = make_shift(project, most=1)
    _coming, waiting = make_helper(shift, "Eva"), make_helper(shift, "Udo")
    keep_shift(shift.opportunity, values={"wanted": 2, "most": 2}, number=shift.pk, by=actor("bea"))
    assert fresh(waiting).state == "offered"


def test_who_comes_is_told_of_another_time(shift, actor, told):
    make_helper(shift)
    told()
    keep_shift(shift.opportunity, values=in_hours(200), number=shift.pk, by=actor("bea"))
    assert next(fact for fact, _payload in told()) == "volunteering.ShiftMoved"


def test_nobody_loses_a_place_by_a_change(project, shift, actor):
    by = helper("Anna")
    sign_up(shift, by=by)
    sign_up(make_shift(project, hours=300), by=by)
    with pytest.raises(ValidationError, match="elsewhere"):
        keep_shift(shift.opportunity, values=in_hours(300), number=shift.pk, by=actor("bea"))
    make_helper(shift)
    with pytest.raises(ValidationError, match="More people"):
        keep_shift(shift.opportunity, values={"wanted": 1, "most": 1}, number=shift.pk, by=actor("bea"))
