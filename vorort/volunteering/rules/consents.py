"""Whom a parent has to agree for, and how long a place waits for that."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from vorort.volunteering.rules.limits import years_at
from vorort.volunteering.rules.times import LAST_CALL

CONSENT_WAITS = timedelta(days=7)
# so long before a shift the place is free again, so that somebody else can still come
CONSENT_BEFORE = timedelta(hours=24)
# a parent has so much time at least, where the shift is not too near for that
LEAST_FOR_PARENTS = timedelta(hours=6)
# once it is decided, or the place is gone, there is nothing more to write to them
KEPT_PARENT = timedelta(days=30)


# when something begins and ends
Span = tuple[datetime | None, datetime | None]


@dataclass(frozen=True, slots=True)
class Parent:
    """How a parent is asked; `has_signed`: on the paper that lies before whoever writes it down."""

    way: str
    email: str = ""
    has_signed: bool = False


def consent_ends(at: datetime, begins: datetime | None, ends: datetime | None) -> datetime:
    """Until when a place is kept for the answer of a parent: a week, and a day before the shift at the latest.

    Who signs up later than that has until two hours before it, or until it begins; for what runs already, until it ends.
    """
    usual = at + CONSENT_WAITS
    if begins is None:
        return min(usual, ends) if ends and ends > at else usual
    for ahead, least in (
        (CONSENT_BEFORE, LEAST_FOR_PARENTS),
        (LAST_CALL, LAST_CALL),
        (timedelta(), timedelta()),
    ):
        if begins - ahead - at > least:
            return min(usual, begins - ahead)
    return ends if ends and ends > at else begins


def is_covered(old: Span, new: Span) -> bool:
    """What a parent has agreed to still holds: the new time lies within the one they were told."""
    begins, ends = old
    if begins is None or ends is None or new[0] is None or new[1] is None:
        return old == new
    return begins <= new[0] and new[1] <= ends


def is_surely_younger(born_in: int | None, day: date, age: int) -> bool:
    """Younger than so many years on that day, of whom only the year of birth is known, if anything."""
    return born_in is not None and years_at(born_in, day) + 1 < age
