from dataclasses import dataclass
from typing import ClassVar

from vorort.ground.facts import Fact


@dataclass(frozen=True)
class PictureDescribed(Fact):
    """Alt text, caption or credit of a picture have changed."""

    chain: ClassVar[str | None] = "rest"
    picture_id: int
