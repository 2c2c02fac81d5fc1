"""Who helped is forgotten; how long, stays."""

import pytest

from tests.factories.volunteering import actor_for, fresh, make_helper, make_shift, make_volunteer
from vorort.ground.permit import Refused
from vorort.volunteering.actions import erase_profile, record_hours, sign_up


def test_places_become_free_and_hours_stay_without_a_name(project, actor):
    profile = make_volunteer("Eva")
    begun, shift = make_shift(project, hours=0.5), make_shift(project, most=1)
    hours = record_hours(sign_up(begun, by=actor_for(profile)), minutes=60, by=actor("bea"))
    mine = sign_up(shift, by=actor_for(profile))
    waiting = make_helper(shift, "Udo")
    erase_profile(profile, by=actor_for(profile))
    profile.refresh_from_db()
    assert (profile.name, profile.user, profile.wants_proposals) == ("", None, False)
    assert (fresh(mine).state, fresh(waiting).state) == ("cancelled", "offered")
    assert fresh(hours).minutes == 60
    assert profile.skills.count() == profile.themes.count() == 0


def test_a_chair_erases_nobody(committee, actor):
    with pytest.raises(Refused):
        erase_profile(make_volunteer("Eva"), by=actor("bea"))
