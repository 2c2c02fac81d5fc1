"""What came of a vote, with every number that leads there: computed here and nowhere else.

The result is plain: JSON holds it, faces put its reasons into words. A tie that the rules leave to the chair or the lot is
open (`carried` is None) until somebody says how it was broken. Sources: BGB §§ 32, 33; GO NRW §§ 49, 50; reference
`governance.md` 4.1 and 4.3.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from vorort.committees.rules.outcome import (
    Attendance,
    Counts,
    MajorityResult,
    QuorumResult,
    majority_of,
    quorum_of,
)
from vorort.committees.rules.rule_set import MAJORITIES, Base, Circular, Majority, RuleSet

# a word of the rules and the numbers that belong to it
Reason = list[Any]
# these a tie is left to
OPEN_TIES = {"tie_chair": "chair", "tie_lot": "lot"}


@dataclass(frozen=True)
class Asked:
    """What is voted on and how: the word of the majority, without objection, in writing without a meeting."""

    decision: str = "ordinary"
    is_consensus: bool = False
    is_circular: bool = False
    second_call: bool = False
    # a presumed quorum was doubted, and its lack established
    is_doubted: bool = False
    # votes of absent members who have consented in writing
    written: int = 0
    # votes of those who must not take part, for the derivation
    excluded: int = 0


def majority_for(rules: RuleSet, decision: str) -> Majority:
    """The majority that a decision asks for. Raises ValueError for a word that the rules do not know."""
    if decision not in MAJORITIES:
        raise ValueError(f"no majority is called {decision}")
    found: Majority = getattr(rules, decision)
    return found


def result_of(rules: RuleSet, asked: Asked, counts: Counts, who: Attendance) -> dict[str, Any]:
    """Quorum, majority, outcome, and the derivation."""
    if asked.is_circular:
        return _in_writing(rules, asked, counts, who)
    quorum = quorum_of(rules, who, second_call=asked.second_call)
    holds, reasons = quorum_holds(rules, asked, quorum)
    if asked.is_consensus:
        return _without_objection(counts, quorum, holds, reasons)
    outcome = _majority(rules, asked, counts, who)
    found = _told(rules, asked, counts, outcome) | {"quorum": plain_quorum(quorum, holds=holds)}
    return _concluded(found, outcome, holds, [*reasons, *_derivation(rules, asked, counts, outcome)])


def with_tie_broken(result: dict[str, Any], *, carried: bool) -> dict[str, Any]:
    """The same result once chair or lot have spoken. Raises ValueError where nothing was left open."""
    if result["carried"] is not None:
        raise ValueError("nothing was left open")
    key = f"{result['tie']}_{'for' if carried else 'against'}"
    return result | {"carried": carried, "reasons": [*result["reasons"], [key, {}]]}


def quorum_holds(rules: RuleSet, asked: Asked, quorum: QuorumResult) -> tuple[bool, list[Reason]]:
    """A quorum that is presumed holds until its lack is established (GO NRW § 49)."""
    numbers = {"present": quorum.present, "needed": quorum.needed, "base": quorum.base}
    if quorum.is_met:
        return True, [["quorum_relaxed" if quorum.is_relaxed else "quorum_met", numbers]]
    if rules.quorum_presumed and not asked.is_doubted and quorum.present:
        return True, [["quorum_presumed", numbers]]
    return False, [["quorum_missed", numbers]]


def _majority(rules: RuleSet, asked: Asked, counts: Counts, who: Attendance) -> MajorityResult:
    """Consents in writing count as yes where everybody is asked."""
    majority = majority_for(rules, asked.decision)
    if asked.written and majority.base != Base.ALL:
        raise ValueError("consents in writing count only where the majority is one of all members")
    with_written = Counts(counts.yes + asked.written, counts.no, counts.abstained, counts.invalid)
    return majority_of(rules, majority, with_written, who)


def _told(rules: RuleSet, asked: Asked, counts: Counts, outcome: MajorityResult) -> dict[str, Any]:
    majority = majority_for(rules, asked.decision)
    return {
        "decision": asked.decision,
        "base": str(majority.base),
        "share": plain_share(majority.share),
        "strict": majority.strict,
        "needed": outcome.needed,
        "of": outcome.base,
        "counts": plain_counts(counts),
        "written": asked.written,
    }


def _derivation(rules: RuleSet, asked: Asked, counts: Counts, outcome: MajorityResult) -> list[Reason]:
    majority = majority_for(rules, asked.decision)
    told: list[Reason] = []
    if asked.excluded:
        told.append(["excluded", {"number": asked.excluded}])
    if asked.written:
        told.append(["written", {"number": asked.written}])
    told.append([f"base_{majority.base}", plain_counts(counts) | {"base": outcome.base}])
    word = "more_than" if majority.strict else "at_least"
    told.append(
        [word, {"share": plain_share(majority.share), "base": outcome.base, "needed": outcome.needed}]
    )
    told.append([outcome.reason, {"yes": outcome.yes, "no": counts.no, "needed": outcome.needed}])
    return told


def _concluded(
    found: dict[str, Any], outcome: MajorityResult, holds: bool, reasons: list[Reason]
) -> dict[str, Any]:
    tie = outcome.reason.removeprefix("tie_") if outcome.reason.startswith("tie_") else ""
    is_open = holds and outcome.reason in OPEN_TIES
    return found | {
        "carried": None if is_open else holds and outcome.is_carried,
        "tie": tie,
        "reasons": reasons,
    }


def _without_objection(
    counts: Counts, quorum: QuorumResult, holds: bool, reasons: list[Reason]
) -> dict[str, Any]:
    """Carried if nobody objects; one objection is enough to ask for a vote."""
    word = ["objected", {"number": counts.no}] if counts.no else ["no_objection", {}]
    return {
        "decision": "ordinary", "base": "consensus", "counts": plain_counts(counts), "written": 0,
        "quorum": plain_quorum(quorum, holds=holds),
        "carried": holds and counts.no == 0, "tie": "", "reasons": [*reasons, word],
    }  # fmt: skip


def _in_writing(rules: RuleSet, asked: Asked, counts: Counts, who: Attendance) -> dict[str, Any]:
    """Without a meeting: all agree (§ 32 (3) BGB), or enough take part and the usual majority is reached."""
    of = who.votes_present if who.votes_present is not None else who.present
    took_part = counts.yes + counts.no + counts.abstained + counts.invalid
    needed = of if rules.circular == Circular.ALL else _least(rules.circular_share, of)
    part = {"is_met": took_part >= needed, "holds": took_part >= needed, "present": took_part, "needed": needed,
            "base": of, "kind": f"circular_{rules.circular}", "is_relaxed": False}  # fmt: skip
    key = "took_part" if part["holds"] else "too_few_took_part"
    reasons: list[Reason] = [[key, {"present": took_part, "needed": needed, "base": of}]]
    outcome = _majority(rules, asked, counts, who)
    found = _told(rules, asked, counts, outcome) | {"quorum": part}
    if rules.circular == Circular.ALL:
        carried = of > 0 and counts.yes == of
        key = "all_agree" if carried else "not_all_agree"
        told = [*reasons, [key, {"yes": counts.yes, "base": of}]]
        return found | {
            "base": "all_in_writing",
            "needed": of,
            "of": of,
            "carried": carried,
            "tie": "",
            "reasons": told,
        }
    return _concluded(
        found, outcome, bool(part["holds"]), [*reasons, *_derivation(rules, asked, counts, outcome)]
    )


def plain_quorum(quorum: QuorumResult, *, holds: bool) -> dict[str, Any]:
    return {
        "is_met": quorum.is_met, "holds": holds, "present": quorum.present, "needed": quorum.needed,
        "base": quorum.base, "kind": str(quorum.kind), "is_relaxed": quorum.is_relaxed,
    }  # fmt: skip


def plain_counts(counts: Counts) -> dict[str, int]:
    return {"yes": counts.yes, "no": counts.no, "abstained": counts.abstained, "invalid": counts.invalid}


def _least(share: Fraction, base: int) -> int:
    """The least whole number that reaches a share; nobody at all is never enough."""
    exact = share * base
    return max(1, -(-exact.numerator // exact.denominator))


def plain_share(share: Fraction) -> str:
    return f"{share.numerator}/{share.denominator}"
