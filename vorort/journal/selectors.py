"""Is the journal whole, and who did something just now?"""

from dataclasses import dataclass
from datetime import datetime

from vorort.ground.facts import Fact
from vorort.journal.models import Entry
from vorort.journal.rules import GENESIS, seal

# so far back somebody is looked for; the table has no index for more
LATEST = 2_000


@dataclass(frozen=True)
class Verdict:
    """What checking a chain found: sealed entries, entries without a seal yet, numbers that do not fit."""

    chain: str
    sealed: int
    unsealed: int
    broken: list[int]


def who_stated(fact: Fact, at: datetime) -> str:
    """Who has stated a fact at a moment, as `Actor.ref` names them; empty where the latest entries do not say."""
    newest = Entry.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    rows = Entry.objects.filter(pk__gt=newest - LATEST, at=at, fact=fact.name())
    return next((row.actor for row in rows if row.payload == fact.payload()), "")


def verify_chains() -> list[Verdict]:
    """Recompute every seal of every chain, in constant memory."""
    chains = Entry.objects.order_by("chain").values_list("chain", flat=True).distinct()
    return [_verify(chain) for chain in chains]


def _verify(chain: str) -> Verdict:
    before, expected, broken = GENESIS, 1, []
    for entry in Entry.objects.filter(chain=chain).exclude(seal="").order_by("number").iterator():
        right = seal(before, expected, entry.at, entry.actor, entry.action, entry.fact, entry.payload)
        if entry.number != expected or entry.seal != right:
            broken.append(entry.number or 0)
        before, expected = entry.seal, (entry.number or expected) + 1
    return Verdict(chain, expected - 1, Entry.objects.filter(chain=chain, seal="").count(), broken)
