"""Half-open intervals of time: [begins, ends). None as end means: for ever."""

from collections.abc import Iterable
from datetime import datetime
from itertools import pairwise

Interval = tuple[datetime, datetime | None]


def overlap(one: Interval, other: Interval) -> bool:
    """Do two intervals share a moment? What ends at noon and what begins at noon do not; an empty one never does."""
    begins = max(one[0], other[0])
    return all(_before(begins, end) for end in (one[1], other[1]))


def holds_at(interval: Interval, at: datetime) -> bool:
    """Does the moment lie inside?"""
    return interval[0] <= at and _before(at, interval[1])


def lies_within(inner: Interval, outer: Interval) -> bool:
    """Does the outer one hold every moment of the inner one?"""
    return outer[0] <= inner[0] and (outer[1] is None or (inner[1] is not None and inner[1] <= outer[1]))


def earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    """The earlier of two ends."""
    return min((end for end in (one, other) if end is not None), default=None)


def any_overlap(intervals: Iterable[Interval]) -> bool:
    """Do any two of them share a moment?"""
    lasting = [interval for interval in intervals if _before(*interval)]
    ordered = sorted(lasting, key=lambda interval: interval[0])
    return any(overlap(one, other) for one, other in pairwise(ordered))


def gaps(whole: Interval, taken: Iterable[Interval]) -> list[Interval]:
    """What of an interval none of the others covers, in order."""
    found: list[Interval] = []
    free_from = whole[0]
    for begins, ends in sorted(taken, key=lambda interval: interval[0]):
        if not _before(begins, whole[1]):
            break
        if free_from < begins:
            found.append((free_from, begins))
        if ends is None:
            return found
        free_from = max(free_from, ends)
    return [*found, (free_from, whole[1])] if _before(free_from, whole[1]) else found


def _before(moment: datetime, end: datetime | None) -> bool:
    return end is None or moment < end
