"""When a mail is due: at once, in the morning, on Monday morning, never; mornings are those of the city."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.notifications.choices import Kind
from vorort.notifications.rules import KEPT, NEWS_FOR, due, is_kept, is_news, language_of, usual_rhythm

BERLIN = ZoneInfo("Europe/Berlin")
# Wednesday
NOON = datetime(2026, 11, 25, 12, tzinfo=BERLIN)
moments = st.datetimes(datetime(2000, 1, 1), datetime(2050, 1, 1), timezones=st.just(BERLIN))


def digest(rhythm, at):
    found = due(rhythm, at)
    assert found
    return found


@pytest.mark.parametrize(
    ("rhythm", "at", "expected"),
    [
        ("immediately", NOON, NOON),
        ("daily", NOON, datetime(2026, 11, 26, 6, tzinfo=BERLIN)),
        ("daily", NOON.replace(hour=5, minute=59), datetime(2026, 11, 25, 6, tzinfo=BERLIN)),
        ("daily", NOON.replace(hour=6), datetime(2026, 11, 26, 6, tzinfo=BERLIN)),
        ("weekly", NOON, datetime(2026, 11, 30, 6, tzinfo=BERLIN)),
        ("weekly", datetime(2026, 11, 30, 5, tzinfo=BERLIN), datetime(2026, 11, 30, 6, tzinfo=BERLIN)),
        ("weekly", datetime(2026, 11, 30, 7, tzinfo=BERLIN), datetime(2026, 12, 7, 6, tzinfo=BERLIN)),
        ("never", NOON, None),
    ],
)
def test_when_a_mail_is_due(rhythm, at, expected):
    assert due(rhythm, at) == expected


def test_it_is_six_in_the_morning_after_the_clocks_have_changed():
    """In summer six is four in UTC, in winter five."""
    saturday = datetime(2026, 10, 24, 12, tzinfo=BERLIN)
    assert [digest(rhythm, saturday).astimezone(UTC).hour for rhythm in ("daily", "weekly")] == [5, 5]
    assert digest("daily", saturday - timedelta(days=1)).astimezone(UTC).hour == 4


@given(moments)
def test_a_digest_comes_later_and_within_a_day_or_a_week(at):
    daily, weekly = digest("daily", at), digest("weekly", at)
    assert at < daily <= weekly
    assert daily.astimezone(UTC) - at.astimezone(UTC) <= timedelta(hours=25)
    assert weekly.astimezone(UTC) - at.astimezone(UTC) <= timedelta(days=7, hours=1)
    assert (daily.hour, weekly.hour, weekly.weekday()) == (6, 6, 0)


def test_of_their_own_people_hear_at_once_and_of_the_rest_in_the_morning():
    assert {kind: usual_rhythm(kind) for kind in Kind.values} == {
        "own": "immediately",
        "supported": "daily",
        "followed": "daily",
        "work": "daily",
    }


def test_how_long_something_is_news_and_how_long_it_is_kept():
    at = NOON
    assert [is_news(at - NEWS_FOR - timedelta(seconds=n), at) for n in (0, 1)] == [True, False]
    assert [is_kept(at - KEPT - timedelta(seconds=n), at) for n in (0, 1)] == [True, False]


@pytest.mark.parametrize(("own", "expected"), [([], "de"), (["en", "de"], "en"), (["", "en"], "en")])
def test_people_are_written_to_in_the_language_of_their_own(own, expected):
    assert language_of(own, "de") == expected
