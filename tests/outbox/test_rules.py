from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from vorort.outbox.rules import MOST_TRIES, is_hopeless, pause_after

tries = st.integers(min_value=1, max_value=1_000)


def test_the_first_pause_is_half_a_minute_and_the_next_three_times_that():
    assert [pause_after(n) for n in (1, 2, 3)] == [timedelta(seconds=s) for s in (30, 90, 270)]


@given(tries)
def test_pauses_grow_up_to_a_day(n):
    assert pause_after(n) <= pause_after(n + 1) <= timedelta(days=1)


def test_a_message_is_tried_for_about_four_days():
    total = sum((pause_after(n) for n in range(1, MOST_TRIES)), timedelta())
    assert timedelta(days=4) < total < timedelta(days=5)


@given(tries)
def test_hopeless_is_who_has_been_tried_twelve_times(n):
    assert is_hopeless(n) == (n >= 12)
