"""What can be said about projects without looking anything up."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from vorort.ground.text import german_slug

MOST_LETTERS = 8_000
# one sentence or two: what stands on a card
MOST_OF_SUMMARY = 400
MOST_PICTURES = 40
# a project that nobody will see the end of is mistyped
MOST_YEARS = 60
MOST_OF_POST = 2_000
# what lasts longer is no date but a project, or mistyped
LONGEST_EVENT = timedelta(days=62)
# whoever means a later year has mistyped it
FARTHEST_EVENT = timedelta(days=3 * 366)
# how long one keeps what nobody has confirmed, what was declined, and the e-mail address behind what is over
KEPT_WAITING, KEPT_DECLINED, KEPT_SENDER = timedelta(days=30), timedelta(days=90), timedelta(days=365)


def project_slug(title: str) -> str:
    """What stands behind the number in the address of a project; the number alone finds it."""
    return german_slug(title)[:80].strip("-") or "projekt"


def years_of(first: date, last: date | None) -> range:
    """The years a project runs in, from its first day to its last."""
    return range(first.year, max(first.year, last.year if last else first.year) + 1)


def sentence_of(text: str) -> str:
    """The first sentence of a text, as far as it fits on a card."""
    words = " ".join(text.split())
    found = re.match(r".{20,}?[.!?](?=\s|$)", words)
    told = found.group() if found else words
    return told if len(told) <= MOST_OF_SUMMARY else told[: MOST_OF_SUMMARY - 1].rstrip() + "…"


def next_year(day: date | None) -> date | None:
    """The same day a year later; the last of February for a leap day."""
    if day is None:
        return None
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def first_of(positions: Iterable[int]) -> int:
    """The first free place behind those that are taken."""
    return max(positions, default=0) + 1


def event_slug(title: str) -> str:
    """What stands behind the number in the address of a date; the number alone finds it."""
    return german_slug(title)[:80].strip("-") or "termin"


def lasts_too_long(begins: datetime, ends: datetime | None) -> bool:
    """Whether nobody can mean that something lasts as long as this."""
    return ends is not None and ends - begins > LONGEST_EVENT


def is_far_off(begins: datetime, at: datetime) -> bool:
    """Whether it lies farther ahead than anybody plans a date."""
    return begins - at > FARTHEST_EVENT


def is_past(begins: datetime, ends: datetime | None, at: datetime) -> bool:
    """Whether it is over; what has no end is over once it has begun."""
    return (ends or begins) <= at
