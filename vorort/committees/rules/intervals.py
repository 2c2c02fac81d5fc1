"""Half-open intervals of time: [begins, ends). None as end means: for ever."""

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise

Interval = tuple[datetime, datetime | None]


def overlap(one: Interval, other: Interval) -> bool:
    """Do two intervals share a moment? What ends at noon and what begins at noon do not."""
    return _before(one[0], other[1]) and _before(other[0], one[1])


def holds_at(interval: Interval, at: datetime) -> bool:
    """Does the moment lie inside?"""
    return interval[0] <= at and _before(at, interval[1])


def any_overlap(intervals: Iterable[Interval]) -> bool:
    """Do any two of them share a moment?"""
    ordered = sorted(intervals, key=lambda interval: interval[0])
    return any(overlap(one, other) for one, other in pairwise(ordered))


def _before(moment: datetime, end: datetime | None) -> bool:
    return end is None or moment < end
