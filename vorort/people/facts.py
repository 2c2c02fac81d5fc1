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
