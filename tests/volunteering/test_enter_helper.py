"""Who organises a shift signs somebody up who has called."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import make_volunteer
from vorort.ground.permit import Refused
from vorort.volunteering.actions import enter_helper


def test_by_name_and_phone_or_by_whom_one_knows(shift, actor, bea):
    made = enter_helper(shift, values={"name": "Erna Ulm", "phone": "0231 1"}, by=actor("bea"))
    assert (made.state, made.volunteer.name, made.entered_by) == ("accepted", "Erna Ulm", bea)
    known = make_volunteer("Udo")
    assert enter_helper(shift, values={"volunteer": known}, by=actor("bea")).volunteer == known


def test_without_a_name_and_by_strangers_nobody_is_entered(shift, actor):
    with pytest.raises(ValidationError):
        enter_helper(shift, values={"phone": "1"}, by=actor("bea"))
    with pytest.raises(Refused):
        enter_helper(shift, values={"name": "Erna"}, by=actor("anna"))
