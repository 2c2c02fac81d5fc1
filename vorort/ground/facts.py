"""Facts: what an action tells the house after it has happened.

`reacts_to` answers in the same transaction, `follows_up` after commit through the outbox. Both are written in
`reactions.py` of an app that stands above the fact.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, ClassVar, TypeVar

from vorort.ground.context import current


@dataclass(frozen=True)
class Fact:
    """Something that has happened: ids and plain values, never personal text."""

    # Which chain of the journal keeps it; None for facts that need no proof.
    chain: ClassVar[str | None] = None

    @classmethod
    def name(cls) -> str:
        """`districts.DistrictChanged`: the app and the class, stable across moves inside the app."""
        return f"{cls.__module__.split('.')[1]}.{cls.__name__}"

    def payload(self) -> dict[str, Any]:
        """The fields as plain values, fit for JSON."""
        return asdict(self)


@dataclass(frozen=True)
class ActionDone(Fact):
    """An action has run to its end. Stated by the door itself as the last thing before the commit."""

    action: str


F = TypeVar("F", bound=Fact)
Reaction = Callable[[Any, datetime], None]
Sink = Callable[[str, Fact, datetime], None]

_reactions: dict[type[Fact], list[Reaction]] = defaultdict(list)
_follow_ups: dict[str, tuple[type[Fact], Reaction]] = {}
_long_ones: set[str] = set()
_sinks: list[Sink] = []


def reacts_to(fact_type: type[F]) -> Callable[[Callable[[F, datetime], None]], Callable[[F, datetime], None]]:
    """Answer a fact (or any fact of a base class) inside the transaction that states it."""

    def register(reaction: Callable[[F, datetime], None]) -> Callable[[F, datetime], None]:
        _reactions[fact_type].append(reaction)
        return reaction

    return register


def follows_up(
    fact_type: type[F], *, takes_long: bool = False
) -> Callable[[Callable[[F, datetime], None]], Callable[[F, datetime], None]]:
    """Answer a fact after commit. May fail alone and be repeated, so it must be safe to run twice.

    One that takes long runs without a transaction around it, so that nobody waits for it who writes: it writes once, as
    the last thing it does.
    """

    def register(reaction: Callable[[F, datetime], None]) -> Callable[[F, datetime], None]:
        _follow_ups[reaction_name(reaction)] = (fact_type, reaction)
        if takes_long:
            _long_ones.add(reaction_name(reaction))
        return reaction

    return register


def deliver_through(sink: Sink) -> None:
    """Name the one place that keeps follow-ups until they have run (the outbox)."""
    _sinks.append(sink)


def state(fact: Fact) -> None:
    """Tell the house what has happened. Only inside an action."""
    at = current().at
    for fact_type in type(fact).__mro__:
        for reaction in _reactions.get(fact_type, ()):
            reaction(fact, at)
    for name, (fact_type, _) in _follow_ups.items():
        if isinstance(fact, fact_type):
            for sink in _sinks:
                sink(name, fact, at)


def reaction_name(reaction: Reaction) -> str:
    """As the outbox keeps it."""
    return f"{reaction.__module__}.{reaction.__name__}"


def takes_long(name: str) -> bool:
    """Whether a follow-up runs without a transaction around it."""
    return name in _long_ones


def follow_up(name: str, payload: dict[str, Any], at: datetime) -> None:
    """Run one kept follow-up. Raises KeyError if no such reaction exists any more."""
    fact_type, reaction = _follow_ups[name]
    reaction(fact_type(**payload), at)


def known_reactions() -> list[tuple[str, str, str]]:
    """(fact, reaction, when) of every reaction in the house, for the generated reference."""
    now = [
        (f.name(), f"{r.__module__}.{r.__name__}", "same transaction")
        for f, rs in _reactions.items()
        for r in rs
    ]
    later = [(f.name(), name, "after commit") for name, (f, _) in _follow_ups.items()]
    return sorted(now + later)
