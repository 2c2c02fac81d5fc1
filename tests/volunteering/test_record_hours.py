"""Who leads writes down and confirms in one."""

from tests.factories.volunteering import fresh, make_helper, make_role, make_shift
from vorort.volunteering.actions import record_hours
from vorort.volunteering.selectors.hours import hours_of_host, minutes_of


def test_it_counts_at_once_and_says_that_somebody_was_there(project, actor):
    mine = make_helper(make_shift(project, hours=0.5))
    line = record_hours(mine, minutes=90, by=actor("bea"))
    assert (minutes_of(mine.volunteer), fresh(mine).state) == (90, "done")
    assert list(hours_of_host(project)) == [line]


def test_a_role_goes_on(project, actor):
    mine = make_helper(make_role(project))
    record_hours(mine, minutes=90, by=actor("bea"))
    assert fresh(mine).state == "accepted"
