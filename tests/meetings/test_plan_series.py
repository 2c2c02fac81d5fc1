from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import seated
from tests.factories.meetings_preparing import put
from tests.factories.threads import make_thread
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused
from vorort.meetings.actions import plan_series
from vorort.meetings.choices import MeetingState, Rhythm

NOON = datetime(2030, 6, 1, 12, tzinfo=UTC)
# the second Tuesday
FIRST = date(2030, 6, 11)
TIMES: dict[str, Any] = {"first_day": FIRST, "at_time": time(18, 30)}


@pytest.fixture(autouse=True)
def noon():
    with held_at(NOON):
        yield


def test_a_year_of_drafts_always_at_the_same_hour(committee, actor, told):
    told()
    series = plan_series(committee, rhythm=Rhythm.MONTHLY, place="Bürgersaal", by=actor("bea"), **TIMES)
    meetings = list(series.meetings.order_by("begins"))
    assert [meeting.series_day for meeting in meetings[:3]] == [FIRST, date(2030, 7, 9), date(2030, 8, 13)]
    assert (len(meetings), series.planned_until) == (12, date(2031, 6, 1))
    assert {(meeting.state, meeting.place) for meeting in meetings} == {(MeetingState.DRAFT, "Bürgersaal")}
    assert meetings[0].begins == datetime(2030, 6, 11, 16, 30, tzinfo=UTC)
    assert meetings[6].begins == datetime(2030, 12, 10, 17, 30, tzinfo=UTC)
    facts = [fact for fact, _payload in told()]
    assert facts == ["meetings.MeetingPlanned"] * 12 + ["meetings.SeriesPlanned"]


def test_it_ends_with_its_last_day_or_with_the_committee(committee, group, actor):
    last = date(2030, 9, 10)
    series = plan_series(committee, rhythm=Rhythm.MONTHLY, last_day=last, by=actor("bea"), **TIMES)
    assert series.meetings.latest("begins").series_day == last
    group.ends = datetime(2030, 8, 1, tzinfo=UTC)
    group.save()
    assert plan_series(group, rhythm=Rhythm.MONTHLY, by=actor("bea"), **TIMES).meetings.count() == 2


def test_what_is_over_is_not_planned(committee, actor):
    told = TIMES | {"first_day": date(2030, 4, 9)}
    series = plan_series(committee, rhythm=Rhythm.QUARTERLY, by=actor("bea"), **told)
    assert series.meetings.earliest("begins").series_day == date(2030, 7, 9)


def test_what_has_waited_lands_on_the_first_one(committee, actor):
    put(committee, make_thread())
    series = plan_series(committee, rhythm=Rhythm.MONTHLY, by=actor("bea"), **TIMES)
    assert [
        m.items.filter(subject__isnull=False).count() for m in series.meetings.order_by("begins")[:2]
    ] == [1, 0]


def test_not_without_a_day_ahead(committee, actor):
    with pytest.raises(ValidationError, match="twelve months"):
        plan_series(
            committee, rhythm=Rhythm.WEEKLY, first_day=date(2031, 7, 1), at_time=time(18), by=actor("bea")
        )
    with pytest.raises(ValidationError, match="last day must come after"):
        plan_series(committee, rhythm=Rhythm.WEEKLY, last_day=date(2030, 6, 1), by=actor("bea"), **TIMES)


def test_members_plan_none(committee):
    with pytest.raises(Refused):
        plan_series(committee, rhythm=Rhythm.WEEKLY, by=seated("member", committee), **TIMES)
