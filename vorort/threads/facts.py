from dataclasses import dataclass
from typing import ClassVar

from vorort.ground.facts import Fact


@dataclass(frozen=True)
class ContentHidden(Fact):
    """A thread has been taken out of sight; whoever owns the object answers."""

    chain: ClassVar[str | None] = "rest"
    thread_id: int


@dataclass(frozen=True)
class ContentShown(Fact):
    """A hidden thread is public again."""

    chain: ClassVar[str | None] = "rest"
    thread_id: int
