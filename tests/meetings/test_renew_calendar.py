"""A secret address for one's own calendar, and a new one that makes the old void."""

import pytest

from vorort.ground.permit import Refused
from vorort.meetings.actions import renew_calendar, stop_calendar
from vorort.meetings.models import CalendarFeed


def test_everybody_gets_their_own(anna, actor):
    first = renew_calendar(anna, by=actor("anna"))
    assert (first.serial, first.is_on) == (1, True)
    assert renew_calendar(anna, by=actor("anna")).serial == 2
    assert CalendarFeed.objects.count() == 1


def test_after_stopping_it_is_another_one(anna, actor):
    renew_calendar(anna, by=actor("anna"))
    stop_calendar(anna, by=actor("anna"))
    again = renew_calendar(anna, by=actor("anna"))
    assert (again.serial, again.is_on) == (2, True)


@pytest.mark.parametrize("who", ["nobody", "cem", "bea", "olga"])
def test_nobody_gets_that_of_somebody_else(anna, actor, who):
    with pytest.raises(Refused):
        renew_calendar(anna, by=actor(who))
