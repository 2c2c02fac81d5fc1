"""Rows that are written outside the door: by the door itself (deliveries) and by the mail backend."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from vorort.ground.facts import Fact
from vorort.outbox.choices import Status
from vorort.outbox.models import Delivery, Mail


def keep_delivery(reaction: str, fact: Fact, at: datetime) -> None:
    """Keep a follow-up in the transaction that stated the fact."""
    Delivery.objects.create(
        reaction=reaction, fact=type(fact).name(), payload=fact.payload(), stated_at=at, due=at
    )


def forget_deliveries(fact: str, payload: Mapping[str, Any]) -> None:
    """Delete what waits to be done about a fact: for a past that is made up, about which nobody is to be written to."""
    waiting: QuerySet[Delivery] = QuerySet(Delivery)
    waiting.filter(status=Status.WAITING, fact=fact, payload=dict(payload)).delete()


def keep_mails(mails: Iterable[Mail]) -> int:
    """Keep mails in the running transaction. Returns how many."""
    return len(Mail.objects.bulk_create(mails))


def forget_mails(addresses: Iterable[str]) -> None:
    """Delete the proof that mails went to these addresses. Mails still on their way are left to arrive."""
    sent: QuerySet[Mail] = QuerySet(Mail)
    sent.exclude(status=Status.WAITING).filter(to__in=set(addresses)).delete()
