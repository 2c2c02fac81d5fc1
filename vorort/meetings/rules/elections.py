"""Who is elected in a round, who goes into the next one, and where a lot is needed.

Each round elects by the majority of the rules (in a run-off too: fewer stand, nothing else), except a round that the
rules themselves call relative: the most votes alone elect nobody otherwise (OLG München 31 Wx 78/07). Nobody follows by
themselves where somebody elected declines. Sources: BGB § 32; GO NRW § 50 (2); reference `governance.md` 4.1.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from vorort.committees.rules.outcome import Attendance, Counts, MajorityResult, majority_of, quorum_of
from vorort.committees.rules.rule_set import ElectionRound, RuleSet
from vorort.meetings.rules.ballots import Counted, has_names
from vorort.meetings.rules.result import (
    Asked,
    Reason,
    plain_counts,
    plain_quorum,
    plain_share,
    quorum_holds,
)

# into a run-off go so many for each seat that is left
FOR_EACH_SEAT = 2


@dataclass(frozen=True)
class Race:
    """How many are elected out of whom, and in which round, counted from one."""

    seats: int
    candidates: tuple[int, ...]
    round: int = 1
    # one yes or no to all of them together, where the rules allow it
    is_block: bool = False

    @property
    def named(self) -> tuple[int, ...]:
        """Who may stand on a ballot by name; of a whole list nobody."""
        return () if self.is_block else self.candidates


@dataclass(frozen=True)
class _Standing:
    """How candidates stand after a round; all but `elected` is about the seats that are left."""

    elected: tuple[int, ...] = ()
    left: int = 0
    # who would go into a run-off, who into a round by the most votes, and equals between whom a lot could choose
    runoff: tuple[int, ...] = ()
    others: tuple[int, ...] = ()
    equals: tuple[int, ...] = ()


def round_word(rules: RuleSet, number: int) -> ElectionRound | None:
    """What the rules call a round; None after the last one."""
    rounds = rules.election_rounds
    return rounds[number - 1] if 1 <= number <= len(rounds) else None


def result_of_round(
    rules: RuleSet, race: Race, ballots: Counted, who: Attendance, asked: Asked
) -> dict[str, Any]:
    """Everything a round leads to. `carried` says that somebody is elected, and is None while a lot has to decide."""
    if race.is_block:
        return _result_of_list(rules, race, ballots, who, asked)
    quorum = quorum_of(rules, who, second_call=asked.second_call)
    holds, reasons = quorum_holds(rules, asked, quorum)
    word = round_word(rules, race.round) or rules.election_rounds[-1]
    outcomes = _outcomes(rules, race, ballots, who)
    standing = _standing(word, race, ballots, outcomes) if holds else _Standing(left=race.seats)
    found = _told(rules, race, word, ballots, outcomes) | {"quorum": plain_quorum(quorum, holds=holds)}
    ahead = _what_comes_next(rules, race, standing)
    told = [*reasons, *_derivation(ballots, standing, ahead, found)]
    won = {"elected": list(standing.elected), "left": standing.left, "carried": _carried(standing, ahead)}
    return found | won | ahead | {"reasons": told}


def _result_of_list(
    rules: RuleSet, race: Race, ballots: Counted, who: Attendance, asked: Asked
) -> dict[str, Any]:
    """All or nobody: the list is asked as a motion is, by the majority of elections. No round follows, nor a lot."""
    quorum = quorum_of(rules, who, second_call=asked.second_call)
    holds, reasons = quorum_holds(rules, asked, quorum)
    outcome = majority_of(rules, rules.election, ballots.counts, who)
    is_won = holds and outcome.is_carried
    elected = list(race.candidates) if is_won else []
    found = {
        "decision": "election",
        "round": "list",
        "seats": race.seats,
        "base": str(rules.election.base),
        "share": plain_share(rules.election.share),
        "strict": rules.election.strict,
        "needed": outcome.needed,
        "of": outcome.base,
        "counts": plain_counts(ballots.counts),
        "votes": {},
        "quorum": plain_quorum(quorum, holds=holds),
    }
    told = [
        *reasons,
        ["whole_list", {"number": len(race.candidates)}],
        *_asked_of(found, ballots, several=False),
        ["reached" if is_won else "missed", {"yes": ballots.counts.yes}],
        *(["elected_with_list", {"candidate": key}] for key in elected),
    ]
    ahead = {"next": "", "runoff": [], "lot": [], "lot_seats": 0, "drawn": [], "tie": ""}
    return (
        found
        | ahead
        | {"elected": elected, "left": race.seats - len(elected), "carried": is_won, "reasons": told}
    )


def with_lot_drawn(result: dict[str, Any], drawn: Sequence[int]) -> dict[str, Any]:
    """The same result once the lot has decided. Raises ValueError where it had nothing to decide, or others are drawn."""
    tied, number = result["lot"], result["lot_seats"]
    if not tied or len(set(drawn)) != len(drawn) or len(drawn) != number or not set(drawn) <= set(tied):
        raise ValueError("the lot has to choose between others")
    reasons = [*result["reasons"], *(["drawn", {"candidate": key}] for key in drawn)]
    elected = [*result["elected"], *drawn]
    return result | {"elected": elected, "drawn": list(drawn), "left": result["left"] - number,
                     "carried": True, "reasons": reasons}  # fmt: skip


def _outcomes(rules: RuleSet, race: Race, ballots: Counted, who: Attendance) -> dict[int, MajorityResult]:
    """The majority of each candidate: for them, against all others and against all."""
    counts = ballots.counts
    return {
        key: majority_of(rules, rules.election, _for_one(ballots.votes.get(key, 0), counts), who)
        for key in race.candidates
    }


def _for_one(votes: int, counts: Counts) -> Counts:
    return Counts(votes, counts.yes - votes + counts.no, counts.abstained, counts.invalid)


def _standing(
    word: ElectionRound, race: Race, ballots: Counted, outcomes: dict[int, MajorityResult]
) -> _Standing:
    ranked = sorted(race.candidates, key=lambda key: -ballots.votes.get(key, 0))
    if word == ElectionRound.LOT and len(ranked) > race.seats:
        return _Standing(left=race.seats, equals=tuple(ranked))
    voted = [key for key in ranked if ballots.votes.get(key, 0) > 0]
    # of a single one it is asked whether more are for them than against them, whatever the round is called
    is_relative = word == ElectionRound.RELATIVE and has_names(race.candidates)
    reached = voted if is_relative else [key for key in voted if outcomes[key].is_carried]
    elected, equals = _up_to(race.seats, reached, ballots)
    left = race.seats - len(elected)
    if equals:
        return _Standing(tuple(elected), left, tuple(equals), tuple(equals), tuple(equals))
    rest = [key for key in ranked if key not in elected]
    clear, equals = _up_to(left, [key for key in rest if key in voted], ballots)
    # somebody with more votes than the equals is not elected either, so no lot goes past them
    lot = () if clear else tuple(equals)
    return _Standing(tuple(elected), left, _first(FOR_EACH_SEAT * left, rest, ballots), tuple(rest), lot)


def _up_to(places: int, ranked: Sequence[int], ballots: Counted) -> tuple[list[int], list[int]]:
    """Who of the ranked takes a place, and who is equal at the border, so that nobody of them takes one."""
    if len(ranked) <= places or not places:
        return list(ranked[:places]), []
    at_border = ballots.votes.get(ranked[places], 0)
    inside = [key for key in ranked[:places] if ballots.votes.get(key, 0) > at_border]
    equals = [key for key in ranked if ballots.votes.get(key, 0) == at_border]
    return inside, [] if len(inside) == places else equals


def _first(places: int, ranked: Sequence[int], ballots: Counted) -> tuple[int, ...]:
    """The first of the ranked, and whoever has as many votes as the last of them."""
    inside, equals = _up_to(places, ranked, ballots)
    return (*inside, *equals)


def _what_comes_next(rules: RuleSet, race: Race, standing: _Standing) -> dict[str, Any]:
    """The next round the rules name, and between whom; or a lot between those who are equal."""
    ahead: dict[str, Any] = {"next": "", "runoff": [], "lot": [], "lot_seats": 0, "drawn": [], "tie": ""}
    word = round_word(rules, race.round + 1)
    if ElectionRound.LOT in (word, round_word(rules, race.round)):
        lot = {"lot": list(standing.equals), "lot_seats": standing.left, "tie": "lot"}
        return ahead | (lot if standing.equals and standing.left else {})
    between = standing.others if word == ElectionRound.RELATIVE else standing.runoff
    # where nobody is left to choose between, another round would only ask the same again
    if word is None or not standing.left or len(between) <= standing.left:
        return ahead
    return ahead | {"next": str(word), "runoff": list(between)}


def _carried(standing: _Standing, ahead: dict[str, Any]) -> bool | None:
    return None if ahead["lot"] else bool(standing.elected)


def _told(
    rules: RuleSet, race: Race, word: ElectionRound, ballots: Counted, outcomes: dict[int, MajorityResult]
) -> dict[str, Any]:
    any_of = next(iter(outcomes.values()))
    return {
        "decision": "election",
        "round": str(word),
        "seats": race.seats,
        "base": str(rules.election.base),
        "share": plain_share(rules.election.share),
        "strict": rules.election.strict,
        "needed": any_of.needed,
        "of": any_of.base,
        "counts": plain_counts(ballots.counts),
        "votes": {str(key): ballots.votes.get(key, 0) for key in race.candidates},
    }


def _derivation(
    ballots: Counted, standing: _Standing, ahead: dict[str, Any], found: dict[str, Any]
) -> list[Reason]:
    told, votes = _asked_of(found, ballots, several=len(found["votes"]) > 1), ballots.votes
    told += [["elected", {"candidate": key, "votes": votes.get(key, 0)}] for key in standing.elected]
    if standing.left:
        told.append([_what_is_left(standing, ahead), {"seats": standing.left}])
    return told


def _asked_of(found: dict[str, Any], ballots: Counted, *, several: bool) -> list[Reason]:
    """What counts, and how much of it is needed."""
    base: Reason = [f"base_{found['base']}", plain_counts(ballots.counts) | {"base": found["of"]}]
    if found["round"] == ElectionRound.RELATIVE and several:
        return [base, ["most_votes", {"seats": found["seats"]}]]
    word = "more_than" if found["strict"] else "at_least"
    return [base, [word, {name: found[name] for name in ("share", "needed")} | {"base": found["of"]}]]


def _what_is_left(standing: _Standing, ahead: dict[str, Any]) -> str:
    """The word for seats that nobody has won."""
    if ahead["lot"]:
        return "lot_decides"
    if ahead["next"]:
        return f"next_{ahead['next']}"
    return "equal_and_no_lot" if standing.equals else "nobody_reached_it"
