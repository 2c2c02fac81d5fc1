"""Giving a place back moves exactly one up, with one mail."""

import pytest

from tests.factories.volunteering import actor_for, fresh, helper, make_helper, make_shift
from vorort.ground.permit import Refused
from vorort.volunteering.actions import sign_up, withdraw


def test_exactly_one_moves_up_the_one_who_waits_longest(project):
    shift = make_shift(project, most=2)
    rows = [make_helper(shift, f"h{number}") for number in range(5)]
    withdraw(rows[0], by=actor_for(rows[0].volunteer))
    assert [fresh(row).state for row in rows] == ["cancelled", "accepted", "offered", "waiting", "waiting"]
    assert rows[2].offer_way == "moved_up"
    withdraw(rows[1], by=actor_for(rows[1].volunteer))
    assert [fresh(row).state for row in rows[2:]] == ["offered", "offered", "waiting"]


def test_leaving_the_waiting_list_moves_nobody(project):
    shift = make_shift(project, most=1)
    rows = [make_helper(shift, f"h{number}") for number in range(3)]
    withdraw(rows[1], by=actor_for(rows[1].volunteer))
    assert [fresh(row).state for row in rows] == ["accepted", "cancelled", "waiting"]
    assert fresh(shift).waiting == 1


def test_who_gave_a_place_back_may_come_again(shift):
    by = helper("Anna")
    one = sign_up(shift, by=by)
    withdraw(one, by=by)
    assert sign_up(shift, by=by).pk != one.pk


def test_nobody_gives_back_the_place_of_somebody_else(shift, actor):
    with pytest.raises(Refused):
        withdraw(make_helper(shift), by=actor("anna"))
