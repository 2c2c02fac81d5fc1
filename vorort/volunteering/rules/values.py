"""What a match knows of people and of shifts, in plain values.

Moments are whole minutes since 1970 (UTC), so that they can be compared; `day` and minutes of a day are those of the city's
clock. Distances are whole metres.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

MINUTES_OF_DAY = 24 * 60
Point = tuple[float, float]
Pair = tuple[int, int]


class Window(NamedTuple):
    """When somebody has time: a day of the week (Monday is 0) and minutes of that day."""

    weekday: int
    begins: int
    ends: int


class Away(NamedTuple):
    """When somebody has no time at all, both days included."""

    begins: date
    ends: date


class Busy(NamedTuple):
    """What somebody has agreed to already."""

    begins: int
    ends: int
    point: Point | None


@dataclass(frozen=True)
class Budget:
    """How much time somebody gives in each week, or in each month."""

    minutes: int
    monthly: bool = False

    def period_of(self, day: date) -> date:
        """The day with which the week or month of a day begins."""
        return day.replace(day=1) if self.monthly else day - timedelta(days=day.weekday())


@dataclass(frozen=True)
class Volunteer:
    """What somebody offers. Nothing stated means: it does not matter to them."""

    key: int
    budget: Budget
    themes: frozenset[int] = frozenset()
    # what they can do, and what they would like to learn
    skills: frozenset[int] = frozenset()
    learns: frozenset[int] = frozenset()
    windows: tuple[Window, ...] = ()
    begins: date | None = None
    ends: date | None = None
    away: tuple[Away, ...] = ()
    districts: frozenset[int] = frozenset()
    point: Point | None = None
    reach: int | None = None
    # of whoever is not grown up; None: of age
    born_in: int | None = None
    busy: tuple[Busy, ...] = ()
    # minutes agreed to already, by the first day of the period
    spent: Mapping[date, int] = field(default_factory=dict)
    # whom they have helped before
    hosts: frozenset[int] = frozenset()
    # how often they have helped in the last three months
    lately: int = 0


@dataclass(frozen=True)
class Need:
    """A shift, and how many people it still needs: `least` to take place at all, `wanted` to go well."""

    key: int
    # the project or group that asks
    host: int
    day: date
    minutes: int
    least: int
    wanted: int
    # None: a task that is done at any time until `day`
    begins: int | None = None
    # minute of the day by the city's clock
    opens: int = 0
    themes: frozenset[int] = frozenset()
    # what one must be able to do, what helps, and what one learns
    requires: frozenset[int] = frozenset()
    welcomes: frozenset[int] = frozenset()
    teaches: frozenset[int] = frozenset()
    district: int | None = None
    point: Point | None = None
    from_age: int = 0

    @property
    def ends(self) -> int | None:
        return None if self.begins is None else self.begins + self.minutes


@dataclass(frozen=True)
class Problem:
    """Everybody and everything of one match. `pins` are pairs that are wanted in any case, `bans` those that never are."""

    people: tuple[Volunteer, ...]
    needs: tuple[Need, ...]
    pins: frozenset[Pair] = frozenset()
    bans: frozenset[Pair] = frozenset()
