"""While somebody only reads, what powers they have is asked once; whoever acts is asked afresh.

A page shows and hides a dozen buttons, and each asks what the reader holds. That cannot change what happens: the door
asks again, in its own transaction, and never hears what was remembered for a page.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from functools import wraps
from typing import Any, TypeVar

T = TypeVar("T")
_memory: ContextVar[dict[Any, Any] | None] = ContextVar("memory_of_powers", default=None)


def remembered(ask: Callable[[int, datetime], T]) -> Callable[[int, datetime], T]:
    """A question about a user at this moment. A page is asked for at one moment, so that of the first question counts."""

    @wraps(ask)
    def answer(user_id: int, at: datetime) -> T:
        memory = _memory.get()
        if memory is None:
            return ask(user_id, at)
        if (ask, user_id) not in memory:
            memory[ask, user_id] = ask(user_id, at)
        found: T = memory[ask, user_id]
        return found

    return answer


@contextmanager
def remembering() -> Iterator[None]:
    """For one page that is only read."""
    token = _memory.set({})
    try:
        yield
    finally:
        _memory.reset(token)


@contextmanager
def asking_afresh() -> Iterator[None]:
    """For the door. What was remembered before it is forgotten, for something may have changed."""
    memory, token = _memory.get(), _memory.set(None)
    try:
        yield
    finally:
        _memory.reset(token)
        if memory is not None:
            memory.clear()
