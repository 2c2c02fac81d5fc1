from datetime import timedelta
from itertools import count
from typing import Any

from vorort.ground.clock import now
from vorort.notifications.models import Notice
from vorort.outbox.models import Delivery
from vorort.outbox.worker import deliver_due
from vorort.people.models import Address
from vorort.threads.models import Thread

_minutes = count(1)


def deliver() -> None:
    """Everything that follows up what was done; nothing of it may fail."""
    while deliver_due(now()):
        pass
    assert [row.error for row in Delivery.objects.exclude(error="")] == []


def deliver_again() -> None:
    """As if the worker had died before it could write down that it was done."""
    Delivery.objects.update(status="waiting", due=now(), done_at=None)
    deliver()


def heard(notice: Notice) -> tuple[str, str, str]:
    """Who, what and why."""
    owner = notice.user or notice.address
    assert owner
    return (owner.email.partition("@")[0], notice.what, notice.kind)


def make_notice(thread: Thread, **fields: Any) -> Notice:
    """Of somebody, about an answer; each happened at a minute of its own."""
    told = {"kind": "followed", "what": "answered", "happened_at": now() - timedelta(minutes=next(_minutes))}
    return Notice.objects.create(thread=thread, **(told | fields))


def make_address(email: str = "paula@example.org") -> Address:
    return Address.objects.get_or_create(email=email, defaults={"confirmed_at": now()})[0]
