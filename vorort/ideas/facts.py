from dataclasses import dataclass
from typing import ClassVar

from vorort.ground.facts import Fact


@dataclass(frozen=True)
class IdeaFact(Fact):
    """Something about one idea."""

    chain: ClassVar[str | None] = "rest"
    idea_id: int


@dataclass(frozen=True)
class IdeaSubmitted(IdeaFact):
    """An idea without account waits until the link in the e-mail is followed."""

    chain: ClassVar[str | None] = None
    address_id: int


@dataclass(frozen=True)
class SupportRequested(IdeaFact):
    """Somebody without account would like to support an idea; the link in the e-mail shows that the address is theirs."""

    chain: ClassVar[str | None] = None
    address_id: int


@dataclass(frozen=True)
class IdeaHeld(IdeaFact):
    """An idea is looked at before it appears, as this district wants it."""


@dataclass(frozen=True)
class IdeaPublished(IdeaFact):
    """Everybody can read an idea."""


@dataclass(frozen=True)
class IdeaChanged(IdeaFact):
    """Title, text or place of a published idea are different."""


@dataclass(frozen=True)
class IdeaWithdrawn(IdeaFact):
    """The author has taken an idea back."""


@dataclass(frozen=True)
class IdeaReferred(IdeaFact):
    """A committee or group deals with an idea."""

    committee_id: int


@dataclass(frozen=True)
class QuestionAsked(IdeaFact):
    """The author has been asked something."""


@dataclass(frozen=True)
class QuestionAnswered(IdeaFact):
    """The author has replied to a question."""


@dataclass(frozen=True)
class IdeaAnswered(IdeaFact):
    """There is an official answer, which decides nothing yet."""


@dataclass(frozen=True)
class StatementGiven(IdeaFact):
    """A department has said what it thinks."""


@dataclass(frozen=True)
class IdeaDecided(IdeaFact):
    """What becomes of an idea: `outcome` is a word of `IdeaState`."""

    outcome: str


@dataclass(frozen=True)
class IdeaReopened(IdeaFact):
    """A decision has been taken back, or a merger undone."""


@dataclass(frozen=True)
class IdeasMerged(IdeaFact):
    """An idea says the same as another and has become part of it."""

    into_id: int


@dataclass(frozen=True)
class IdeaMoved(IdeaFact):
    """An idea belongs to another district."""

    district_id: int


@dataclass(frozen=True)
class IntakeChanged(Fact):
    """How a district, or the whole city, takes ideas in."""

    chain: ClassVar[str | None] = "rest"
    intake_id: int


@dataclass(frozen=True)
class IdeasImported(Fact):
    """Ideas of an earlier campaign have been taken over from a table. Nobody is told about each of them."""

    chain: ClassVar[str | None] = "rest"
    run_id: int


@dataclass(frozen=True)
class IdeaImportReversed(Fact):
    """Ideas taken over from a table have been deleted again; nobody had reacted to them."""

    chain: ClassVar[str | None] = "rest"
    run_id: int


@dataclass(frozen=True)
class ParentalConsentRequested(IdeaFact):
    """An idea of somebody young waits for a parent, who gets a link."""

    chain: ClassVar[str | None] = None
    consent_id: int


@dataclass(frozen=True)
class ParentalConsentGiven(IdeaFact):
    """A parent agrees that an idea is published."""


@dataclass(frozen=True)
class ParentalConsentDeclined(IdeaFact):
    """A parent does not agree; the idea never appears and is deleted after a while."""
