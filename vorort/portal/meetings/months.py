"""A month of meetings: a table with a row for each week, which is a list of days on a small screen."""

from calendar import Calendar
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.timezone import localtime

from vorort.meetings.models import Meeting
from vorort.portal.meetings.shapes import MeetingLine, meeting_line
from vorort.shell.filters import moment
from vorort.shell.meetings.words import day_text

# as far as the arrows lead
FIRST_YEAR, LAST_YEAR = 1990, 2100
WEEK = 7


@dataclass(frozen=True, slots=True)
class Day:
    """One day; those of other months are empty."""

    number: int
    name: str
    iso_date: str
    is_here: bool
    is_today: bool
    meetings: tuple[MeetingLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Month:
    """A month in weeks from Monday on. `previous` and `following` stand in addresses; empty at the end of time."""

    name: str
    word: str
    previous: str
    following: str
    previous_name: str
    following_name: str
    weekdays: tuple[tuple[str, str], ...]
    weeks: tuple[tuple[Day, ...], ...]
    number: int


def month_of(word: str, today: date) -> date:
    """The first day of the month that an address names, such as `2026-12`; of this month for anything else."""
    year, _dash, month = word.partition("-")
    known = (
        year.isascii()
        and year.isdigit()
        and month.isascii()
        and month.isdigit()
        and len(word) <= len("2026-12")
    )
    if known and FIRST_YEAR <= int(year) <= LAST_YEAR and 1 <= int(month) <= 12:  # months
        return date(int(year), int(month), 1)
    return today.replace(day=1)


def last_day_of(first: date) -> date:
    return _following(first) - timedelta(days=1)


def month_shown(first: date, meetings: Iterable[Meeting], today: date) -> Month:
    """The meetings that begin in a month, on their days."""
    by_day: defaultdict[date, list[MeetingLine]] = defaultdict(list)
    for meeting in meetings:
        by_day[localtime(meeting.begins).date()].append(meeting_line(meeting))
    weeks = Calendar().monthdatescalendar(first.year, first.month)
    before, after = (first - timedelta(days=1)).replace(day=1), _following(first)
    return Month(
        name=moment(first, "F Y"),
        word=f"{first:%Y-%m}",
        previous=f"{before:%Y-%m}" if before.year >= FIRST_YEAR else "",
        following=f"{after:%Y-%m}" if after.year <= LAST_YEAR else "",
        previous_name=moment(before, "F Y"),
        following_name=moment(after, "F Y"),
        weekdays=tuple((moment(day, "D"), moment(day, "l")) for day in weeks[0]),
        weeks=tuple(tuple(_day(day, first, today, by_day) for day in week) for week in weeks),
        number=sum(map(len, by_day.values())),
    )


def _day(day: date, first: date, today: date, by_day: dict[date, list[MeetingLine]]) -> Day:
    is_here = day.month == first.month
    told = tuple(by_day.get(day, ())) if is_here else ()
    return Day(day.day, day_text(day), day.isoformat(), is_here, day == today, told)


def _following(first: date) -> date:
    return (first + timedelta(days=31)).replace(day=1)
