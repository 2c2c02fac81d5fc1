"""Three days before a shift and one day, once each."""

from datetime import timedelta

import pytest

from tests.factories.volunteering import fresh, make_helper
from vorort.ground.clock import held_at
from vorort.volunteering.reactions import remind_helpers


@pytest.mark.parametrize(
    ("ahead", "reminded"), [(80, (False, False)), (70, (True, False)), (20, (False, True))]
)
def test_each_reminder_at_its_time_and_once(shift, ahead, reminded):
    coming = make_helper(shift)
    at = shift.begins - timedelta(hours=ahead)
    with held_at(at):
        remind_helpers(at)
    fresh(coming)
    assert (bool(coming.reminded_first_at), bool(coming.reminded_last_at)) == reminded
    with held_at(at + timedelta(minutes=10)):
        remind_helpers(at + timedelta(minutes=10))
    moments = {fresh(coming).reminded_first_at, coming.reminded_last_at}
    assert moments == ({at, None} if any(reminded) else {None})


def test_who_has_just_agreed_needs_no_reminder(shift):
    at = shift.begins - timedelta(hours=20)
    with held_at(at):
        coming = make_helper(shift)
        remind_helpers(at)
    assert fresh(coming).reminded_last_at is None
