"""Quorum and majority in exact arithmetic, each with the numbers that lead to it."""

from dataclasses import dataclass
from fractions import Fraction

from vorort.committees.rules.rule_set import Base, Majority, QuorumBase, QuorumKind, RuleSet, Tie


@dataclass(frozen=True)
class Attendance:
    """Voting seats of a body: how many there are, how many are filled, how many of the holders are there.

    A quorum counts heads, a majority counts votes. Where a seat has more than one vote, `votes` and `votes_present`
    say how many votes all seats and those present have; left out, everybody has one.
    """

    seats: int
    filled: int
    present: int
    votes: int | None = None
    votes_present: int | None = None


@dataclass(frozen=True)
class Counts:
    """Votes by weight. Abstentions and invalid ones are counted, but rarely matter."""

    yes: int
    no: int
    abstained: int = 0
    invalid: int = 0


@dataclass(frozen=True)
class QuorumResult:
    """Is enough of the body there? `needed` of `base`; a presumed quorum holds until somebody doubts it."""

    is_met: bool
    present: int
    needed: int
    base: int
    kind: QuorumKind
    is_relaxed: bool = False


@dataclass(frozen=True)
class MajorityResult:
    """Was it carried? `needed` yes votes of `base`; `reason` is a word the page turns into a sentence."""

    is_carried: bool
    yes: int
    needed: int
    base: int
    reason: str


def quorum_of(rules: RuleSet, who: Attendance, *, second_call: bool = False) -> QuorumResult:
    """Apply the quorum of a rule set. At a second call that the rules allow, whoever comes is enough (at least one)."""
    base = who.seats if rules.quorum_base == QuorumBase.SEATS else who.filled
    if second_call and rules.second_call:
        return QuorumResult(who.present >= 1, who.present, 1, base, rules.quorum, is_relaxed=True)
    needed = {
        QuorumKind.NONE: 1,
        QuorumKind.COUNT: rules.quorum_count,
        QuorumKind.SHARE: _needed(rules.quorum_share, base, strict=rules.quorum_strict),
    }[rules.quorum]
    # nobody at all is never enough, not even of nobody
    needed = max(1, needed)
    return QuorumResult(who.present >= needed, who.present, needed, base, rules.quorum)


def majority_of(rules: RuleSet, majority: Majority, counts: Counts, who: Attendance) -> MajorityResult:
    """Apply a majority. A tie of a simple majority goes by the rule on ties; `chair` and `lot` are left to people."""
    base = {
        Base.YES_NO: counts.yes + counts.no,
        Base.CAST: counts.yes + counts.no + counts.abstained + counts.invalid,
        Base.PRESENT: who.present if who.votes_present is None else who.votes_present,
        Base.ALL: who.seats if who.votes is None else who.votes,
    }[majority.base]
    needed = _needed(majority.share, base, strict=majority.strict)
    if who.present < _needed(majority.least_present, who.seats, strict=False):
        return MajorityResult(False, counts.yes, needed, base, "too_few_present")
    if counts.yes + counts.no == 0:
        return MajorityResult(False, counts.yes, needed, base, "nobody_voted")
    if _is_tie(majority, counts):
        reason = {Tie.REJECTED: "tie_rejected", Tie.CHAIR: "tie_chair", Tie.LOT: "tie_lot"}[rules.tie]
        return MajorityResult(False, counts.yes, needed, base, reason)
    carried = counts.yes >= needed
    return MajorityResult(carried, counts.yes, needed, base, "reached" if carried else "missed")


def _needed(share: Fraction, base: int, *, strict: bool) -> int:
    """The least whole number that reaches (strict: exceeds) the share of the base."""
    exact = share * base
    whole = exact.numerator // exact.denominator
    if strict:
        return whole + 1
    return whole if exact.denominator == 1 else whole + 1


def _is_tie(majority: Majority, counts: Counts) -> bool:
    return majority.base == Base.YES_NO and majority.share == Fraction(1, 2) and counts.yes == counts.no
