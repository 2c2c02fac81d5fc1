"""Rows that are written outside the door: one for each recipient of an event, and what was mailed."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice

from django.utils.timezone import localtime

from vorort.ground.clock import now
from vorort.notifications.choices import Kind, Rhythm, What
from vorort.notifications.models import Notice
from vorort.notifications.rules import due, is_kept, is_news
from vorort.notifications.selectors import BATCH, Recipient

# what could not be mailed is tried again after this
PAUSE = timedelta(hours=1)
# why they hear of it, and who they are
Audience = tuple[Kind, Iterable[Recipient]]


@dataclass(frozen=True)
class Event:
    """Something has happened to a thread; `but` has done it and knows it: account and address."""

    thread_id: int
    what: What
    at: datetime
    about: str = ""
    number: int = 0
    but: tuple[int | None, int | None] = (None, None)


def tell(event: Event, *audiences: Audience, instead: What | None = None) -> None:
    """Write a notice for everybody in these audiences. Who is in several hears it once, by the first of them.

    Doing it again writes nothing. The first audience may be told in another word: `instead`.
    """
    moment = now()
    if not is_kept(event.at, moment):
        return
    for position, (kind, recipients) in enumerate(audiences):
        what = instead if instead and position == 0 else event.what
        rows = (_notice(event, what, kind, one, moment) for one in recipients if _hears(event, one))
        for batch in _batches(rows):
            Notice.objects.bulk_create(batch, ignore_conflicts=True)


def mark_sent(keys: Collection[int], at: datetime) -> None:
    """In the transaction that puts the mail into the outbox."""
    Notice.objects.waiting().filter(pk__in=keys).update(sent_at=at)


def put_off(keys: Collection[int], at: datetime) -> None:
    """What could not be mailed waits for a while; the mails of others go on."""
    Notice.objects.waiting().filter(pk__in=keys).update(due_at=at + PAUSE)


def _hears(event: Event, recipient: Recipient) -> bool:
    """Nobody is told what they did themselves, and without an account there is no inbox: only mails."""
    user_id, address_id, rhythm = recipient
    did_it = event.but != (None, None) and event.but == (user_id, address_id)
    return not did_it and (user_id is not None or rhythm != Rhythm.NEVER)


def _notice(event: Event, what: What, kind: Kind, recipient: Recipient, moment: datetime) -> Notice:
    user_id, address_id, rhythm = recipient
    return Notice(
        user_id=user_id,
        address_id=None if user_id else address_id,
        thread_id=event.thread_id,
        kind=kind,
        what=what,
        number=event.number,
        about=event.about[:200],
        happened_at=event.at,
        due_at=due(rhythm, localtime(moment)) if is_news(event.at, moment) else None,
    )


def _batches(rows: Iterator[Notice]) -> Iterator[list[Notice]]:
    while batch := list(islice(rows, BATCH)):
        yield batch
