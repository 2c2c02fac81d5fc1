from dataclasses import dataclass
from typing import ClassVar

from vorort.ground.facts import Fact


@dataclass(frozen=True)
class CityChanged(Fact):
    """Name, texts, colours, contact or switches of the city have changed."""

    chain: ClassVar[str | None] = "rest"
    city_id: int


@dataclass(frozen=True)
class DistrictChanged(Fact):
    """A district is new or its texts, figures, picture, links, neighbourhoods or boundary have changed."""

    chain: ClassVar[str | None] = "rest"
    district_id: int


@dataclass(frozen=True)
class PlaceChanged(Fact):
    """A place is new or has changed."""

    chain: ClassVar[str | None] = "rest"
    place_id: int


@dataclass(frozen=True)
class PlaceRemoved(Fact):
    """A place has gone from the directory."""

    chain: ClassVar[str | None] = "rest"
    place_id: int


@dataclass(frozen=True)
class VocabularyChanged(Fact):
    """A theme, audience, category or neighbourhood is new, has changed or has gone."""

    chain: ClassVar[str | None] = "rest"
    kind: str
    term_id: int
