from dataclasses import dataclass
from typing import ClassVar

from vorort.ground.facts import Fact


@dataclass(frozen=True)
class MeetingFact(Fact):
    """Something about one meeting."""

    chain: ClassVar[str | None] = "rest"
    meeting_id: int


@dataclass(frozen=True)
class MeetingPlanned(MeetingFact):
    """A committee will meet; nobody is invited yet."""

    committee_id: int


@dataclass(frozen=True)
class MeetingChanged(MeetingFact):
    """Time, place or way of a meeting are different. Those invited are told."""


@dataclass(frozen=True)
class MeetingDiscarded(MeetingFact):
    """A meeting to which nobody was invited has been thrown away."""


@dataclass(frozen=True)
class MembersInvited(MeetingFact):
    """The invitations to a meeting have gone out."""


@dataclass(frozen=True)
class SomebodyInvited(MeetingFact):
    """After the others somebody else has been invited: a new member, a stand-in, a guest."""

    invitation_id: int


@dataclass(frozen=True)
class AgendaChanged(MeetingFact):
    """After the invitations had gone out something was put on the agenda, changed there or taken off."""


@dataclass(frozen=True)
class AgendaChangesGathered(MeetingFact):
    """The agenda of a meeting to which people are invited has changed, and it has been quiet since."""

    chain: ClassVar[str | None] = None


@dataclass(frozen=True)
class InvitationAnswered(MeetingFact):
    """Somebody has said whether they come."""

    chain: ClassVar[str | None] = None
    invitation_id: int


@dataclass(frozen=True)
class MeetingCancelled(MeetingFact):
    """A meeting does not take place."""


@dataclass(frozen=True)
class MeetingOpened(MeetingFact):
    """The chair has opened a meeting."""


@dataclass(frozen=True)
class MeetingClosed(MeetingFact):
    """A meeting is over; its record becomes the draft of the minutes."""


@dataclass(frozen=True)
class MeetingReopened(MeetingFact):
    """A meeting that was closed by mistake goes on."""


@dataclass(frozen=True)
class MeetingRecorded(MeetingFact):
    """What happened at a meeting has been written down afterwards, on one page."""


@dataclass(frozen=True)
class DatesProposed(Fact):
    """A committee is asked which date suits."""

    poll_id: int


@dataclass(frozen=True)
class DateSettled(Fact):
    """One of the proposed dates has become a meeting."""

    poll_id: int
    meeting_id: int


@dataclass(frozen=True)
class SeriesPlanned(Fact):
    """A committee meets regularly."""

    chain: ClassVar[str | None] = "rest"
    series_id: int


@dataclass(frozen=True)
class SeriesEnded(Fact):
    """A series has no further meetings."""

    chain: ClassVar[str | None] = "rest"
    series_id: int


@dataclass(frozen=True)
class PaperWritten(Fact):
    """A paper has been written or has got a new version."""

    chain: ClassVar[str | None] = "rest"
    paper_id: int
    version: int


@dataclass(frozen=True)
class PaperReferred(Fact):
    """A committee shall deal with a paper."""

    chain: ClassVar[str | None] = "rest"
    paper_id: int
    committee_id: int


@dataclass(frozen=True)
class VoteFact(Fact):
    """Something about one vote. Of the ballots no fact ever tells anything."""

    chain: ClassVar[str | None] = "votes"
    vote_id: int


@dataclass(frozen=True)
class VoteOpened(VoteFact):
    """Those entitled can vote; rules and roll are frozen."""


@dataclass(frozen=True)
class SecrecyGranted(VoteFact):
    """As many members as the rules name have asked for a secret vote. Who they are stays with the vote."""


@dataclass(frozen=True)
class VoteClosed(VoteFact):
    """Nobody can vote any more. `digest` is the fingerprint of rules, roll and counts."""

    digest: str


@dataclass(frozen=True)
class VoteDeclared(VoteFact):
    """The chair has declared the result."""

    carried: bool


@dataclass(frozen=True)
class VoteAborted(VoteFact):
    """A vote has been broken off. What was cast is gone; nothing of it is known."""


@dataclass(frozen=True)
class ElectionAccepted(VoteFact):
    """Somebody elected has said whether they accept."""

    candidate_id: int
    accepted: bool


@dataclass(frozen=True)
class ResolutionPassed(Fact):
    """A committee has decided. `thread_id` is what it dealt with, if anything; `outcome` a word of `Outcome`."""

    chain: ClassVar[str | None] = "votes"
    resolution_id: int
    committee_id: int
    thread_id: int | None
    outcome: str


@dataclass(frozen=True)
class ResolutionReported(Fact):
    """Somebody has told what became of a resolution."""

    chain: ClassVar[str | None] = "rest"
    resolution_id: int


@dataclass(frozen=True)
class MinutesSent(MeetingFact):
    """The draft of the minutes has gone to those invited."""


@dataclass(frozen=True)
class MinutesObjected(MeetingFact):
    """Somebody objects to the draft of the minutes."""

    objection_id: int


@dataclass(frozen=True)
class MinutesApproved(MeetingFact):
    """The minutes are final. `digest` is the fingerprint of their content."""

    digest: str


@dataclass(frozen=True)
class MinutesSigned(MeetingFact):
    """One of those whom the rules name has signed."""

    signature_id: int


@dataclass(frozen=True)
class MinutesAmended(MeetingFact):
    """A correction has been added to final minutes."""

    amendment_id: int
