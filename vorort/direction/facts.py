from dataclasses import dataclass
from typing import ClassVar

from vorort.ground.facts import Fact


@dataclass(frozen=True)
class ProfileFact(Fact):
    """Something about one version of a district's profile."""

    chain: ClassVar[str | None] = None
    profile_id: int


@dataclass(frozen=True)
class ProfileSubmitted(ProfileFact):
    """A draft has been handed to the steering committee and waits for its chair."""


@dataclass(frozen=True)
class ProfileReturned(ProfileFact):
    """The steering committee has given a draft back with a word of why."""


@dataclass(frozen=True)
class ProfileAdopted(Fact):
    """A district has a new version of its profile."""

    chain: ClassVar[str | None] = "rest"
    profile_id: int
    district_id: int
    version: int


@dataclass(frozen=True)
class ProgrammeAdopted(Fact):
    """A district, or the association, has a work programme for a year."""

    chain: ClassVar[str | None] = "rest"
    programme_id: int
    year: int


@dataclass(frozen=True)
class TaskSettled(Fact):
    """A task of an adopted programme is done, dropped, or open again: `state` is a word of `TaskState`."""

    chain: ClassVar[str | None] = "rest"
    task_id: int
    state: str


@dataclass(frozen=True)
class TaskAdded(Fact):
    """An adopted programme has got one more task."""

    chain: ClassVar[str | None] = "rest"
    task_id: int
