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


@dataclass(frozen=True)
class CommentWritten(Fact):
    """Somebody has written below a thread. Unproven on purpose: it is a light act."""

    chain: ClassVar[str | None] = None
    thread_id: int
    comment_id: int


@dataclass(frozen=True)
class CommentsCounted(Fact):
    """So many comments can be read below a thread now."""

    chain: ClassVar[str | None] = None
    thread_id: int
    number: int


@dataclass(frozen=True)
class ContentReported(Fact):
    """Somebody says that a content is wrong here."""

    chain: ClassVar[str | None] = None
    report_id: int


@dataclass(frozen=True)
class ReportDecided(Fact):
    """Whether a reported content stays: `outcome` is a word of `ReportState`."""

    chain: ClassVar[str | None] = "rest"
    report_id: int
    outcome: str


@dataclass(frozen=True)
class ModerationFact(Fact):
    """Something about one content that was hidden for a reason."""

    chain: ClassVar[str | None] = "rest"
    moderation_id: int


@dataclass(frozen=True)
class ContentModerated(ModerationFact):
    """A content has been hidden, and its author is owed the reason."""


@dataclass(frozen=True)
class ModerationEnded(ModerationFact):
    """A hidden content is shown again."""


@dataclass(frozen=True)
class ObjectionRaised(ModerationFact):
    """The author objects to a hiding."""


@dataclass(frozen=True)
class ObjectionDecided(ModerationFact):
    """Somebody else than who has hidden it has decided about an objection."""

    upheld: bool
