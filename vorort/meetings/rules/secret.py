"""What keeps a secret vote secret, and what shows that a result was not tampered with.

Numbers of ballots are drawn at random and say nothing about when they were drawn. The fingerprint is the SHA-256 of
what a result rests on, written in one way only.
"""

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from vorort.meetings.choices import Method

# secret in these ways already, or by name for good
_AS_IT_IS = (Method.SECRET, Method.PAPER, Method.CIRCULAR)
T = TypeVar("T")
_chance = secrets.SystemRandom()


def ballot_number() -> str:
    """128 random bits."""
    return secrets.token_hex(16)


def in_drawn_order(things: Iterable[T]) -> list[T]:
    """The same things in an order that nobody can foresee."""
    drawn = list(things)
    _chance.shuffle(drawn)
    return drawn


def drawn_of(things: Iterable[T], number: int) -> list[T]:
    """A lot: so many of the things, each as likely as the other."""
    return in_drawn_order(things)[:number]


def is_secret_by_request(asked: int, needed: int) -> bool:
    """Whether as many have asked as the rules name; nought means that nobody can."""
    return 0 < needed <= asked


def secret_way(method: Method) -> Method:
    """How is voted secretly instead: with devices where it was to be so, else with ballot papers."""
    if method in _AS_IT_IS:
        return method
    return Method.SECRET if method == Method.OPEN else Method.PAPER


def canonical(values: Mapping[str, Any]) -> str:
    """Values as JSON that reads the same whoever writes it. Raises ValueError for floats, which no result knows."""
    _refuse_floats(values)
    return json.dumps(values, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def digest_of(values: Mapping[str, Any]) -> str:
    """The fingerprint of what a result rests on."""
    return hashlib.sha256(canonical(values).encode()).hexdigest()


def _refuse_floats(value: Any) -> None:
    if isinstance(value, float):
        raise ValueError("a result knows no floats")  # noqa: TRY004  # a value, wherever it stands
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, list | tuple) else ()
    for one in inner:
        _refuse_floats(one)
