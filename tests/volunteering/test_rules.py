"""Who may be asked for what, and how well it fits: no database."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.volunteering.rules.fit import Reason, reasons, score
from vorort.volunteering.rules.limits import (
    collides,
    is_within,
    left_of_budget,
    metres_between,
    overlap,
    travel_minutes,
)
from vorort.volunteering.rules.values import Away, Budget, Busy, Need, Volunteer, Window

SATURDAY = date(2026, 6, 6)
HOUR = 60
MARKET, PARK = (7.5, 51.5), (7.5, 51.52)
# a stall from two to four on Saturday
STALL = Need(
    1,
    host=9,
    day=SATURDAY,
    minutes=120,
    least=1,
    wanted=3,
    begins=14 * HOUR,
    opens=14 * HOUR,
    themes=frozenset({1, 2}),
    district=5,
    point=MARKET,
)
ANNA = Volunteer(
    7, Budget(4 * HOUR), themes=frozenset({1}), windows=(Window(5, 13 * HOUR, 18 * HOUR),), point=MARKET
)


def test_somebody_with_a_shared_theme_and_time_may_be_asked():
    assert score(ANNA, STALL) > 0


@pytest.mark.parametrize(
    "person",
    [
        replace(ANNA, themes=frozenset({3})),
        replace(ANNA, windows=(Window(6, 13 * HOUR, 18 * HOUR),)),
        replace(ANNA, windows=(Window(5, 15 * HOUR, 18 * HOUR),)),
        replace(ANNA, budget=Budget(119)),
        replace(ANNA, spent={date(2026, 6, 1): 121}),
        replace(ANNA, away=(Away(SATURDAY, SATURDAY),)),
        replace(ANNA, begins=date(2026, 6, 7)),
        replace(ANNA, ends=date(2026, 6, 5)),
        replace(ANNA, point=PARK, reach=2_000),
        replace(ANNA, point=None, districts=frozenset({6})),
        replace(ANNA, busy=(Busy(15 * HOUR, 17 * HOUR, MARKET),)),
        replace(ANNA, busy=(Busy(16 * HOUR + 10, 17 * HOUR, PARK),)),
    ],
)
def test_nobody_is_asked_against_what_they_have_said(person):
    assert score(person, STALL) == 0


@pytest.mark.parametrize(
    ("person", "need"),
    [
        (replace(ANNA, themes=frozenset()), STALL),
        (replace(ANNA, windows=()), STALL),
        (replace(ANNA, spent={date(2026, 5, 25): 240}), STALL),
        (replace(ANNA, busy=(Busy(16 * HOUR, 17 * HOUR, MARKET),)), STALL),
        (replace(ANNA, windows=()), replace(STALL, begins=None)),
        (
            replace(ANNA, windows=(Window(5, 13 * HOUR, 15 * HOUR), Window(5, 15 * HOUR, 16 * HOUR))),
            STALL,
        ),
    ],
)
def test_what_is_not_stated_does_not_matter(person, need):
    assert score(person, need) > 0


def test_what_is_demanded_must_be_there_and_what_is_taught_is_welcome():
    demands = replace(STALL, requires=frozenset({4}))
    assert score(ANNA, demands) == 0
    assert score(replace(ANNA, skills=frozenset({4})), demands) == score(ANNA, STALL) + 10
    teaches = replace(STALL, teaches=frozenset({4}))
    assert score(replace(ANNA, learns=frozenset({4})), teaches) == score(ANNA, STALL) + 10
    assert score(replace(ANNA, learns=frozenset({4}), skills=frozenset({4})), teaches) == score(ANNA, STALL)


@pytest.mark.parametrize(
    ("born", "need", "may"),
    [
        (2010, replace(STALL, from_age=16), False),
        (2009, replace(STALL, from_age=16), True),
        (None, replace(STALL, from_age=18), True),
        (2012, replace(STALL, opens=19 * HOUR, begins=19 * HOUR), False),
        (2009, replace(STALL, opens=19 * HOUR, begins=19 * HOUR), True),
        (2009, replace(STALL, opens=21 * HOUR, begins=21 * HOUR), False),
        (2000, replace(STALL, opens=21 * HOUR, begins=21 * HOUR), True),
    ],
)
def test_young_people_are_old_enough_and_home_in_time(born, need, may):
    assert (score(replace(ANNA, born_in=born, windows=()), need) > 0) == may


def test_who_was_asked_little_and_knows_the_host_comes_first():
    fresh = score(ANNA, STALL)
    assert score(replace(ANNA, lately=2), STALL) == fresh - 6
    assert score(replace(ANNA, hosts=frozenset({9})), STALL) == fresh + 15


def test_reasons_say_what_is_shared_how_much_of_the_time_and_how_far():
    person = replace(
        ANNA, budget=Budget(6 * HOUR, monthly=True), spent={date(2026, 6, 1): 2 * HOUR}, point=PARK
    )
    assert reasons(person, STALL) == Reason(
        themes=(1,), minutes=120, left=240, monthly=True, metres=metres_between(PARK, MARKET)
    )


def test_a_way_takes_time_and_none_where_one_stays():
    assert travel_minutes(MARKET, MARKET) == 0
    assert travel_minutes(MARKET, None) == 20
    assert travel_minutes(MARKET, PARK) == 10 + metres_between(MARKET, PARK) // 150


@pytest.mark.parametrize(
    ("opens", "minutes", "within"),
    [(22 * HOUR, 120, True), (22 * HOUR, 240, True), (22 * HOUR, 300, False), (20 * HOUR, 60, False)],
)
def test_a_time_may_go_on_after_midnight(opens, minutes, within):
    windows = [Window(5, 21 * HOUR, 24 * HOUR), Window(6, 0, 2 * HOUR)]
    assert is_within(windows, 5, opens, minutes) == within


@given(st.integers(0, 900), st.integers(1, 300), st.integers(0, 900), st.integers(1, 300))
def test_what_overlaps_collides_whoever_is_asked_first(begins, minutes, later, longer):
    one, other = Busy(begins, begins + minutes, MARKET), Busy(later, later + longer, PARK)
    assert collides(one, other) == collides(other, one)
    assert overlap(one, other) == overlap(other, one)
    assert collides(one, other) or not overlap(one, other)


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.booleans())
def test_every_day_has_one_period_and_it_begins_there(day, monthly):
    budget = Budget(60, monthly)
    first = budget.period_of(day)
    assert first <= day
    assert budget.period_of(first) == first
    assert left_of_budget(Volunteer(1, budget, spent={first: 45}), day) == 15
