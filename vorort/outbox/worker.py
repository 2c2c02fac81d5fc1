"""The one background process: takes due rows under a lease, carries them out, marks them.

A row whose worker died is free again when its lease runs out, so every piece of work is done at least once.
"""

import logging
import time
from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from django.core.mail import get_connection
from django.db import close_old_connections, connection, transaction
from django.db.models import Q

from vorort.ground import clock
from vorort.ground.facts import follow_up
from vorort.outbox.choices import Status
from vorort.outbox.jobs import Job, known_jobs
from vorort.outbox.models import Delivery, Kept, Mail, Schedule
from vorort.outbox.rules import LEASE, is_hopeless, pause_after
from vorort.outbox.transport import delivery_backend, send_source

log = logging.getLogger("vorort.worker")
K = TypeVar("K", bound=Kept)


def run_until(stopped: Callable[[], bool], *, pause: float = 1.0) -> None:
    """Work until told to stop; sleep only while nothing is due."""
    ensure_schedules()
    while not stopped():
        close_old_connections()
        if not run_once():
            time.sleep(pause)


def run_once() -> int:
    """Carry out what is due now. Returns how many rows were touched."""
    at = clock.now()
    return deliver_due(at) + send_due(at) + run_due_jobs(at)


def deliver_due(at: datetime, most: int = 50) -> int:
    """Run the follow-ups that are due."""
    rows = _lease(Delivery, at, most)
    for row in rows:
        _carry_out(row, lambda row=row: follow_up(row.reaction, row.payload, row.stated_at))  # type: ignore[misc]
    return len(rows)


def send_due(at: datetime, most: int = 50) -> int:
    """Send the mails that are due, over one connection."""
    rows = _lease(Mail, at, most)
    if not rows:
        return 0
    with get_connection(delivery_backend()) as smtp:
        for row in rows:
            _carry_out(row, lambda row=row: send_source(smtp, row.to, row.source))  # type: ignore[misc]
    Mail.objects.filter(status=Status.DONE, pk__in=[row.pk for row in rows]).update(source="")
    return len(rows)


def run_due_jobs(at: datetime) -> int:
    """Run the scheduled jobs that are due, one after the other."""
    done = 0
    for name, job in known_jobs().items():
        free = Q(leased_until__isnull=True) | Q(leased_until__lt=at)
        if Schedule.objects.filter(free, name=name, due__lte=at).update(leased_until=at + LEASE):
            _run_job(job, at)
            done += 1
    return done


def ensure_schedules() -> None:
    """Every registered job has a row; rows of jobs that are gone go too."""
    jobs = known_jobs()
    Schedule.objects.exclude(name__in=jobs).delete()
    at = clock.now()
    Schedule.objects.bulk_create([Schedule(name=name, due=at) for name in jobs], ignore_conflicts=True)


def _lease(model: type[K], at: datetime, most: int) -> list[K]:
    """Take rows so that no second worker takes them as long as the lease lives."""
    with transaction.atomic():
        rows = model._default_manager.get_queryset().due(at).order_by("due", "pk")  # type: ignore[attr-defined]
        if connection.features.has_select_for_update_skip_locked:
            rows = rows.select_for_update(skip_locked=True)
        taken: list[K] = list(rows[:most])
        model._default_manager.filter(pk__in=[row.pk for row in taken]).update(leased_until=at + LEASE)
    return taken


def _carry_out(row: Kept, work: Callable[[], None]) -> None:
    row.tries += 1
    try:
        with transaction.atomic():
            work()
    except Exception as error:  # whatever a reaction raises, the worker goes on
        log.exception("%s failed on try %s", type(row).__name__, row.tries)
        row.error = f"{type(error).__name__}: {error}"[:2000]
        row.status = Status.DEAD if is_hopeless(row.tries) else Status.WAITING
        row.due = clock.now() + pause_after(row.tries)
    else:
        row.status, row.error, row.done_at = Status.DONE, "", clock.now()
    row.leased_until = None
    row.save(update_fields=["tries", "error", "status", "due", "done_at", "leased_until", "changed"])


def _run_job(job: Job, at: datetime) -> None:
    error = ""
    try:
        job.run(at)
    except Exception as problem:  # a broken job must not stop the others
        log.exception("job %s failed", job.name)
        error = f"{type(problem).__name__}: {problem}"[:2000]
    ended = clock.now()
    Schedule.objects.filter(name=job.name).update(
        leased_until=None, last_run=ended, due=ended + job.every, error=error
    )
