"""Turning pages by the last row: nothing twice, nothing left out, in both directions, also among equal rows."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.factories.ideas import make_idea
from vorort.ground.keyset import Order, part_of
from vorort.ideas.models import Idea

NEWEST, MOST = Order(("-published_at", "-pk")), Order(("-support_count", "-pk"))
OLDEST = Order(("published_at", "pk"))


@pytest.fixture
def seven(city, hoerde):
    """Three of the same moment, four with the same number of supports."""
    moment = datetime(2026, 11, 24, 12, tzinfo=UTC)
    for number in range(7):
        idea = make_idea(hoerde, title=f"Idee {number}")
        Idea.objects.filter(pk=idea.pk).update(
            published_at=moment + timedelta(microseconds=max(0, number - 2)), support_count=number // 4
        )
    return Idea.objects.all()


@pytest.mark.parametrize("order", [NEWEST, MOST, OLDEST])
@pytest.mark.parametrize("most", [1, 2, 3, 7])
def test_there_and_back_again(seven, order, most):
    whole = list(seven.order_by(*order.columns))
    part, parts = part_of(seven, order, most), []
    while True:
        parts.append(part.rows)
        if not part.after:
            break
        part = part_of(seven, order, most, after=part.after)
    assert [row for rows in parts for row in rows] == whole
    back: list[list[Idea]] = []
    while part.before:
        part = part_of(seven, order, most, before=part.before)
        back.insert(0, part.rows)
    assert [row for rows in back for row in rows] == whole[: sum(map(len, parts[:-1]))]


@pytest.mark.parametrize("place", ["x", "1", "1-2-3", "-1-2", "²-3", "9" * 19 + "-1", "1-" + "9" * 40])
def test_a_place_that_nobody_ever_said_is_the_beginning(seven, place):
    assert part_of(seven, NEWEST, 3, after=place).rows == part_of(seven, NEWEST, 3).rows


def test_behind_the_last_row_there_is_nothing(seven):
    part = part_of(seven, NEWEST, 3, after="1-1")
    assert (part.rows, part.after) == ([], "")
