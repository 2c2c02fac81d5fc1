from dataclasses import dataclass
from typing import ClassVar

from vorort.ground.facts import Fact


@dataclass(frozen=True)
class MessageReceived(Fact):
    """Somebody has written through the contact form."""

    chain: ClassVar[str | None] = None
    message_id: int


@dataclass(frozen=True)
class MessageMarked(Fact):
    """A message has been marked as handled, or as open again."""

    chain: ClassVar[str | None] = "rest"
    message_id: int
    handled: bool
