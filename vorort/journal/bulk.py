"""Writing and sealing entries. Not actions: the journal never tells a fact of its own."""

from datetime import datetime

from django.db import transaction

from vorort.ground.context import current
from vorort.ground.facts import Fact
from vorort.journal.models import Entry
from vorort.journal.rules import GENESIS, seal


def keep_entry(fact: Fact, chain: str, at: datetime) -> None:
    """Write down a fact in a chain, unsealed, in the transaction that states it."""
    running = current()
    Entry.objects.create(
        chain=chain,
        at=at,
        actor=running.by.ref,
        action=running.action,
        fact=fact.name(),
        payload=fact.payload(),
    )


def seal_chains(most: int = 1_000) -> int:
    """Seal what is unsealed, chain by chain, in the order it was written. Returns how many entries."""
    waiting = Entry.objects.filter(seal="")
    return sum(
        _seal(chain, most) for chain in waiting.order_by("chain").values_list("chain", flat=True).distinct()
    )


@transaction.atomic
def _seal(chain: str, most: int) -> int:
    # the lock on the oldest unsealed row keeps a second worker out
    rows = list(Entry.objects.select_for_update().filter(chain=chain, seal="").order_by("pk")[:most])
    last = Entry.objects.filter(chain=chain).exclude(seal="").order_by("-number").first()
    before, number = (last.seal, last.number or 0) if last else (GENESIS, 0)
    for row in rows:
        number += 1
        before = seal(before, number, row.at, row.actor, row.action, row.fact, row.payload)
        row.number, row.seal = number, before
        row.save(update_fields=["number", "seal"])
    return len(rows)
