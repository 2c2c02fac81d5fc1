"""What is frozen when a vote opens, as plain values, and the result that follows from it and the ballots.

Whoever recomputes a result years later needs nothing else: neither today's rules nor today's members.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from vorort.committees.rules.outcome import Attendance, Counts
from vorort.committees.rules.rule_set import RuleSet, as_plain, from_plain
from vorort.meetings.rules.ballots import Counted
from vorort.meetings.rules.elections import Race, result_of_round
from vorort.meetings.rules.result import Asked, Reason, result_of

# fewer than so many, and everybody guesses who has voted how; as many as the German rules on secret ballots tend to name
LEAST_FOR_SECRECY = 5


@dataclass(frozen=True)
class Frozen:
    """Rules, who was there, and how it was asked."""

    rules: RuleSet
    attendance: Attendance
    asked: Asked
    race: Race | None = None


def as_snapshot(
    frozen: Frozen,
    *,
    salt: str,
    version: int | None,
    excluded: Sequence[int] = (),
    consents: Sequence[Sequence[int]] = (),
    blocs: Sequence[Sequence[int]] = (),
    warnings: Sequence[Reason] = (),
) -> dict[str, Any]:
    """As JSON holds it. `salt` is drawn, so that nobody finds ballots by trying which ones give the fingerprint."""
    race = frozen.race
    return {
        "salt": salt,
        "version": version,
        "rules": as_plain(frozen.rules),
        "attendance": asdict(frozen.attendance),
        "asked": asdict(frozen.asked),
        "race": _plain_race(race) if race else None,
        "excluded": sorted(excluded),
        "consents": [list(line) for line in consents],
        "blocs": [list(people) for people in blocs],
        "warnings": [list(warning) for warning in warnings],
    }


def from_snapshot(snapshot: Mapping[str, Any]) -> Frozen:
    """Read what `as_snapshot` wrote. Raises KeyError, TypeError or ValueError if somebody tampered with it."""
    race = snapshot["race"]
    return Frozen(
        from_plain(snapshot["rules"]),
        Attendance(**snapshot["attendance"]),
        Asked(**snapshot["asked"]),
        _race(race) if race else None,
    )


def _plain_race(race: Race) -> dict[str, Any]:
    """Whether it is a list is written only where it is one: what was frozen before lists were known reads the same."""
    told: dict[str, Any] = {"seats": race.seats, "candidates": list(race.candidates), "round": race.round}
    return told | ({"is_block": True} if race.is_block else {})


def _race(told: Mapping[str, Any]) -> Race:
    return Race(told["seats"], tuple(told["candidates"]), told["round"], told.get("is_block", False))


def computed(frozen: Frozen, ballots: Counted) -> dict[str, Any]:
    """The result of a vote, or of the round of an election."""
    if frozen.race:
        return result_of_round(frozen.rules, frozen.race, ballots, frozen.attendance, frozen.asked)
    return result_of(frozen.rules, frozen.asked, ballots.counts, frozen.attendance)


def as_tally(ballots: Counted) -> dict[str, Any]:
    """Votes by candidate, as JSON holds them."""
    return {"votes": {str(key): number for key, number in ballots.votes.items()}} if ballots.votes else {}


def ballots_of(counts: Counts, tally: Mapping[str, Any]) -> Counted:
    """Read what `as_tally` wrote, with the counts beside it."""
    return Counted(counts, {int(key): number for key, number in tally.get("votes", {}).items()})


def all_alike(counts: Counts) -> bool:
    """Whoever sees the result of a secret vote knows then how each of them has voted."""
    told = [number for number in (counts.yes, counts.no, counts.abstained, counts.invalid) if number]
    return len(told) == 1
