"""Who organises a shift asks somebody whom it fits."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import fresh, make_helper, make_shift, make_volunteer
from vorort.volunteering.actions import offer_place


def test_the_place_is_kept_for_them_and_the_reasons_with_it(project, actor):
    shift, profile = make_shift(project, most=1), make_volunteer("Eva")
    asked = offer_place(shift, volunteer=profile, by=actor("bea"))
    assert (asked.state, asked.offer_way, asked.reason["minutes"]) == ("offered", "lead", 120)
    assert asked.score > 0
    assert fresh(shift).held == 1
    assert make_helper(shift).state == "waiting"


def test_not_whom_it_does_not_fit_and_not_for_a_place_that_is_taken(project, actor):
    shift = make_shift(project, most=1)
    with pytest.raises(ValidationError, match="does not fit"):
        offer_place(shift, volunteer=make_volunteer("Ina", minutes=60), by=actor("bea"))
    make_helper(shift)
    with pytest.raises(ValidationError, match="No place"):
        offer_place(shift, volunteer=make_volunteer("Eva"), by=actor("bea"))
