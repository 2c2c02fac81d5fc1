"""What came of a vote: every rule of the law in numbers."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.committees.rules.outcome import Attendance, Counts
from vorort.committees.rules.presets import ASSOCIATION, CUSTOM, EVERYBODY, MUNICIPAL
from vorort.committees.rules.rule_set import Base, Circular, Majority, QuorumBase, QuorumKind, Tie, changed
from vorort.meetings.rules.result import Asked, result_of, with_tie_broken
from vorort.meetings.rules.secret import canonical

TWELVE = Attendance(12, 12, 12)
numbers = st.integers(0, 200)


def keys(result):
    return [key for key, _numbers in result["reasons"]]


def carried(rules, counts, who=TWELVE, **asked):
    return result_of(rules, Asked(**asked), Counts(*counts), who)["carried"]


def test_a_result_tells_how_it_came_about():
    found = result_of(CUSTOM, Asked(excluded=1), Counts(7, 3, 1), Attendance(15, 14, 11))
    assert found == {
        "decision": "ordinary", "base": "yes_no", "share": "1/2", "strict": True, "needed": 6, "of": 10,
        "counts": {"yes": 7, "no": 3, "abstained": 1, "invalid": 0}, "written": 0,
        "quorum": {
            "is_met": True, "holds": True, "present": 11, "needed": 1, "base": 14, "kind": "none", "is_relaxed": False,
        },
        "carried": True, "tie": "",
        "reasons": [
            ["quorum_met", {"present": 11, "needed": 1, "base": 14}],
            ["excluded", {"number": 1}],
            ["base_yes_no", {"yes": 7, "no": 3, "abstained": 1, "invalid": 0, "base": 10}],
            ["more_than", {"share": "1/2", "base": 10, "needed": 6}],
            ["reached", {"yes": 7, "no": 3, "needed": 6}],
        ],
    }  # fmt: skip


@given(numbers, numbers, numbers, numbers)
def test_abstentions_and_spoilt_papers_change_nothing(yes, no, abstained, invalid):
    assert carried(ASSOCIATION, (yes, no, abstained, invalid)) == carried(ASSOCIATION, (yes, no))
    assert carried(ASSOCIATION, (yes, no, abstained, invalid)) == (yes > no)


@given(st.integers(1, 200), numbers)
def test_a_tie_rejects_or_waits_for_the_chair_or_the_lot(votes, abstained):
    found = {
        tie: result_of(changed(CUSTOM, tie=tie), Asked(), Counts(votes, votes, abstained), TWELVE)
        for tie in Tie
    }
    assert [found[tie]["carried"] for tie in Tie] == [False, None, None]
    assert [found[tie]["tie"] for tie in Tie] == ["rejected", "chair", "lot"]
    for outcome in (True, False):
        assert with_tie_broken(found[Tie.CHAIR], carried=outcome)["carried"] is outcome
    with pytest.raises(ValueError, match="nothing was left open"):
        with_tie_broken(found[Tie.REJECTED], carried=True)


def test_nobody_at_all_is_no_tie():
    found = result_of(changed(CUSTOM, tie=Tie.CHAIR), Asked(), Counts(0, 0, 5), TWELVE)
    assert (found["carried"], found["tie"], keys(found)[-1]) == (False, "", "nobody_voted")


@given(numbers, numbers, numbers)
def test_three_quarters_to_the_vote(yes, no, abstained):
    expected = yes + no > 0 and Fraction(yes, max(1, yes + no)) >= Fraction(3, 4)
    assert carried(ASSOCIATION, (yes, no, abstained), decision="statutes") == expected
    assert carried(ASSOCIATION, (yes, no, abstained), decision="dissolution") == expected


@pytest.mark.parametrize(
    ("yes", "no", "expected"), [(9, 3, True), (8, 3, False), (3, 1, True), (74, 26, False)]
)
def test_exactly_three_quarters_is_enough(yes, no, expected):
    assert carried(ASSOCIATION, (yes, no), decision="statutes") is expected


@given(st.integers(1, 30), st.integers(0, 30), st.integers(0, 30))
def test_the_purpose_changes_only_with_everybody(members, missing, written):
    missing, written = min(missing, members), min(written, members - missing) if missing < members else 0
    who = Attendance(members, members, max(1, members - missing - written))
    yes = members - missing - written
    assert carried(ASSOCIATION, (yes, 0), who, decision="purpose", written=written) == (missing == 0)


def test_one_missing_consent_or_one_against_is_enough():
    who = Attendance(12, 12, 10)
    assert carried(ASSOCIATION, (10, 0), who, decision="purpose", written=2)
    assert not carried(ASSOCIATION, (10, 0), who, decision="purpose", written=1)
    assert not carried(ASSOCIATION, (9, 1), who, decision="purpose", written=2)
    found = result_of(ASSOCIATION, Asked("purpose", written=2), Counts(10, 0), who)
    assert ["written", {"number": 2}] in found["reasons"]
    assert (found["counts"]["yes"], found["needed"]) == (10, 12)


def test_consents_in_writing_count_nowhere_else():
    with pytest.raises(ValueError, match="one of all members"):
        carried(ASSOCIATION, (10, 0), decision="statutes", written=2)


@given(st.integers(1, 20), st.integers(1, 20), st.integers(1, 12))
def test_weights_count_for_majorities_and_heads_for_the_quorum(for_it, against, heads):
    rules = changed(CUSTOM, quorum=QuorumKind.COUNT, quorum_count=6)
    who = Attendance(12, 12, heads, 240, for_it + against)
    assert carried(rules, (for_it, against), who) == (for_it > against and heads >= 6)


@given(st.integers(0, 12), st.integers(1, 12), st.booleans())
def test_the_second_call_needs_one_only(present, needed, second_call):
    rules = changed(CUSTOM, quorum=QuorumKind.COUNT, quorum_count=needed, second_call=True)
    found = result_of(rules, Asked(second_call=second_call), Counts(1, 0), Attendance(12, 12, present))
    assert found["carried"] == (present >= (1 if second_call else needed))
    not_allowed = changed(rules, second_call=False)
    assert carried(not_allowed, (1, 0), Attendance(12, 12, present), second_call=True) == (present >= needed)


@given(st.integers(0, 20), st.integers(1, 20))
def test_without_quorum_nothing_is_carried_unless_it_is_presumed(present, seats):
    who = Attendance(seats, seats, min(present, seats))
    is_met = 2 * who.present > seats
    assert carried(MUNICIPAL, (1, 0), who) == (who.present > 0)
    assert carried(MUNICIPAL, (1, 0), who, is_doubted=True) == is_met
    plain = changed(CUSTOM, quorum=QuorumKind.SHARE, quorum_base=QuorumBase.SEATS)
    assert carried(plain, (1, 0), who) == is_met


def test_no_tie_is_left_to_anybody_without_a_quorum():
    rules = changed(CUSTOM, quorum=QuorumKind.COUNT, quorum_count=5, tie=Tie.CHAIR)
    assert carried(rules, (2, 2), Attendance(12, 12, 4)) is False


@given(numbers, st.integers(0, 12))
def test_without_objection(objections, present):
    found = result_of(CUSTOM, Asked(is_consensus=True), Counts(0, objections), Attendance(12, 12, present))
    assert found["carried"] == (objections == 0 and present > 0)


@given(st.integers(1, 30), st.integers(0, 30), st.integers(0, 30), st.integers(0, 30))
def test_in_writing_all_agree_or_enough_take_part(members, yes, no, abstained):
    yes, no = min(yes, members), min(no, max(0, members - yes))
    abstained = min(abstained, members - yes - no)
    who, asked = Attendance(members, members, members, members, members), Asked(is_circular=True)
    everybody = result_of(changed(CUSTOM, circular=Circular.ALL), asked, Counts(yes, no, abstained), who)
    assert everybody["carried"] == (yes == members)
    enough = result_of(CUSTOM, asked, Counts(yes, no, abstained), who)
    assert enough["carried"] == (2 * (yes + no + abstained) >= members and yes > no)


@given(numbers, numbers, st.sampled_from(Base), st.fractions(Fraction(1, 10), 1, max_denominator=10))
def test_more_yes_never_harms_and_json_holds_it(yes, no, base, share):
    rules = changed(CUSTOM, ordinary=Majority(base, share, strict=share < 1))
    who = Attendance(500, 500, 400)
    found = result_of(rules, Asked(), Counts(yes, no), who)
    more = result_of(rules, Asked(), Counts(yes + 1, no), who)
    assert not (found["carried"] and not more["carried"]) or found["tie"] == more["tie"] == ""
    assert canonical(found)


def test_a_word_that_the_rules_do_not_know():
    with pytest.raises(ValueError, match="no majority"):
        carried(CUSTOM, (1, 0), decision="whatever")


def test_the_law_asks_for_everybody():
    assert EVERYBODY.base == Base.ALL
