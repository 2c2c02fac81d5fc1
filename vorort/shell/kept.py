"""What seldom changes is worked out once per generation and kept in the process.

City, menu, footer, map and cards of the districts cost a page most of its time in the database, and they are the same until
somebody changes something. Every change raises the generation number in its own transaction, so a request that reads the
number first can trust what was worked out under it: it is fresh at once, in every process.

    @kept
    def audience_cards(request: HttpRequest) -> tuple[Card, ...]: …

Only what is the same for everybody may be kept, so the request serves to ask for other kept values and for nothing else.
And only what nobody can change: tuples, frozen shapes, text. The language is part of the key. Safe between threads: a stock
belongs to one number for ever, so the worst that two threads can do is to work out the same value twice.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from django.db import connection
from django.http import HttpRequest
from django.utils.translation import get_language

from vorort.ground.memory import Values, found_or_made
from vorort.shell.generation import generation_of

# like pages: what depends on the clock, or was changed by nobody's action, is not older than a minute
LONGEST_SECONDS = 60

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True)
class Stock:
    """All values of one generation."""

    generation: int
    begun: float
    values: Values = field(default_factory=dict)

    def is_good_for(self, generation: int) -> bool:
        return self.generation == generation and time.monotonic() - self.begun < LONGEST_SECONDS


_stock = Stock(0, 0.0)


def kept(build: Callable[Concatenate[HttpRequest, P], T]) -> Callable[Concatenate[HttpRequest, P], T]:
    """Ask a function only for what the stock does not hold. Its further arguments are plain keys."""

    @wraps(build)
    def ask(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> T:
        key = (build, get_language(), args, *kwargs.items())
        return found_or_made(values_for(request), key, lambda: build(request, *args, **kwargs))

    return ask


def values_for(request: HttpRequest) -> Values:
    """The stock of this request: the same from its first question to its last."""
    found: Values | None = getattr(request, "_kept", None)
    if found is None:
        found = request._kept = _current_values(request)  # type: ignore[attr-defined]
    return found


def _current_values(request: HttpRequest) -> Values:
    # Inside a transaction the number may be one that is never committed, so nothing is shared. Nor is it without a number.
    if connection.in_atomic_block or not (generation := generation_of(request)):
        return {}
    global _stock  # noqa: PLW0603  # one stock per process
    stock = _stock
    if not stock.is_good_for(generation):
        stock = _stock = Stock(generation, time.monotonic())
    return stock.values
