from datetime import datetime, timedelta

from vorort.ground.facts import Fact, reacts_to
from vorort.journal.bulk import keep_entry, seal_chains
from vorort.outbox.jobs import every


@reacts_to(Fact)
def write_down(fact: Fact, at: datetime) -> None:
    """Keep every fact that belongs to a chain."""
    if fact.chain:
        keep_entry(fact, fact.chain, at)


@every(timedelta(seconds=20))
def seal_journal(at: datetime) -> None:
    """Seal what has been written since the last time."""
    while seal_chains():
        pass
