from datetime import UTC, date, datetime, time

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import seated
from tests.factories.meetings import BY
from tests.factories.meetings_preparing import put
from tests.factories.threads import make_thread
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused
from vorort.meetings.actions import end_series, invite_members, plan_series
from vorort.meetings.choices import Rhythm
from vorort.meetings.models import Waiting

NOON = datetime(2030, 6, 1, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def noon():
    with held_at(NOON):
        yield


@pytest.fixture
def series(committee):
    return plan_series(committee, rhythm=Rhythm.MONTHLY, first_day=date(2030, 6, 11), at_time=time(18), by=BY)


def test_drafts_go_and_what_people_are_invited_to_takes_place(series, actor, told):
    first = series.meetings.earliest("begins")
    invite_members(first, by=BY)
    told()
    ended = end_series(series, by=actor("bea"))
    assert ended.ended_at == NOON
    assert list(series.meetings.all()) == [first]
    facts = [fact for fact, _payload in told()]
    assert facts == ["meetings.MeetingDiscarded"] * 11 + ["meetings.SeriesEnded"]


def test_what_had_landed_waits(series, committee, actor):
    put(committee, make_thread())
    end_series(series, by=actor("bea"))
    assert Waiting.objects.get().item is None


def test_once_and_by_whoever_convenes(series, committee, actor):
    with pytest.raises(Refused):
        end_series(series, by=seated("member", committee))
    end_series(series, by=actor("bea"))
    with pytest.raises(ValidationError, match="ended already"):
        end_series(series, by=actor("bea"))
