from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from tests.factories.meetings import BY
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused
from vorort.meetings.actions import end_series, extend_series, plan_series
from vorort.meetings.choices import Rhythm
from vorort.meetings.reactions import extend_all_series

NOON = datetime(2030, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def series(committee):
    with held_at(NOON):
        return plan_series(
            committee, rhythm=Rhythm.MONTHLY, first_day=date(2030, 6, 11), at_time=time(18), by=BY
        )


def test_the_clock_keeps_twelve_months_ahead(series, actor):
    with held_at(NOON + timedelta(days=20)):
        made = extend_series(series, by=actor("clock"))
        assert [meeting.series_day for meeting in made] == [date(2031, 6, 10)]
        assert extend_series(series, by=actor("clock")) == []
    assert series.meetings.count() == 13


def test_the_daily_job_leaves_alone_what_has_ended(series, actor):
    with held_at(NOON):
        end_series(series, by=actor("bea"))
    with held_at(NOON + timedelta(days=40)):
        extend_all_series(NOON)
        assert extend_series(series, by=actor("clock")) == []
    assert not series.meetings.exists()


def test_nor_does_a_committee_that_has_ended_meet(group):
    told: dict[str, Any] = {"first_day": date(2030, 6, 11), "at_time": time(18), "by": BY}
    with held_at(NOON):
        series = plan_series(group, rhythm=Rhythm.MONTHLY, **told)
    group.ends = NOON + timedelta(days=10)
    group.save()
    with held_at(NOON + timedelta(days=20)):
        extend_all_series(NOON)
    assert series.meetings.count() == 12


def test_people_do_not_extend_it(series, actor):
    with pytest.raises(Refused):
        extend_series(series, by=actor("bea"))
