"""Deadlines and honest figures about answers. Days are whole days of 24 hours."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median_low

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


@dataclass(frozen=True)
class Answering:
    """How fast a district answers. `median_days` is None where nothing has been answered yet.

    `kept` of `due` ideas had their first answer in time; those still within the promise count for neither.
    """

    median_days: int | None
    kept: int
    due: int


def answering(
    waits: Sequence[tuple[datetime, datetime | None]], promise: timedelta, at: datetime
) -> Answering:
    """Work out the figure from pairs (published, first answered). What waits longer than promised counts as late."""
    days = [(answered - published).days for published, answered in waits if answered]
    kept = sum(1 for published, answered in waits if answered and answered <= published + promise)
    late = sum(1 for published, answered in waits if (answered or at) > published + promise)
    return Answering(median_low(days) if days else None, kept, kept + late)
