from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from vorort.portal.events.windows import EARLIEST, LATEST, Window, day_in, days_of

DAYS = st.dates(min_value=EARLIEST + timedelta(days=40), max_value=LATEST - timedelta(days=40))


def test_a_week_a_weekend_and_a_month():
    friday = date(2026, 11, 27)
    found = [days_of(window, friday) for window in (Window.WEEK, Window.WEEKEND, Window.MONTH)]
    assert [(days.first, days.last) for days in found] == [
        (date(2026, 11, 23), date(2026, 11, 29)),
        (date(2026, 11, 28), date(2026, 11, 29)),
        (date(2026, 11, 1), date(2026, 11, 30)),
    ]


@given(DAYS, st.sampled_from([Window.WEEK, Window.WEEKEND, Window.MONTH]))
def test_forwards_and_back_is_where_one_was(day, window):
    days = days_of(window, day)
    assert days.first <= days.last
    assert days.first <= day <= days.last or window == Window.WEEKEND
    assert days.following
    assert days.previous
    assert days_of(window, days.following).previous == days.first
    assert days_of(window, days.previous).following == days.first


def test_at_the_end_of_time_there_is_no_arrow():
    assert days_of(Window.MONTH, LATEST).following is None
    assert days_of(Window.MONTH, EARLIEST).previous is None


def test_a_word_that_is_no_day_is_today():
    today = date(2026, 11, 27)
    assert [day_in(word, today) for word in ("", "x", "2026-13-01", "2026-12-24", "0001-01-01")] == [
        today, today, today, date(2026, 12, 24), EARLIEST,
    ]  # fmt: skip
