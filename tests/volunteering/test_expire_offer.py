"""Nobody has answered in time."""

from datetime import timedelta

import pytest

from tests.factories.volunteering import fresh, make_helper, make_shift, make_volunteer
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused
from vorort.volunteering.actions import expire_offer, offer_place
from vorort.volunteering.reactions import end_offers


def test_after_its_time_the_place_goes_to_whoever_waits(project, actor):
    shift = make_shift(project, most=1)
    asked = offer_place(shift, volunteer=make_volunteer("Eva"), by=actor("bea"))
    waiting = make_helper(shift)
    with pytest.raises(Refused):
        expire_offer(asked, by=actor("clock"))
    later = fresh(asked).expires_at + timedelta(minutes=1)
    with held_at(later):
        end_offers(later)
    assert (fresh(asked).state, fresh(waiting).state) == ("expired", "offered")
    assert fresh(waiting).expires_at > later
