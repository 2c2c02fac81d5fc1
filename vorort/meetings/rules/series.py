"""On which days a committee meets, and which moments these are.

A series goes by the clock of the city: 18:00 stays 18:00 in summer and in winter. On the two nights a year when clocks
change, an hour is missing or comes twice. What is planned into the missing hour begins an hour later, when the clock has
jumped (28 March 2027, 02:30 is 03:30 CEST); of an hour that comes twice the first one counts (31 October 2027, 02:30 is
02:30 CEST).
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import count, takewhile
from zoneinfo import ZoneInfo

from vorort.meetings.choices import Rhythm

BERLIN = ZoneInfo("Europe/Berlin")
# how far ahead the meetings of a series are planned
AHEAD_MONTHS = 12
_WEEKS = {Rhythm.WEEKLY: 1, Rhythm.FORTNIGHTLY: 2}
_MONTHS = {Rhythm.MONTHLY: 1, Rhythm.BIMONTHLY: 2, Rhythm.QUARTERLY: 3}


def moment(day: date, at_time: time, zone: ZoneInfo = BERLIN) -> datetime:
    """A day and what the clock shows there, as a moment in UTC; see above for the nights when clocks change."""
    local = datetime.combine(day, at_time.replace(tzinfo=None, fold=0), zone)
    return local.astimezone(UTC)


def days_of(rhythm: Rhythm, first_day: date, until: date) -> list[date]:
    """All days of a series from its first one to `until`, both included."""
    endless = _weekly(first_day, _WEEKS[rhythm]) if rhythm in _WEEKS else _monthly(first_day, _MONTHS[rhythm])
    return list(takewhile(lambda day: day <= until, endless))


def horizon(today: date) -> date:
    """Up to which day a series is planned: the same day of next year, of 29 February the 28th."""
    return date(today.year + 1, today.month, min(today.day, 28) if today.month == 2 else today.day)


def nth_of_month(day: date) -> int:
    """The how manieth of its weekday a day is in its month; 5 means the last."""
    return (day.day - 1) // 7 + 1


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The n-th Monday (0) to Sunday (6) of a month; the fifth is the last one, whether it is the fourth or the fifth."""
    first = date(year, month, 1)
    found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return found if found.month == month else found - timedelta(days=7)


def _weekly(first_day: date, weeks: int) -> Iterator[date]:
    return (first_day + timedelta(weeks=weeks * number) for number in count())


def _monthly(first_day: date, months: int) -> Iterator[date]:
    nth, weekday = nth_of_month(first_day), first_day.weekday()
    for number in count():
        year, month = divmod(first_day.year * 12 + first_day.month - 1 + number * months, 12)
        yield nth_weekday(year, month + 1, weekday, nth)
