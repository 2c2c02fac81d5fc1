"""The figure about answers, in plain values."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.ideas.rules import Answering, Wait, answering

DAY = timedelta(days=1)
NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
PROMISE = 21 * DAY


def waited(*days: int | None) -> list[Wait]:
    """Ideas of a hundred days ago, answered after so many days; None: not yet."""
    begun = NOON - 100 * DAY
    return [Wait(begun, begun + PROMISE, None if count is None else begun + count * DAY) for count in days]


@pytest.mark.parametrize(
    ("waits", "told"),
    [
        ([], Answering(None, 0, 0)),
        (waited(3, 5, 30), Answering(5, 2, 3)),
        (waited(21), Answering(21, 1, 1)),
        (waited(22), Answering(22, 0, 1)),
        (waited(None), Answering(None, 0, 1)),
        (waited(4, None), Answering(4, 1, 2)),
        ([Wait(NOON - 2 * DAY, NOON + 19 * DAY, None)], Answering(None, 0, 0)),
        ([Wait(NOON - 2 * DAY, NOON + 19 * DAY, NOON - DAY)], Answering(1, 1, 1)),
    ],
)
def test_the_figure_counts_what_is_late_and_leaves_out_what_still_has_time(waits, told):
    assert answering(waits, NOON) == told


@given(st.lists(st.one_of(st.none(), st.integers(0, 99)), max_size=40))
def test_never_more_kept_than_due_and_never_more_due_than_there_are(days):
    found = answering(waited(*days), NOON)
    assert 0 <= found.kept <= found.due <= len(days)
    assert (found.median_days is None) == (not any(count is not None for count in days))
