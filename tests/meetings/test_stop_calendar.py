"""The secret address leads nowhere any more."""

import pytest

from vorort.ground.permit import Refused
from vorort.meetings.actions import renew_calendar, stop_calendar
from vorort.meetings.models import CalendarFeed


def test_it_is_off_and_stopping_twice_changes_nothing(anna, actor):
    renew_calendar(anna, by=actor("anna"))
    stop_calendar(anna, by=actor("anna"))
    stop_calendar(anna, by=actor("anna"))
    assert CalendarFeed.objects.get().is_on is False


def test_who_has_none_has_nothing_to_stop(anna, actor):
    stop_calendar(anna, by=actor("anna"))
    assert not CalendarFeed.objects.exists()


@pytest.mark.parametrize("who", ["nobody", "cem", "bea", "olga"])
def test_nobody_stops_that_of_somebody_else(anna, actor, who):
    with pytest.raises(Refused):
        stop_calendar(anna, by=actor(who))
