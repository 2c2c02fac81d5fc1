"""A call goes to everybody whom a shift fits and who wants such calls."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import make_helper, make_volunteer
from vorort.volunteering.actions import call_for_help
from vorort.volunteering.selectors.fitting import reached_by


def test_it_reaches_who_wants_calls_and_whom_it_fits(shift, actor, told):
    mine = make_volunteer("Eva")
    make_volunteer("Udo", wants_calls=False)
    make_volunteer("Ina", minutes=60)
    make_helper(shift, "Max")
    told()
    call = call_for_help(shift.opportunity, text="Bitte kommt!", by=actor("bea"))
    assert list(call.volunteers.all()) == [mine]
    assert told() == [
        ("volunteering.HelpCalled", {"opportunity_id": shift.opportunity_id, "call_id": call.pk})
    ]


def test_not_twice_within_two_days_and_not_to_nobody(shift, actor):
    with pytest.raises(ValidationError, match="fits nobody"):
        call_for_help(shift.opportunity, text="", by=actor("bea"))
    make_volunteer("Eva")
    call_for_help(shift.opportunity, text="", by=actor("bea"))
    with pytest.raises(ValidationError, match="two days"):
        call_for_help(shift.opportunity, text="", by=actor("bea"))


def test_the_reach_is_known_before(shift, actor):
    make_volunteer("Eva")
    assert len(reached_by(shift.opportunity, shift.created)) == 1
