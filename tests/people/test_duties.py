"""Who holds what, and when: the interval is [begins, ends), to the microsecond."""

from datetime import UTC, datetime, timedelta

import pytest
from django.contrib.auth.models import AnonymousUser

from tests.factories.people import make_duty
from vorort.ground.actor import ANONYMOUS, Reader, user_actor
from vorort.people.selectors import actor_of, duties_of, reader_of

pytestmark = pytest.mark.django_db
BEGIN, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
TICK = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("at", "holds"),
    [(BEGIN - TICK, False), (BEGIN, True), (END - TICK, True), (END, False), (END + TICK, False)],
)
def test_a_duty_holds_from_its_beginning_up_to_its_end(at, holds, anna):
    make_duty(anna, "treasurer", begins=BEGIN, ends=END)
    assert user_actor(anna.pk).holds("treasurer", at=at) == holds
    assert [duty.kind for duty in duties_of(anna, at)] == ["treasurer"] * holds


def test_a_city_wide_duty_covers_every_district(anna, hoerde):
    make_duty(anna, "office", begins=BEGIN)
    assert [user_actor(anna.pk).holds("office", where, at=END) for where in (None, hoerde.pk)] == [True, True]


def test_a_district_duty_reaches_no_further(anna, hoerde, aplerbeck):
    make_duty(anna, "office", district=hoerde, begins=BEGIN)
    me = user_actor(anna.pk)
    assert [me.holds("office", where, at=END) for where in (hoerde.pk, aplerbeck.pk, None)] == [
        True,
        False,
        False,
    ]


def test_one_duty_is_not_another(anna, bea):
    make_duty(anna, "auditor", begins=BEGIN)
    assert not user_actor(anna.pk).holds("treasurer", at=END)
    assert not user_actor(bea.pk).holds("auditor", at=END)


def test_who_is_switched_off_holds_nothing(anna):
    make_duty(anna, "office", begins=BEGIN)
    anna.is_active = False
    anna.save()
    assert not user_actor(anna.pk).holds("office", at=END)
    assert actor_of(anna) == ANONYMOUS


def test_the_actor_behind_a_request(anna):
    assert [actor_of(user) for user in (anna, AnonymousUser(), None)] == [
        user_actor(anna.pk),
        ANONYMOUS,
        ANONYMOUS,
    ]


def test_a_reader_knows_the_duties_without_asking_again(anna, hoerde, aplerbeck, django_assert_num_queries):
    make_duty(anna, "office", district=hoerde, begins=BEGIN)
    make_duty(anna, "editor", begins=BEGIN)
    reader = reader_of(anna)
    with django_assert_num_queries(0):
        assert [reader.holds("office", where, at=END) for where in (hoerde.pk, aplerbeck.pk, None)] == [
            True,
            False,
            False,
        ]
        assert [reader.holds("editor", where, at=END) for where in (hoerde.pk, None)] == [True, True]
        assert not reader.holds("treasurer", at=END)
        assert reader_of(anna) is reader


def test_a_reader_who_is_nobody_or_switched_off_holds_nothing(anna):
    make_duty(anna, "office", begins=BEGIN)
    anna.is_active = False
    assert [reader_of(user) for user in (anna, AnonymousUser(), None)] == [Reader()] * 3
    assert not reader_of(anna).holds("office", at=END)
