"""Deadlines and honest figures about answers. Days are whole days of 24 hours."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median_low
from typing import NamedTuple

from vorort.ground.text import german_slug

ANSWER_DAYS = 21
CONSENT_AGE = 16
MOST_PICTURES = 5
LEAST_LETTERS = 20
MOST_LETTERS = 5_000
# a draft that nobody goes on with, and one whose link nobody opens
KEPT_DRAFT = timedelta(days=30)
# the address of a parent after the decision, and what a parent does not agree to; a sheet of paper may take a season
KEPT_PARENT = timedelta(days=30)
PARENT_MAY_TAKE = timedelta(days=90)


def idea_slug(title: str) -> str:
    """What stands behind the number in the address of an idea; the number alone finds it."""
    return german_slug(title)[:80].strip("-") or "idee"


class Wait(NamedTuple):
    """From publishing to the first answer, which was promised by `due`; None: not yet."""

    published: datetime
    due: datetime
    answered: datetime | None


@dataclass(frozen=True)
class Answering:
    """How fast a district answers. `median_days` is None where nothing has been answered yet.

    `kept` of `due` ideas had their first answer in time; those still within the promise count for neither.
    """

    median_days: int | None
    kept: int
    due: int


def answering(waits: Sequence[Wait], at: datetime) -> Answering:
    """Work out the figure. What waits longer than it was promised counts as late."""
    days = [(wait.answered - wait.published).days for wait in waits if wait.answered]
    kept = sum(1 for wait in waits if wait.answered and wait.answered <= wait.due)
    late = sum(1 for wait in waits if (wait.answered or at) > wait.due)
    return Answering(median_low(days) if days else None, kept, kept + late)
