from dataclasses import dataclass
from typing import ClassVar

from vorort.ground.facts import Fact


@dataclass(frozen=True)
class OpportunityFact(Fact):
    """Something about one opportunity to help."""

    chain: ClassVar[str | None] = "rest"
    opportunity_id: int


@dataclass(frozen=True)
class OpportunityOpened(OpportunityFact):
    """Help is needed, and everybody can read where."""


@dataclass(frozen=True)
class OpportunityChanged(OpportunityFact):
    """What stands about an opportunity, or one of its shifts, is different."""


@dataclass(frozen=True)
class OpportunityClosed(OpportunityFact):
    """Nobody signs up any more."""


@dataclass(frozen=True)
class HelpCalled(OpportunityFact):
    """A call for help goes to everybody whom it fits."""

    call_id: int


@dataclass(frozen=True)
class ShiftMoved(Fact):
    """A shift takes place at another time, or elsewhere. Whoever has a place learns it."""

    chain: ClassVar[str | None] = "rest"
    shift_id: int
    is_elsewhere: bool = False


@dataclass(frozen=True)
class ShiftCancelled(Fact):
    """A shift does not take place. Whoever had a place or waited learns it."""

    chain: ClassVar[str | None] = "rest"
    shift_id: int


@dataclass(frozen=True)
class AssignmentFact(Fact):
    """Something about somebody and a shift. Light: the table itself says what became of it."""

    assignment_id: int


@dataclass(frozen=True)
class SignUpRequested(AssignmentFact):
    """Somebody without account wants to help; the link in the mail shows that the address is theirs."""

    address_id: int


@dataclass(frozen=True)
class HelperAccepted(AssignmentFact):
    """Somebody has a place."""


@dataclass(frozen=True)
class HelperListed(AssignmentFact):
    """Somebody stands on a waiting list."""


@dataclass(frozen=True)
class PlaceOffered(AssignmentFact):
    """Somebody is asked for a shift, or may move up; the link in the mail accepts or declines."""


@dataclass(frozen=True)
class PlaceHeld(AssignmentFact):
    """Somebody young has said yes; the place is kept until a parent agrees, or too much time has passed."""


@dataclass(frozen=True)
class HelpConsentRequested(AssignmentFact):
    """A parent is asked by a link whether somebody young may help; again where they had agreed to something else."""

    consent_id: int
    is_again: bool = False


@dataclass(frozen=True)
class HelpConsentGiven(AssignmentFact):
    """A parent agrees that somebody young helps."""

    chain: ClassVar[str | None] = "rest"


@dataclass(frozen=True)
class HelpConsentDeclined(AssignmentFact):
    """A parent does not agree; the place is free again."""

    chain: ClassVar[str | None] = "rest"


@dataclass(frozen=True)
class HelpConsentLapsed(AssignmentFact):
    """No parent has agreed in time; the place is free again."""


@dataclass(frozen=True)
class HelpWithdrawn(AssignmentFact):
    """Somebody does not come after all."""


@dataclass(frozen=True)
class OfferDeclined(AssignmentFact):
    """Somebody does not want to."""


@dataclass(frozen=True)
class OfferExpired(AssignmentFact):
    """Nobody has answered in time."""


@dataclass(frozen=True)
class PlaceSwapped(AssignmentFact):
    """Somebody has taken over a place from another helper: `from_id` is the assignment that ended."""

    from_id: int


@dataclass(frozen=True)
class HelperReminded(AssignmentFact):
    """A shift is near: `hours` is how near, 72 or 24."""

    hours: int


@dataclass(frozen=True)
class OutcomeNoted(AssignmentFact):
    """Who leads a shift has noted whether somebody was there."""


@dataclass(frozen=True)
class MatchAsked(Fact):
    """A match is to be worked out."""

    chain: ClassVar[str | None] = "rest"
    match_id: int


@dataclass(frozen=True)
class MatchSolved(Fact):
    """A match has been worked out."""

    chain: ClassVar[str | None] = "rest"
    match_id: int
    worth: int
    bound: int


@dataclass(frozen=True)
class HoursFact(Fact):
    """Something about a line of hours."""

    chain: ClassVar[str | None] = "rest"
    hours_id: int


@dataclass(frozen=True)
class HoursEntered(HoursFact):
    """Somebody has written down how long they have helped."""


@dataclass(frozen=True)
class HoursConfirmed(HoursFact):
    """Who leads has confirmed hours."""


@dataclass(frozen=True)
class HoursCorrected(HoursFact):
    """Confirmed hours were wrong and have been put right by another line."""


@dataclass(frozen=True)
class CertificateIssued(Fact):
    """Somebody has been given a certificate about their help."""

    chain: ClassVar[str | None] = "rest"
    certificate_id: int


@dataclass(frozen=True)
class CertificateRevoked(Fact):
    """A certificate holds no longer."""

    chain: ClassVar[str | None] = "rest"
    certificate_id: int
