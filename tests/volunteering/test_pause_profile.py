"""The pause button."""

from datetime import timedelta

import pytest

from tests.factories.volunteering import actor_for, make_volunteer
from vorort.ground.permit import Refused
from vorort.volunteering.actions import pause_profile
from vorort.volunteering.selectors.fitting import fits_you


def test_during_a_pause_nothing_is_proposed_and_afterwards_it_is(shift):
    profile, at = make_volunteer("Eva"), shift.created
    assert [row.shift for row in fits_you(profile, at)] == [shift]
    pause_profile(profile, until=shift.begins.date() + timedelta(days=1), by=actor_for(profile))
    assert fits_you(profile, at) == []
    pause_profile(profile, until=None, by=actor_for(profile))
    assert len(fits_you(profile, at)) == 1


def test_nobody_pauses_somebody_else(city, actor):
    with pytest.raises(Refused):
        pause_profile(make_volunteer("Eva"), until=None, by=actor("cem"))
