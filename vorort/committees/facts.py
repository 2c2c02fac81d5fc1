from dataclasses import dataclass
from typing import ClassVar

from vorort.ground.facts import Fact


@dataclass(frozen=True)
class CommitteeFact(Fact):
    """Something about a committee as a whole has changed."""

    chain: ClassVar[str | None] = "mandates"
    committee_id: int


@dataclass(frozen=True)
class CommitteeFounded(CommitteeFact):
    """A committee or group has been founded."""


@dataclass(frozen=True)
class CommitteeChanged(CommitteeFact):
    """Name, purpose, rhythm, admission or contact of a committee have changed."""


@dataclass(frozen=True)
class CommitteeEnded(CommitteeFact):
    """A committee has ended, with a closing report."""


@dataclass(frozen=True)
class SeatChanged(Fact):
    """A seat is new, has changed, or has been closed."""

    chain: ClassVar[str | None] = "mandates"
    seat_id: int


@dataclass(frozen=True)
class MandateFact(Fact):
    """Something about one mandate has changed."""

    chain: ClassVar[str | None] = "mandates"
    mandate_id: int


@dataclass(frozen=True)
class MemberAppointed(MandateFact):
    """Somebody has been offered a seat and has not answered yet."""


@dataclass(frozen=True)
class AppointmentAccepted(MandateFact):
    """Somebody has accepted the seat offered."""


@dataclass(frozen=True)
class AppointmentDeclined(MandateFact):
    """Somebody has declined the seat offered."""


@dataclass(frozen=True)
class AppointmentWithdrawn(MandateFact):
    """An offer was taken back before it was answered."""


@dataclass(frozen=True)
class MandateRecorded(MandateFact):
    """A mandate that came about elsewhere (election, office, sending, joining) has been written down."""


@dataclass(frozen=True)
class MandateEnded(Fact):
    """The end of a mandate has been set: `why` is a word of `WhyEnded`."""

    chain: ClassVar[str | None] = "mandates"
    mandate_id: int
    why: str


@dataclass(frozen=True)
class EndsAnnounced(Fact):
    """Mandates have come near their end and nobody is to follow yet: the first and last of the reminders made."""

    chain: ClassVar[str | None] = None
    first_id: int
    last_id: int


@dataclass(frozen=True)
class ChairsChanged(Fact):
    """An electoral term has begun, and many chairs with it."""

    chain: ClassVar[str | None] = "mandates"
    term_id: int


@dataclass(frozen=True)
class JoiningFact(Fact):
    """Something about joining a group has changed."""

    chain: ClassVar[str | None] = None
    joining_id: int


@dataclass(frozen=True)
class MembershipRequested(JoiningFact):
    """Somebody has asked to join a group."""


@dataclass(frozen=True)
class MemberInvited(JoiningFact):
    """Somebody has been invited to join a group."""


@dataclass(frozen=True)
class JoiningAnswered(JoiningFact):
    """A request or an invitation has been accepted, declined or withdrawn."""


@dataclass(frozen=True)
class RulesAdopted(Fact):
    """A committee has a new version of its rules."""

    chain: ClassVar[str | None] = "votes"
    rule_set_id: int


@dataclass(frozen=True)
class MemberAdmitted(Fact):
    """The association has a new member, or its rights have changed."""

    chain: ClassVar[str | None] = "mandates"
    member_id: int


@dataclass(frozen=True)
class MembershipEnded(Fact):
    """Somebody has left the association."""

    chain: ClassVar[str | None] = "mandates"
    member_id: int


@dataclass(frozen=True)
class StatutesAdopted(Fact):
    """A version of the statutes has been added or has come into force."""

    chain: ClassVar[str | None] = "rest"
    statutes_id: int


@dataclass(frozen=True)
class RegisterEntryDone(Fact):
    """Something has been entered in the register of associations."""

    chain: ClassVar[str | None] = "rest"
    task_id: int


@dataclass(frozen=True)
class PeopleImported(Fact):
    """People, organisations and mandates have been imported."""

    chain: ClassVar[str | None] = "mandates"
    run_id: int


@dataclass(frozen=True)
class ImportReversed(Fact):
    """An import has been undone."""

    chain: ClassVar[str | None] = "mandates"
    run_id: int


@dataclass(frozen=True)
class RecordsExported(Fact):
    """The office has taken a whole table of people, organisations or mandates along."""

    chain: ClassVar[str | None] = "rest"
    what: str
    form: str
