"""How far a programme has come."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """Tasks that are done, that are still open, and that were dropped."""

    done: int = 0
    open: int = 0
    dropped: int = 0

    @property
    def total(self) -> int:
        """What counts: a task that was dropped is nobody's any more."""
        return self.done + self.open


def progress_of(states: Iterable[str]) -> Progress:
    """Count the states of tasks."""
    known = list(states)
    return Progress(known.count("done"), known.count("planned"), known.count("dropped"))
