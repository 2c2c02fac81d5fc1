"""The one clock of the house. Everything that asks for the time asks here, so tests can hold it still."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime, time, timedelta

from django.utils.timezone import get_default_timezone, localtime

_held: ContextVar[datetime | None] = ContextVar("held_clock", default=None)

# Stands in an action's signature for the moment the door will stamp; callers never pass `at`.
STAMPED = datetime.min.replace(tzinfo=UTC)


def now() -> datetime:
    """The present moment in UTC."""
    return _held.get() or datetime.now(UTC)


def first_moment(day: date) -> datetime:
    """The moment in which a day begins where the city lies."""
    return datetime.combine(day, time(), get_default_timezone())


def last_day(ends: datetime) -> date:
    """The last day of what ends at a moment, where the city lies: at midnight it is the day before."""
    return localtime(ends - timedelta.resolution).date()


@contextmanager
def held_at(moment: datetime) -> Iterator[None]:
    """Hold the clock at a moment, for tests and for replaying the past."""
    token = _held.set(moment)
    try:
        yield
    finally:
        _held.reset(token)
