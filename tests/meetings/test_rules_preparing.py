"""Days of a series, notice, agendas and numbers. No database."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.committees.choices import CommitteeKind
from vorort.committees.rules.presets import ASSOCIATION, CUSTOM, PRESETS
from vorort.committees.rules.rule_set import Counting, Form, Mode, changed
from vorort.meetings.choices import Channel, ItemKind, Rhythm, YearlyItem
from vorort.meetings.rules.agenda import (
    Placed,
    kind_of,
    numbers_of,
    place_for,
    planned_times,
    standard_items,
    tree_of,
)
from vorort.meetings.rules.notice import (
    Problem,
    SeatedPerson,
    Sent,
    channel_for,
    is_form_allowed,
    is_in_time,
    last_day_to_send,
    missing_of,
    must_be_invited,
    problems_of,
)
from vorort.meetings.rules.numbers import paper_reference
from vorort.meetings.rules.series import days_of, horizon, moment, nth_of_month, nth_weekday

BERLIN = ZoneInfo("Europe/Berlin")
DAY = timedelta(days=1)
some_days = st.dates(date(2020, 1, 1), date(2039, 12, 31))

# --- series ----------------------------------------------------------------------------------------------------------


@given(some_days, st.sampled_from(Rhythm))
def test_a_series_keeps_its_weekday_and_its_order(first, rhythm):
    days = days_of(rhythm, first, horizon(first))
    assert days[0] == first
    assert days == sorted(set(days))
    assert {day.weekday() for day in days} == {first.weekday()}


@pytest.mark.parametrize(("rhythm", "weeks"), [(Rhythm.WEEKLY, 1), (Rhythm.FORTNIGHTLY, 2)])
def test_weeks(rhythm, weeks):
    days = days_of(rhythm, date(2030, 6, 4), date(2030, 12, 31))
    assert {later - day for day, later in pairwise(days)} == {timedelta(weeks=weeks)}


@given(some_days, st.sampled_from([(Rhythm.MONTHLY, 1), (Rhythm.BIMONTHLY, 2), (Rhythm.QUARTERLY, 3)]))
def test_months_go_by_the_weekday_of_the_first_day(first, told):
    rhythm, months = told
    days = days_of(rhythm, first, first + 800 * DAY)
    numbers = [day.year * 12 + day.month for day in days]
    assert {later - number for number, later in pairwise(numbers)} == {months}
    if nth_of_month(first) < 5:
        assert {nth_of_month(day) for day in days} == {nth_of_month(first)}
    else:
        assert all((day + 7 * DAY).month != day.month for day in days)


def test_the_fifth_is_the_last():
    days = days_of(Rhythm.MONTHLY, date(2030, 1, 31), date(2030, 5, 31))
    assert days == [
        date(2030, 1, 31),
        date(2030, 2, 28),
        date(2030, 3, 28),
        date(2030, 4, 25),
        date(2030, 5, 30),
    ]
    assert nth_weekday(2030, 1, 3, 4) == date(2030, 1, 24)


@given(some_days, st.times())
def test_the_clock_shows_the_same_in_summer_and_winter(day, at_time):
    local = moment(day, at_time).astimezone(BERLIN)
    jumps = day.month == 3 and day.weekday() == 6 and day.day > 24 and at_time.hour == 2
    assert local.replace(tzinfo=None) - datetime.combine(day, at_time) == timedelta(hours=int(jumps))


def test_the_hour_that_is_missing_and_the_one_that_comes_twice():
    half_past_two = time(2, 30)
    missing = moment(date(2027, 3, 28), half_past_two)
    assert missing == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert missing.astimezone(BERLIN).isoformat() == "2027-03-28T03:30:00+02:00"
    twice = moment(date(2027, 10, 31), half_past_two)
    assert twice == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    assert twice.astimezone(BERLIN).isoformat() == "2027-10-31T02:30:00+02:00"
    assert moment(date(2027, 10, 31), half_past_two.replace(fold=1)) == twice


def test_a_year_ahead():
    assert horizon(date(2030, 6, 1)) == date(2031, 6, 1)
    assert horizon(date(2028, 2, 29)) == date(2029, 2, 28)


# --- notice ----------------------------------------------------------------------------------------------------------


@given(some_days, st.integers(1, 90), st.sampled_from(Channel), st.sampled_from(Counting))
def test_so_many_whole_days_lie_between(meets_on, days, channel, counting):
    rules = changed(CUSTOM, notice_days=days, notice_counting=counting)
    last = last_day_to_send(rules, meets_on, channel)
    arrives = last + 3 * DAY if (channel, counting) == ("letter", "received") else last
    assert (meets_on - arrives).days - 1 == days
    assert is_in_time(rules, meets_on, channel, last)
    assert not is_in_time(rules, meets_on, channel, last + DAY)


def test_seven_days_are_seven_whole_days():
    assert last_day_to_send(CUSTOM, date(2030, 6, 18), Channel.EMAIL) == date(2030, 6, 10)
    received = changed(CUSTOM, notice_counting=Counting.RECEIVED)
    assert last_day_to_send(received, date(2030, 6, 18), Channel.LETTER) == date(2030, 6, 7)


def test_where_no_notice_is_asked_for_the_day_itself_will_do():
    rules = changed(CUSTOM, notice_days=0)
    assert last_day_to_send(rules, date(2030, 6, 18), Channel.EMAIL) == date(2030, 6, 18)


@pytest.mark.parametrize(
    ("forms", "with_address", "without"),
    [
        ((Form.EMAIL,), "email", "letter"),
        ((Form.LETTER,), "letter", "letter"),
        ((Form.TEXT,), "email", "letter"),
        ((Form.NOTICE_BOARD,), "letter", "letter"),
    ],
)
def test_how_somebody_is_invited(forms, with_address, without):
    rules = changed(CUSTOM, invitation_forms=forms)
    assert [channel_for(rules, has_address=has) for has in (True, False)] == [with_address, without]


def test_which_forms_the_rules_know():
    only_mail = changed(CUSTOM, invitation_forms=(Form.EMAIL,))
    assert [is_form_allowed(only_mail, channel) for channel in Channel] == [True, False, False]
    text = changed(CUSTOM, invitation_forms=(Form.TEXT,))
    assert [is_form_allowed(text, channel) for channel in Channel] == [True, True, True]


def test_who_must_be_invited():
    seated = [SeatedPerson(1), SeatedPerson(2, is_voting=False), SeatedPerson(3, is_stand_in=True)]
    assert must_be_invited(ASSOCIATION, seated) == {1, 2}
    assert must_be_invited(changed(CUSTOM, invite_all=False), seated) == {1}


def test_what_is_wrong_with_invitations():
    day = date(2030, 6, 18)
    late, good = day - 3 * DAY, day - 30 * DAY
    sent = [
        Sent(1, Channel.EMAIL, good), Sent(2, Channel.EMAIL, late), Sent(3, Channel.LETTER, None),
        Sent(9, Channel.EMAIL, late),
    ]  # fmt: skip
    rules = changed(CUSTOM, invitation_forms=(Form.EMAIL,))
    found = problems_of(rules, day, {1, 2, 3, 4, 5}, sent)
    assert found == [
        Problem("not_invited", 2), Problem("letters_not_sent", 1), Problem("late", 1), Problem("other_form", 1),
    ]  # fmt: skip
    assert problems_of(rules, day, {1}, sent) == []


def test_what_is_missing_before_inviting():
    whole: dict[str, Any] = {"has_place": True, "has_access": True, "items": 3, "must": 5, "unreachable": 0}
    assert missing_of(CUSTOM, mode=Mode.IN_PERSON, **whole) == []
    nothing: dict[str, Any] = {
        "has_place": False,
        "has_access": False,
        "items": 0,
        "must": 0,
        "unreachable": 2,
    }
    keys = [problem.key for problem in missing_of(CUSTOM, mode=Mode.HYBRID, **nothing)]
    assert keys == ["no_place", "no_access", "no_items", "nobody_seated", "unreachable"]
    online = [problem.key for problem in missing_of(CUSTOM, mode=Mode.ONLINE, **nothing)]
    assert online == ["no_access", "mode_not_allowed", "no_items", "nobody_seated", "unreachable"]


# --- agenda ----------------------------------------------------------------------------------------------------------

positions = st.lists(st.integers(1, 9), max_size=6)


@given(positions, st.lists(st.tuples(st.integers(0, 5), st.integers(1, 9)), max_size=8))
def test_numbers_follow_the_order_one_storey_deep(tops, parts):
    items = [Placed(key, None, position) for key, position in enumerate(tops)]
    items += [
        Placed(100 + key, parent, position)
        for key, (parent, position) in enumerate(parts)
        if parent < len(tops)
    ]
    numbers, tree = numbers_of(items), tree_of(items)
    assert len(set(numbers.values())) == len(items)
    for place, top in enumerate(tree.get(None, []), start=1):
        assert numbers[top.key] == str(place)
        below = [numbers[part.key] for part in tree.get(top.key, [])]
        assert below == [f"{place}.{number}" for number in range(1, len(below) + 1)]


def test_what_keeps_its_number_keeps_it_and_the_rest_comes_after():
    items = [
        Placed(1, None, 2, "1"), Placed(2, None, 1, "3"), Placed(3, None, 3), Placed(4, None, 4),
        Placed(5, 2, 1, "3.1"), Placed(6, 2, 2), Placed(7, 3, 1),
    ]  # fmt: skip
    assert numbers_of(items) == {2: "3", 5: "3.1", 6: "3.2", 1: "1", 3: "4", 7: "4.1", 4: "5"}


@pytest.mark.parametrize("kind", CommitteeKind)
@pytest.mark.parametrize("is_public", [True, False])
def test_every_kind_has_a_standard_agenda(kind, is_public):
    items = standard_items(kind, is_public=is_public, co_signer=is_public)
    assert len(set(items)) == len(items)
    assert items[-1] == ItemKind.OTHER
    assert is_public or not {ItemKind.QUESTIONS, ItemKind.CO_SIGNER} & set(items)


def test_the_assembly_has_the_agenda_of_its_year():
    items = standard_items(CommitteeKind.GENERAL_ASSEMBLY, is_public=False, co_signer=False)
    assert [item for item in items if isinstance(item, YearlyItem)] == list(YearlyItem)
    assert [kind_of(item) for item in items if isinstance(item, YearlyItem)] == [
        ItemKind.REPORTS, ItemKind.FINANCES, ItemKind.DISCHARGE, ItemKind.ELECTION, ItemKind.FINANCES, ItemKind.TOPIC,
    ]  # fmt: skip


def test_where_something_new_goes():
    kinds = [ItemKind.AGENDA, ItemKind.LAST_MINUTES, ItemKind.REPORTS, ItemKind.OTHER]
    assert place_for(kinds, ItemKind.TOPIC) == 3
    assert place_for(kinds, ItemKind.OTHER) == 4
    assert place_for(kinds, ItemKind.FOLLOW_UP) == 2
    assert place_for([], ItemKind.TOPIC) == place_for([], ItemKind.FOLLOW_UP) == 0
    assert place_for([ItemKind.AGENDA], ItemKind.FOLLOW_UP) == 1


def test_when_what_is_planned():
    begins = datetime(2030, 6, 18, 17, tzinfo=UTC)
    items = [
        Placed(1, None, 1, minutes=5), Placed(2, None, 2), Placed(3, 2, 1, minutes=10), Placed(4, 2, 2, minutes=20),
        Placed(5, None, 3, minutes=15), Placed(6, 5, 1), Placed(7, 5, 2), Placed(8, None, 4), Placed(9, None, 5),
    ]  # fmt: skip
    after = {1: 0, 2: 5, 3: 5, 4: 15, 5: 35, 6: 35, 8: 50}
    expected = {key: begins + timedelta(minutes=minutes) for key, minutes in after.items()} | {
        7: None,
        9: None,
    }
    assert planned_times(begins, items) == expected
    assert planned_times(begins, []) == {}


# --- numbers ---------------------------------------------------------------------------------------------------------


def test_how_a_paper_is_called():
    assert paper_reference(2026, 42) == "0042-26"
    assert paper_reference(2026, 42, 1) == "0042-26-E1"
    assert paper_reference(2101, 12345) == "12345-01"


@given(st.integers(2000, 2099), st.integers(1, 99_999), st.integers(0, 99))
def test_no_two_papers_are_called_the_same(year, number, addendum):
    first, second = paper_reference(year, number, addendum), paper_reference(year, number + 1, addendum)
    assert first != second
    assert paper_reference(year, number, addendum + 1) != first


def test_presets_can_be_invited_by():
    assert all(channel_for(rules, has_address=True) == Channel.EMAIL for rules in PRESETS.values())
