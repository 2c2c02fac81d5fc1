"""What was wrong is put right by another line."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import fresh, make_helper, make_shift
from vorort.volunteering.actions import correct_hours, record_hours
from vorort.volunteering.selectors.hours import minutes_of


def test_the_difference_is_a_line_of_its_own_and_the_old_one_stays(project, actor):
    mine = make_helper(make_shift(project, hours=0.5))
    line = record_hours(mine, minutes=90, by=actor("bea"))
    assert correct_hours(line, minutes=60, note="Verzählt", by=actor("bea")).minutes == -30
    assert correct_hours(line, minutes=75, note="Doch länger", by=actor("bea")).minutes == 15
    assert (fresh(line).minutes, minutes_of(mine.volunteer)) == (90, 75)


@pytest.mark.parametrize(("minutes", "note"), [(90, "gleich"), (-1, "weniger"), (60, ""), (2000, "mehr")])
def test_a_correction_changes_something_and_says_why(project, actor, minutes, note):
    line = record_hours(make_helper(make_shift(project, hours=0.5)), minutes=90, by=actor("bea"))
    with pytest.raises(ValidationError):
        correct_hours(line, minutes=minutes, note=note, by=actor("bea"))
