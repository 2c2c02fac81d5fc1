"""What is on, out of three tables in one order of time, by every filter and page by page."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories.events import make_event, make_waiting_event
from tests.factories.meetings import make_meeting
from tests.factories.projects import BY, make_project
from vorort.districts.models import Audience
from vorort.ground.clock import now
from vorort.ground.keyset import moment_at, place_of, values_of
from vorort.projects.actions import keep_date, stop_project
from vorort.projects.selectors.calendar import Source, Span, listed, listed_part, occasions
from vorort.threads.actions import hide_thread


def in_days(days: float):
    return now().replace(microsecond=0) + timedelta(days=days)


def make_date(project, days: float):
    return keep_date(project, values={"begins": in_days(days)}, by=BY)


def names(rows) -> list[str]:
    """By table and key, of rows and of lines of a list alike."""
    kinds = {"sitzung": "Meeting", "projekt": "ProjectDate", "verein": "Event"}
    return [f"{kinds.get(getattr(row, 'source', ''), type(row).__name__)} {row.pk}" for row in rows]


@pytest.fixture
def four(committee, hoerde, aplerbeck):
    """Two of clubs, one of a project, a meeting, and what nobody may see or can be sure of."""
    first, last = make_event(hoerde, begins=in_days(1)), make_event(aplerbeck, begins=in_days(9))
    date = make_date(make_project(hoerde, becomes="decided"), 3)
    meeting = make_meeting(committee, state="invited", is_public=True, begins=in_days(5), ends=in_days(5.1))
    make_date(make_project(hoerde), 2)
    stopped = make_project(hoerde)
    make_date(stopped, 2)
    stop_project(stopped, reason="Regen", by=BY)
    make_waiting_event(hoerde)
    return first, date, meeting, last


def test_everything_public_stands_in_one_order(four, actor):
    found = listed(Span(begins=now()), 10)
    assert names(found) == names(four)
    hide_thread(four[0].thread, by=actor("mo"))
    assert names(listed(Span(begins=now()), 10)) == names(four[1:])


def test_filters(four, hoerde):
    first, date, meeting, last = four
    guests = Audience.objects.create(slug="gaeste", name_de="Gäste")
    others = Audience.objects.create(slug="wirtschaft", name_de="Wirtschaft")
    last.audiences.set([guests])
    found = {
        Span(begins=now(), district=hoerde.pk): [first, date, meeting],
        Span(begins=now(), audience=guests.pk): [first, date, last],
        Span(begins=now(), audience=others.pk): [first, date],
        Span(begins=now(), sources=frozenset([Source.MEETING])): [meeting],
        Span(begins=in_days(2), ends=in_days(6)): [date, meeting],
        Span(begins=in_days(10)): [],
    }
    assert [names(listed(span, 10)) for span in found] == [names(rows) for rows in found.values()]


def test_what_goes_on_is_still_ahead_and_what_is_over_is_past(city, hoerde):
    running = make_event(hoerde, begins=in_days(-1), ends=in_days(1))
    over = make_event(hoerde, begins=in_days(-3), ends=in_days(-2))
    assert names(listed(Span(begins=now()), 10)) == names([running])
    assert names(listed(Span(ends=now(), is_past=True), 10)) == names([over])


@pytest.mark.parametrize("is_past", [False, True])
def test_page_by_page_forwards_and_back(committee, hoerde, is_past):
    project = make_project(hoerde, becomes="running")
    sign = -1 if is_past else 1
    for number in range(9):
        moment = in_days(sign * (1 + number // 3))
        make_event(hoerde, begins=moment, ends=None)
        keep_date(project, values={"begins": moment}, by=BY)
    span = Span(ends=now(), is_past=True) if is_past else Span(begins=now())
    whole, pages, place = names(listed(span, 100)), [], ""
    while True:
        part = listed_part(span, 5, after=place)
        pages.append(part)
        place = part.after
        if not place:
            break
    assert [name for part in pages for name in names(part.rows)] == whole
    assert len(set(whole)) == 18
    back = listed_part(span, 5, before=pages[2].before)
    assert names(back.rows) == names(pages[1].rows)
    assert names(listed_part(span, 5, before=back.before).rows) == names(pages[0].rows)
    assert listed_part(span, 5, before=pages[1].before).before == ""


@pytest.mark.parametrize(
    "place", ["", "x", "1", "1-2", "1-2-3-4", "-1-0-0", "999999999999999999-0-1", "²-1-1"]
)
def test_a_place_that_nobody_ever_said_does_no_harm(four, place):
    assert len(listed_part(Span(begins=now()), 10, after=place).rows) in (0, 4)


@given(
    st.datetimes(min_value=now().replace(tzinfo=None, year=1990)), st.integers(0, 9), st.integers(0, 10**12)
)
def test_a_place_comes_back_whole(moment, rank, key):
    moment = moment.replace(tzinfo=now().tzinfo, year=min(moment.year, 2100), day=min(moment.day, 28))
    told = values_of(place_of(moment, rank, key), 3)
    assert (moment_at(told[0]), told[1:]) == (moment, [rank, key])


def test_a_calendar_gets_the_whole_of_each(four):
    rows = listed(Span(begins=now()), 10)
    assert [shown for shown, _row in occasions(rows)] == rows
    assert names(row for _shown, row in occasions(rows)) == names(four)


def test_as_many_statements_for_thirty_as_for_one(committee, hoerde, django_assert_num_queries):
    project = make_project(hoerde, becomes="running")
    for number in range(30):
        make_event(hoerde, begins=in_days(1 + number))
        keep_date(project, values={"begins": in_days(1 + number)}, by=BY)
    for most in (1, 40):
        with django_assert_num_queries(1):
            listed_part(Span(begins=now(), district=hoerde.pk), most)
