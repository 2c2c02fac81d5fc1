from dataclasses import dataclass
from typing import ClassVar

from vorort.ground.facts import Fact


@dataclass(frozen=True)
class RelatedJudged(Fact):
    """An editor has pinned, hidden or released a related content."""

    chain: ClassVar[str | None] = "rest"
    entry_id: int
    target_id: int
    by_hand: str
