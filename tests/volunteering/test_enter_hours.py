"""Own entry: it counts once confirmed."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import actor_for, make_helper, make_shift
from vorort.ground.permit import Refused
from vorort.volunteering.actions import enter_hours
from vorort.volunteering.selectors.hours import minutes_of, to_confirm


def test_it_waits_for_who_leads_and_is_entered_once(project, told):
    mine = make_helper(make_shift(project, hours=0.5))
    told()
    line = enter_hours(mine, minutes=150, by=actor_for(mine.volunteer))
    assert told() == [("volunteering.HoursEntered", {"hours_id": line.pk})]
    assert list(to_confirm(project)) == [line]
    assert minutes_of(mine.volunteer) == 0
    with pytest.raises(ValidationError):
        enter_hours(mine, minutes=60, by=actor_for(mine.volunteer))


@pytest.mark.parametrize("minutes", [0, -5, 1441])
def test_a_day_has_24_hours(project, minutes):
    mine = make_helper(make_shift(project, hours=0.5))
    with pytest.raises(ValidationError):
        enter_hours(mine, minutes=minutes, by=actor_for(mine.volunteer))


def test_nothing_is_entered_for_a_shift_of_next_week(shift):
    mine = make_helper(shift)
    with pytest.raises(Refused):
        enter_hours(mine, minutes=60, by=actor_for(mine.volunteer))
