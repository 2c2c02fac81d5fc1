from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.people import make_duty
from vorort.ground.actor import user_actor
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused
from vorort.people.actions import grant_duty
from vorort.people.choices import DutyKind
from vorort.people.models import Duty

NOON = datetime(2030, 6, 1, 12, tzinfo=UTC)


def test_a_duty_holds_from_now_on(anna, actor, told):
    olga = actor("olga")
    told()
    with held_at(NOON):
        duty = grant_duty(anna, DutyKind.EDITOR, by=olga)
    assert (duty.user, duty.kind, duty.district, duty.begins, duty.ends) == (anna, "editor", None, NOON, None)
    me = user_actor(anna.pk)
    assert [me.holds("editor", at=at) for at in (NOON - timedelta(microseconds=1), NOON)] == [False, True]
    assert told() == [
        ("people.DutyGranted", {"duty_id": duty.pk, "user_id": anna.pk, "kind": "editor"}),
    ]


@pytest.mark.parametrize("who", ["nobody", "anna", "cem", "edi", "clock"])
def test_nobody_gives_power_without_being_the_operator(who, anna, actor):
    with pytest.raises(Refused):
        grant_duty(anna, DutyKind.OPERATOR, by=actor(who))
    assert not Duty.objects.filter(user=anna).exists()


@pytest.mark.parametrize("ends", [None, NOON + timedelta(days=9)])
@pytest.mark.parametrize("in_district", [True, False])
def test_a_duty_is_held_once(ends, in_district, anna, hoerde, actor):
    district, olga = hoerde if in_district else None, actor("olga")
    with held_at(NOON):
        grant_duty(anna, DutyKind.OFFICE, district=district, ends=ends, by=olga)
        with pytest.raises(ValidationError, match="held already"):
            grant_duty(anna, DutyKind.OFFICE, district=district, by=olga)


def test_a_duty_that_has_ended_can_be_given_again(anna, actor):
    make_duty(anna, "editor", ends=NOON)
    with held_at(NOON):
        grant_duty(anna, DutyKind.EDITOR, by=actor("olga"))
    assert Duty.objects.filter(user=anna).count() == 2


@pytest.mark.parametrize(
    ("kind", "ends"), [("mayor", None), (DutyKind.EDITOR, NOON), (DutyKind.EDITOR, NOON - timedelta(days=1))]
)
def test_an_unknown_kind_or_an_end_before_the_beginning_is_refused(kind, ends, anna, actor):
    olga = actor("olga")
    with held_at(NOON), pytest.raises(ValidationError):
        grant_duty(anna, kind, ends=ends, by=olga)
