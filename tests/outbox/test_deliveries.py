"""How the worker carries facts to their follow-ups."""

import logging
import threading
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection, transaction

from tests.factories.districts import make_district
from tests.factories.outbox import make_delivery
from vorort.districts.models import District
from vorort.ground import facts
from vorort.ground.clock import held_at
from vorort.outbox.choices import Status
from vorort.outbox.models import Delivery
from vorort.outbox.rules import LEASE, pause_after
from vorort.outbox.worker import _lease, deliver_due

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def deliver(at: datetime = NOON) -> int:
    with held_at(at):
        return deliver_due(at)


@pytest.fixture
def delivery(bell) -> Delivery:
    return make_delivery(bell.reaction, {"door": 7}, due=NOON, stated_at=NOON)


def test_a_due_delivery_reaches_its_reaction_once(bell, delivery):
    assert [deliver(), deliver()] == [1, 0]
    delivery.refresh_from_db()
    assert bell.heard == [7]
    assert (delivery.status, delivery.done_at, delivery.tries) == (Status.DONE, NOON, 1)


@pytest.mark.parametrize("is_long", [False, True])
def test_what_takes_long_keeps_nobody_from_writing(is_long, bell, delivery, monkeypatch):
    monkeypatch.setattr(facts, "_long_ones", {bell.reaction} if is_long else set())
    outside, depths = len(connection.savepoint_ids), []
    bell.then = lambda: depths.append(len(connection.savepoint_ids) - outside)
    deliver()
    assert depths == [0 if is_long else 1]


def test_what_is_not_due_yet_waits(bell, delivery):
    assert deliver(NOON - timedelta(microseconds=1)) == 0
    assert bell.heard == []


def test_deliveries_run_in_the_order_they_are_due(bell, delivery):
    make_delivery(bell.reaction, {"door": 1}, due=NOON - timedelta(hours=1))
    deliver()
    assert bell.heard == [1, 7]


def test_a_lease_is_taken_once(bell, delivery):
    assert [len(_lease(Delivery, NOON, 10)) for _ in range(2)] == [1, 0]


@pytest.mark.parametrize(("later", "taken"), [(LEASE, 0), (LEASE + timedelta(microseconds=1), 1)])
def test_a_lease_that_has_run_out_is_taken_again(bell, delivery, later, taken):
    _lease(Delivery, NOON, 10)
    assert len(_lease(Delivery, NOON + later, 10)) == taken


def test_who_has_lost_the_lease_leaves_the_work_to_others(bell, delivery):
    with held_at(NOON + LEASE + timedelta(seconds=1)):
        deliver_due(NOON)
    delivery.refresh_from_db()
    assert (bell.heard, delivery.status, delivery.tries) == ([], Status.WAITING, 0)


def test_a_failing_reaction_is_tried_again_after_a_pause(bell, delivery):
    bell.then = lambda: 1 / 0
    deliver()
    delivery.refresh_from_db()
    assert (delivery.status, delivery.due) == (Status.WAITING, NOON + pause_after(1))
    assert delivery.error == "ZeroDivisionError: division by zero"
    bell.then = lambda: None
    assert [deliver(delivery.due - timedelta(seconds=1)), deliver(delivery.due)] == [0, 1]
    delivery.refresh_from_db()
    assert (delivery.status, delivery.tries, delivery.error) == (Status.DONE, 2, "")


def test_after_twelve_tries_it_is_dead_and_stays_so(bell, delivery):
    bell.then = lambda: 1 / 0
    for _ in range(12):
        deliver(delivery.due)
        delivery.refresh_from_db()
    assert (delivery.status, delivery.tries, len(bell.heard)) == (Status.DEAD, 12, 12)
    assert deliver(NOON + timedelta(days=100)) == 0


def test_what_a_failing_reaction_wrote_is_undone(bell, delivery):
    def write_and_fall() -> None:
        make_district("Eving")
        raise ArithmeticError

    bell.then = write_and_fall
    deliver()
    assert not District.objects.exists()


def test_one_failing_reaction_does_not_stop_the_next(bell, delivery):
    make_delivery("gone.reactions.forgotten", {}, due=NOON - timedelta(hours=1))
    assert deliver() == 2
    assert bell.heard == [7]


def test_an_error_no_database_can_keep_is_kept_readably(bell, delivery, caplog):
    # what no database can keep, no report of parallel tests can carry
    caplog.set_level(logging.CRITICAL + 1, logger="vorort.worker")

    def fall() -> None:
        raise ValueError("a\x00b\ud800")

    bell.then = fall
    deliver()
    delivery.refresh_from_db()
    assert delivery.error == "ValueError: ab"


# only the outbox is emptied afterwards: what migrations wrote elsewhere stays
@pytest.mark.django_db(transaction=True, available_apps=["vorort.outbox"])
def test_what_another_worker_has_locked_is_passed_over(bell, delivery):
    """Two workers on PostgreSQL; on SQLite the second one waits for the whole database instead."""
    if connection.vendor == "sqlite":
        pytest.skip("SQLite locks the whole database")
    found: list[int] = []

    def second_worker() -> None:
        found.append(len(_lease(Delivery, NOON, 10)))
        connection.close()

    with transaction.atomic():
        Delivery.objects.select_for_update().get(pk=delivery.pk)
        other = threading.Thread(target=second_worker)
        other.start()
        other.join(10)
    assert found == [0]
