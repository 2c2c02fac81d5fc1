"""What the clock asks for."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import call_command
from django.db import connection

from tests.factories.outbox import make_delivery, make_schedule
from vorort.ground.clock import held_at, now
from vorort.outbox.choices import Status
from vorort.outbox.jobs import every, known_jobs
from vorort.outbox.models import Delivery, Schedule
from vorort.outbox.reactions import LOOKED_AT, refresh_statistics
from vorort.outbox.rules import LEASE
from vorort.outbox.worker import ensure_schedules, run_due_jobs, run_until

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
pytestmark = pytest.mark.django_db


@pytest.fixture
def runs(no_jobs) -> list[datetime]:
    """A job that runs every hour and writes down when."""
    runs: list[datetime] = []

    @every(HOUR)
    def strike(at: datetime) -> None:
        runs.append(at)

    with held_at(NOON):
        ensure_schedules()
    return runs


def look(at: datetime) -> int:
    with held_at(at):
        return run_due_jobs(at)


def test_a_job_runs_when_it_is_due_and_not_before(runs):
    looks = [NOON - timedelta(seconds=1), NOON, NOON + HOUR - timedelta(seconds=1), NOON + HOUR]
    assert [look(at) for at in looks] == [0, 1, 0, 1]
    assert runs == [NOON, NOON + HOUR]


def test_the_next_run_is_counted_from_the_end_of_the_last(runs):
    look(NOON + 5 * HOUR)
    row = Schedule.objects.get()
    assert (row.last_run, row.due, row.leased_until) == (NOON + 5 * HOUR, NOON + 6 * HOUR, None)


@pytest.mark.parametrize(("later", "taken"), [(LEASE, 0), (LEASE + timedelta(seconds=1), 1)])
def test_a_running_job_is_not_started_a_second_time(runs, later, taken):
    Schedule.objects.update(leased_until=NOON + LEASE)
    assert look(NOON + later) == taken


def test_a_broken_job_is_noted_and_the_others_run(runs):
    @every(HOUR)
    def break_down(at: datetime) -> None:
        raise RuntimeError("spring broken\x00")

    ensure_schedules()
    Schedule.objects.update(due=NOON)
    assert look(NOON) == 2
    assert runs == [NOON]
    broken = Schedule.objects.get(name__endswith="break_down")
    assert (broken.error, broken.due) == ("RuntimeError: spring broken", NOON + HOUR)


def test_a_job_that_is_gone_loses_its_row_and_known_ones_keep_theirs(runs):
    make_schedule("gone.jobs.forgotten")
    Schedule.objects.filter(name__endswith="strike").update(due=NOON + 9 * HOUR)
    ensure_schedules()
    assert [(row.name.rpartition(".")[2], row.due) for row in Schedule.objects.all()] == [
        ("strike", NOON + 9 * HOUR)
    ]


def test_the_jobs_of_the_house_are_known():
    names = {name.removeprefix("vorort.") for name in known_jobs()}
    assert {"search.reactions.relate_when_due", "journal.reactions.seal_journal"} <= names


def test_the_worker_can_be_asked_to_work_once(bell, no_jobs):
    make_delivery(bell.reaction, {"door": 3})
    call_command("worker", "--once")
    assert bell.heard == [3]
    assert Delivery.objects.get().status == Status.DONE


# only the outbox is emptied afterwards: what migrations wrote elsewhere stays
@pytest.mark.django_db(transaction=True, available_apps=["vorort.outbox"])
def test_the_worker_survives_a_database_that_is_away_for_a_moment(bell, no_jobs):
    make_delivery(bell.reaction, {"door": 3})
    _run("ALTER TABLE outbox_delivery RENAME TO gone")
    rounds = iter([lambda: False, lambda: _run("ALTER TABLE gone RENAME TO outbox_delivery"), lambda: True])
    run_until(lambda: bool(next(rounds)()), pause=0.01)
    assert bell.heard == [3]


def _run(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def test_statistics_are_refreshed_without_harm(db):
    for _ in range(2):
        refresh_statistics(now())
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA analysis_limit")
            assert cursor.fetchone() == (LOOKED_AT,)
