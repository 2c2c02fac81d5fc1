"""What is asked once for a page, and never remembered for whoever acts."""

import pytest

from tests.factories.districts import make_city
from tests.factories.people import make_user
from vorort.districts.actions import change_city
from vorort.ground.actor import command_actor, user_actor
from vorort.ground.clock import now
from vorort.ground.memory import asking_afresh, remembered, remembering
from vorort.people.actions import grant_duty
from vorort.people.choices import DutyKind

asked: list[int] = []


@remembered
def powers(user_id: int) -> int:
    asked.append(user_id)
    return len(asked)


@pytest.fixture(autouse=True)
def nothing_asked_yet():
    asked.clear()


def test_a_page_asks_once_for_everybody():
    with remembering():
        assert [powers(user) for user in (1, 2, 1, 2)] == [1, 2, 1, 2]
    powers(1)
    assert asked == [1, 2, 1]


def test_without_a_page_nothing_is_remembered():
    assert [powers(1), powers(1)] == [1, 2]


def test_an_act_asks_afresh_and_lets_the_page_forget():
    with remembering():
        powers(1)
        with asking_afresh():
            powers(1)
        powers(1)
    assert asked == [1, 1, 1]


@pytest.mark.django_db
def test_the_door_does_not_hear_what_a_page_remembers():
    city, user, at = make_city(), make_user(), now()
    with remembering():
        actor = user_actor(user.pk)
        assert not actor.holds("office", at=at)
        grant_duty(user, DutyKind.OFFICE, by=command_actor("tests"))
        change_city(city, values={"tagline_de": "Neu"}, by=actor)
        assert actor.holds("office", at=now())
