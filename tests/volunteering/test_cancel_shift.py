"""A shift does not take place."""

from tests.factories.volunteering import fresh, make_helper
from vorort.volunteering.actions import cancel_shift


def test_everybody_is_let_go_and_told(shift, actor, told):
    coming = make_helper(shift)
    told()
    cancel_shift(shift, by=actor("bea"))
    cancel_shift(shift, by=actor("bea"))
    assert told() == [("volunteering.ShiftCancelled", {"shift_id": shift.pk})]
    assert fresh(coming).state == "cancelled"
    assert fresh(shift.opportunity).places == 0
