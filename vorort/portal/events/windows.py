"""Parts of the calendar that people ask for: a week, a weekend, a month."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

# as far as the arrows lead
EARLIEST, LATEST = date(1990, 1, 1), date(2100, 12, 31)
WEEK = timedelta(days=7)
SATURDAY = 5


class Window(StrEnum):
    """The words stand in the address, so they are German like the paths."""

    AHEAD = ""
    WEEK = "woche"
    WEEKEND = "wochenende"
    MONTH = "monat"
    PAST = "vergangen"


@dataclass(frozen=True, slots=True)
class Days:
    """From the first day to the last, both included, and a day in the part before and after; None at the end of time."""

    first: date
    last: date
    previous: date | None
    following: date | None


def days_of(window: Window, day: date) -> Days:
    """The week, the weekend or the month of a day. From Monday to Friday the weekend is the one ahead."""
    if window == Window.MONTH:
        return _month(day)
    monday = day - timedelta(days=day.weekday())
    first = monday + timedelta(days=SATURDAY) if window == Window.WEEKEND else monday
    return _with_arrows(first, monday + timedelta(days=6), first - WEEK, first + WEEK)


def _month(day: date) -> Days:
    first = day.replace(day=1)
    following = (first + timedelta(days=31)).replace(day=1)
    return _with_arrows(
        first, following - timedelta(days=1), (first - timedelta(days=1)).replace(day=1), following
    )


def _with_arrows(first: date, last: date, before: date, after: date) -> Days:
    return Days(first, last, before if before >= EARLIEST else None, after if after <= LATEST else None)


def day_in(word: str, today: date) -> date:
    """The day an address names, as far as the arrows lead; today for anything else."""
    try:
        told = date.fromisoformat(word)
    except ValueError:
        return today
    return min(max(told, EARLIEST), LATEST)
