"""While somebody only reads, what is on record of their powers is asked once; whoever acts is asked afresh.

A page shows and hides a dozen buttons, and each asks what the reader holds. That cannot change what happens: the door
asks again, in its own transaction, and never hears what was remembered for a page.

Remembered are rows with their begin and end, never the answer: a power ends at its moment, however old the memory is.
"""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, TypeVar

T = TypeVar("T")
Values = dict[Hashable, Any]
# some keys come from addresses, such as the number of a district; there must be an end to it
MOST_VALUES = 2_000
_memory: ContextVar[Callable[[], Values] | None] = ContextVar("memory_of_powers", default=None)


def remembered(ask: Callable[[int], T]) -> Callable[[int], T]:
    """What is on record of a user, whatever the clock says: whoever asks this applies the moment."""

    @wraps(ask)
    def answer(user_id: int) -> T:
        find = _memory.get()
        return ask(user_id) if find is None else found_or_made(find(), (ask, user_id), lambda: ask(user_id))

    return answer


def found_or_made(values: Values, key: Hashable, make: Callable[[], T]) -> T:
    """The value under a key, made and put there if it is not yet; only made where there is no room."""
    if key in values:
        found: T = values[key]
        return found
    made = make()
    if len(values) < MOST_VALUES:
        values[key] = made
    return made


@contextmanager
def remembering(find: Callable[[], Values] | None = None) -> Iterator[None]:
    """For one page that is only read. `find` says where to remember, if longer than for this page."""
    own: Values = {}
    token = _memory.set(find or (lambda: own))
    try:
        yield
    finally:
        _memory.reset(token)


@contextmanager
def asking_afresh() -> Iterator[None]:
    """For the door. What was remembered before it counts no more for this page, for something may have changed."""
    was_reading, token = _memory.get() is not None, _memory.set(None)
    own: Values = {}
    try:
        yield
    finally:
        _memory.reset(token)
        if was_reading:
            _memory.set(lambda: own)
