from datetime import UTC, date, datetime, time, timedelta

import pytest

from vorort.ground.clock import first_moment, held_at, now


def test_the_clock_shows_utc():
    assert now().tzinfo is UTC


def test_a_held_clock_stands_still_and_runs_on_afterwards():
    moment = datetime(2026, 5, 4, 12, tzinfo=UTC)
    with held_at(moment):
        with held_at(moment + timedelta(hours=1)):
            assert now() == moment + timedelta(hours=1)
        assert now() == moment
    assert now() != moment


@pytest.mark.parametrize(("day", "hour"), [(date(2026, 1, 31), 23), (date(2026, 7, 1), 22)])
def test_a_day_begins_where_the_city_lies(day, hour):
    begins = first_moment(day)
    assert begins.astimezone(UTC) == datetime.combine(day - timedelta(days=1), time(hour), UTC)
