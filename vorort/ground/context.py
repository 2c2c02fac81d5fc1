"""What is being done right now: the running action, who acts, and the moment it was stamped with."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime

from vorort.ground.actor import Actor


@dataclass(frozen=True)
class Running:
    """The action that holds the door open."""

    action: str
    by: Actor
    at: datetime


_running: ContextVar[Running | None] = ContextVar("running_action", default=None)


def current() -> Running:
    """The running action. Raises RuntimeError outside of one."""
    running = _running.get()
    if running is None:
        raise RuntimeError("Facts are stated by actions only.")
    return running


def outermost_moment() -> datetime | None:
    """The moment of the action this one runs inside of, if any: one act has one time."""
    running = _running.get()
    return running.at if running else None


@contextmanager
def running(action: str, by: Actor, at: datetime) -> Iterator[Running]:
    """Mark an action as running for what is called inside."""
    token = _running.set(Running(action, by, at))
    try:
        yield Running(action, by, at)
    finally:
        _running.reset(token)
