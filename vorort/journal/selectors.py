"""Is the journal whole?"""

from dataclasses import dataclass

from vorort.journal.models import Entry
from vorort.journal.rules import GENESIS, seal


@dataclass(frozen=True)
class Verdict:
    """What checking a chain found: sealed entries, entries without a seal yet, numbers that do not fit."""

    chain: str
    sealed: int
    unsealed: int
    broken: list[int]


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
