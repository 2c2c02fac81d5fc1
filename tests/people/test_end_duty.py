from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.people import make_duty
from vorort.ground.actor import user_actor
from vorort.ground.clock import held_at, now
from vorort.ground.permit import Refused
from vorort.people.actions import end_duty

NOON = datetime(2030, 6, 1, 12, tzinfo=UTC)
TICK = timedelta(microseconds=1)


def test_a_duty_ends_this_very_moment(anna, actor, told):
    duty, olga = make_duty(anna, "editor", begins=NOON - timedelta(days=9)), actor("olga")
    told()
    with held_at(NOON):
        end_duty(duty, by=olga)
    me = user_actor(anna.pk)
    assert [me.holds("editor", at=at) for at in (NOON - TICK, NOON)] == [True, False]
    assert told() == [("people.DutyEnded", {"duty_id": duty.pk, "user_id": anna.pk, "kind": "editor"})]


@pytest.mark.parametrize("who", ["nobody", "anna", "cem", "edi"])
def test_others_do_not_end_it(who, anna, actor):
    duty = make_duty(anna, "editor")
    with pytest.raises(Refused):
        end_duty(duty, by=actor(who))
    assert user_actor(anna.pk).holds("editor", at=now())


@pytest.mark.parametrize(
    ("begins", "ends"),
    [
        (NOON, None),
        (NOON + timedelta(days=1), None),
        (NOON - timedelta(days=9), NOON),
        (NOON - timedelta(days=9), NOON - timedelta(days=8)),
    ],
    ids=["begins now", "has not begun", "ends now", "has ended"],
)
def test_what_is_not_in_force_cannot_be_ended(begins, ends, anna, actor):
    duty, olga = make_duty(anna, "editor", begins=begins, ends=ends), actor("olga")
    with held_at(NOON), pytest.raises(ValidationError):
        end_duty(duty, by=olga)
    duty.refresh_from_db()
    assert duty.ends == ends
