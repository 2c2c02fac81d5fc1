from dataclasses import dataclass
from typing import ClassVar

from vorort.ground.facts import Fact


@dataclass(frozen=True)
class DutyGranted(Fact):
    """A user has been given a dated power."""

    chain: ClassVar[str | None] = "mandates"
    duty_id: int
    user_id: int
    kind: str


@dataclass(frozen=True)
class DutyEnded(Fact):
    """A dated power has been ended."""

    chain: ClassVar[str | None] = "mandates"
    duty_id: int
    user_id: int
    kind: str


@dataclass(frozen=True)
class PersonChanged(Fact):
    """A person is new, or name, contact or picture have changed."""

    chain: ClassVar[str | None] = "rest"
    person_id: int


@dataclass(frozen=True)
class PeopleMerged(Fact):
    """Two records were one human being; the first has become part of the second."""

    chain: ClassVar[str | None] = "mandates"
    person_id: int
    into_id: int


@dataclass(frozen=True)
class PersonErased(Fact):
    """What was personal about a person is gone."""

    chain: ClassVar[str | None] = "rest"
    person_id: int


@dataclass(frozen=True)
class ConsentGiven(Fact):
    """Somebody has agreed that one thing about them is public."""

    chain: ClassVar[str | None] = "rest"
    person_id: int
    consent: str


@dataclass(frozen=True)
class ConsentWithdrawn(Fact):
    """Somebody has taken a consent back."""

    chain: ClassVar[str | None] = "rest"
    person_id: int
    consent: str


@dataclass(frozen=True)
class PersonInvited(Fact):
    """Somebody without account was invited to link one."""

    chain: ClassVar[str | None] = "rest"
    invitation_id: int


@dataclass(frozen=True)
class InvitationWithdrawn(Fact):
    """An invitation to link an account has been taken back."""

    chain: ClassVar[str | None] = "rest"
    invitation_id: int


@dataclass(frozen=True)
class InvitationAccepted(Fact):
    """A person and an account belong together now."""

    chain: ClassVar[str | None] = "mandates"
    person_id: int
    user_id: int


@dataclass(frozen=True)
class AccountDeleted(Fact):
    """A log-in is gone for good."""

    chain: ClassVar[str | None] = "rest"
    user_id: int


@dataclass(frozen=True)
class OrganisationChanged(Fact):
    """An organisation is new, or its name, address or contacts have changed."""

    chain: ClassVar[str | None] = "rest"
    organisation_id: int


@dataclass(frozen=True)
class AddressConfirmed(Fact):
    """Somebody without account has shown that an e-mail address is theirs."""

    chain: ClassVar[str | None] = None
    address_id: int


@dataclass(frozen=True)
class AddressLinked(Fact):
    """An e-mail address belongs to an account from now on: what hung on it is the account's."""

    chain: ClassVar[str | None] = "rest"
    address_id: int
    user_id: int
