"""The one background process: takes due rows under a lease, carries them out, marks them.

A row whose worker died is free again when its lease runs out, so every piece of work is done at least once.
"""

import logging
import time
from collections.abc import Callable
from contextlib import nullcontext
from datetime import datetime
from functools import partial
from typing import TypeVar

from django.core.mail import get_connection
from django.db import close_old_connections, connection, transaction
from django.db.models import Q

from vorort.ground import clock
from vorort.ground.facts import follow_up, takes_long
from vorort.ground.text import normalised
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
        if not _run_once_or_log():
            time.sleep(pause)


def run_once() -> int:
    """Carry out what is due now. Returns how many rows were touched."""
    at = clock.now()
    return deliver_due(at) + send_due(at) + run_due_jobs(at)


def deliver_due(at: datetime, most: int = 50) -> int:
    """Run the follow-ups that are due."""
    rows = _lease(Delivery, at, most)
    for row in rows:
        _carry_out(row, partial(_deliver, row))
    return len(rows)


def send_due(at: datetime, most: int = 50) -> int:
    """Send the mails that are due, over one connection. What has been sent loses its text."""
    rows = _lease(Mail, at, most)
    if not rows:
        return 0
    server = get_connection(delivery_backend())
    try:
        server.open()
    except Exception as error:  # no mail server just now: none of these mails can leave
        for row in rows:
            _note_failure(row, error)
        return len(rows)
    for row in rows:
        # no transaction around it: a slow mail server must not hold up everybody who writes
        _carry_out(row, partial(send_source, server, row.to, row.source), source="")
    server.close()
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


def _run_once_or_log() -> int:
    try:
        return run_once()
    except Exception:  # the database may be away for a moment; the worker stays
        log.exception("the worker could not look for work")
        return 0


def _lease(model: type[K], at: datetime, most: int) -> list[K]:
    """Take rows so that no second worker takes them as long as the lease lives."""
    with transaction.atomic():
        rows = model._default_manager.get_queryset().due(at).order_by("due", "pk")  # type: ignore[attr-defined]  # manager from a queryset
        if connection.features.has_select_for_update_skip_locked:
            rows = rows.select_for_update(skip_locked=True)
        taken: list[K] = list(rows[:most])
        model._default_manager.filter(pk__in=[row.pk for row in taken]).update(leased_until=at + LEASE)
    for row in taken:
        row.leased_until = at + LEASE
    return taken


def _deliver(row: Delivery) -> None:
    # on SQLite a transaction keeps everybody else from writing, even while a paper is drawn
    with nullcontext() if takes_long(row.reaction) else transaction.atomic():
        follow_up(row.reaction, row.payload, row.stated_at)


def _carry_out(row: Kept, work: Callable[[], None], **then: object) -> None:
    """Do the work unless the lease has run out meanwhile; `then` are fields to set once it is done."""
    if row.leased_until is None or row.leased_until < clock.now():
        return
    try:
        work()
    except Exception as error:  # whatever a reaction raises, the worker goes on
        _note_failure(row, error)
    else:
        _keep(row, {"status": Status.DONE, "error": "", "done_at": clock.now(), **then})


def _note_failure(row: Kept, error: Exception) -> None:
    log.error("%s %s failed on try %s", type(row).__name__, row.pk, row.tries + 1, exc_info=error)
    status = Status.DEAD if is_hopeless(row.tries + 1) else Status.WAITING
    _keep(row, {"status": status, "error": _words(error), "due": clock.now() + pause_after(row.tries + 1)})


def _keep(row: Kept, fields: dict[str, object]) -> None:
    fields |= {"tries": row.tries + 1, "leased_until": None}
    for name, value in fields.items():
        setattr(row, name, value)
    row.save(update_fields=[*fields, "changed"])


def _words(error: Exception) -> str:
    return normalised(f"{type(error).__name__}: {error}")[:2000]


def _run_job(job: Job, at: datetime) -> None:
    error = ""
    try:
        job.run(at)
    except Exception as problem:  # a broken job must not stop the others
        log.exception("job %s failed", job.name)
        error = _words(problem)
    ended = clock.now()
    Schedule.objects.filter(name=job.name).update(
        leased_until=None, last_run=ended, due=ended + job.every, error=error
    )
