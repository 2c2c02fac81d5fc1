"""Intervals, rule sets, quorum and majority. No database."""

import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.committees.rules.intervals import any_overlap, earlier, gaps, holds_at, lies_within, overlap
from vorort.committees.rules.outcome import Attendance, Counts, majority_of, quorum_of
from vorort.committees.rules.presets import ASSOCIATION, CUSTOM, EVERYBODY, MUNICIPAL, PRESETS, THREE_QUARTERS
from vorort.committees.rules.rule_set import (
    MAJORITIES,
    RANGES,
    Base,
    InvalidRules,
    Majority,
    Mode,
    QuorumBase,
    QuorumKind,
    RuleSet,
    Tie,
    as_plain,
    changed,
    from_plain,
    unlocked,
)

START = datetime(2030, 1, 1, tzinfo=UTC)
SIMPLE = Majority()


def day(number):
    return START + timedelta(days=number)


# --- intervals -------------------------------------------------------------------------------------------------------

days = st.integers(0, 12)
intervals = st.builds(
    lambda first, length: (day(first), None if length is None else day(first + length)),
    days,
    st.none() | st.integers(0, 6),
)
MOMENTS = [day(number) for number in range(30)]


def moments(interval):
    return {at for at in MOMENTS if holds_at(interval, at)}


@given(intervals, intervals)
def test_two_intervals_overlap_if_they_share_a_moment(one, other):
    assert overlap(one, other) == overlap(other, one) == bool(moments(one) & moments(other))


@given(st.lists(intervals, max_size=5))
def test_any_of_several(some):
    pairs = [(one, other) for number, one in enumerate(some) for other in some[number + 1 :]]
    assert any_overlap(some) == any(overlap(one, other) for one, other in pairs)


@given(intervals, intervals)
def test_what_lies_within_shares_every_moment(inner, outer):
    if lies_within(inner, outer):
        assert moments(inner) <= moments(outer)
    elif moments(inner):
        assert not moments(inner) <= moments(outer) or (inner[1] is None and outer[1] is not None)


def test_what_ends_at_noon_and_what_begins_at_noon_do_not_meet():
    assert not overlap((day(0), day(1)), (day(1), None))
    assert overlap((day(0), day(1) + timedelta(microseconds=1)), (day(1), None))


@given(intervals, st.lists(intervals, max_size=5))
def test_gaps_are_what_none_of_the_others_covers(whole, taken):
    covered = {at for interval in taken for at in moments(interval)}
    found = gaps(whole, taken)
    assert [at for gap in found for at in sorted(moments(gap))] == sorted(moments(whole) - covered)


def test_the_earlier_end():
    assert [earlier(*ends) for ends in ((None, None), (day(1), None), (None, day(1)), (day(2), day(1)))] == [
        None, day(1), day(1), day(1),
    ]  # fmt: skip


# --- rule sets -------------------------------------------------------------------------------------------------------

fractions = st.fractions(min_value=Fraction(1, 100), max_value=1, max_denominator=100)


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_survives_json(name):
    rules = PRESETS[name]
    assert from_plain(json.loads(json.dumps(as_plain(rules)))) == rules


@given(fractions, st.sampled_from(MAJORITIES), st.sampled_from(Base), st.integers(0, 90))
def test_so_do_rules_of_ones_own(share, name, base, notice):
    rules = changed(
        CUSTOM, **{name: Majority(base, share, strict=False)}, notice_days=notice, quorum_share=share
    )
    assert from_plain(json.loads(json.dumps(as_plain(rules)))) == rules


@pytest.mark.parametrize("name", RANGES)
def test_every_number_has_a_range(name):
    least, most = RANGES[name]
    for value in (least, most):
        assert getattr(changed(CUSTOM, **{name: value}), name) == value
    for value in (least - 1, most + 1):
        with pytest.raises(InvalidRules, match=f"{name}: range"):
            changed(CUSTOM, **{name: value})


@pytest.mark.parametrize("name", ["minority_share", "circular_share", "quorum_share"])
@pytest.mark.parametrize("share", [Fraction(0), Fraction(-1, 2), Fraction(3, 2)])
def test_every_share_is_one(name, share):
    with pytest.raises(InvalidRules, match=f"{name}: share"):
        changed(CUSTOM, **{name: share})


@pytest.mark.parametrize("name", MAJORITIES)
@pytest.mark.parametrize(
    ("majority", "reason"),
    [
        (Majority(share=Fraction(0)), "share"),
        (Majority(share=Fraction(4, 3)), "share"),
        (Majority(least_present=Fraction(-1, 3)), "share"),
        (Majority(least_present=Fraction(4, 3)), "share"),
        (Majority(share=Fraction(1), strict=True), "never"),
    ],
)
def test_every_majority_can_be_reached(name, majority, reason):
    with pytest.raises(InvalidRules, match=f"{name}: {reason}"):
        changed(CUSTOM, **{name: majority})


@pytest.mark.parametrize("name", ["invitation_forms", "modes", "signers", "election_rounds"])
def test_a_choice_is_made_once_each(name):
    once = getattr(CUSTOM, name)[:1]
    for chosen in ((), once * 2):
        with pytest.raises(InvalidRules, match=f"{name}: choose"):
            changed(CUSTOM, **{name: chosen})


def test_what_belongs_together():
    with pytest.raises(InvalidRules, match="quorum_count: range"):
        changed(CUSTOM, quorum=QuorumKind.COUNT)
    with pytest.raises(InvalidRules, match="online_basis: needed"):
        changed(CUSTOM, modes=(Mode.ONLINE,))
    assert changed(CUSTOM, modes=(Mode.ONLINE,), online_basis="Beschluss vom 1. Mai").modes == (Mode.ONLINE,)


@pytest.mark.parametrize(
    ("rules", "name", "value"),
    [
        (ASSOCIATION, "invite_all", False),
        (ASSOCIATION, "own_business_excluded", False),
        (MUNICIPAL, "relatives_excluded", False),
        (MUNICIPAL, "board_of_beneficiary_excluded", False),
        (ASSOCIATION, "locked", ()),
        (CUSTOM, "locked", ("tie",)),
    ],
)
def test_what_the_law_fixes_is_not_changed(rules, name, value):
    with pytest.raises(InvalidRules, match=f"{name}: locked"):
        changed(rules, **{name: value})
    assert changed(rules, **{name: getattr(rules, name)}) == rules
    assert unlocked(replace(rules, **{name: value}), rules) == name


def test_other_rules_are_free():
    assert unlocked(changed(ASSOCIATION, notice_days=3), ASSOCIATION) == ""


@pytest.mark.parametrize("name", ["colour", "pk", ""])
def test_a_parameter_nobody_knows(name):
    with pytest.raises(InvalidRules, match="unknown"):
        changed(CUSTOM, **{name: 1})
    with pytest.raises(InvalidRules, match="unknown"):
        from_plain(as_plain(CUSTOM) | {name: 1})


@pytest.mark.parametrize("name", [field.name for field in fields(RuleSet)])
def test_none_may_be_missing(name):
    plain = as_plain(CUSTOM)
    del plain[name]
    with pytest.raises(InvalidRules, match=f"{name}: missing"):
        from_plain(plain)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("notice_days", "7"),
        ("notice_days", True),
        ("notice_days", 7.0),
        ("notice_days", None),
        ("invite_all", 1),
        ("online_basis", 5),
        ("tie", "coin"),
        ("tie", None),
        ("modes", "hybrid"),
        ("modes", ["hybrid", "by_pigeon"]),
        ("modes", {"hybrid": 1}),
        ("quorum_share", 0.5),
        ("quorum_share", "0.5"),
        ("quorum_share", "1/0"),
        ("quorum_share", "-1/2"),
        ("quorum_share", "1e999999999"),
        ("ordinary", "simple"),
        ("ordinary", ["yes_no"]),
        ("ordinary", {"base": "yes_no", "colour": "red"}),
        ("ordinary", {"share": 0.5}),
        ("ordinary", {"strict": "yes"}),
    ],
)
def test_what_is_of_another_kind_is_not_read(name, value):
    with pytest.raises(InvalidRules, match=f"{name}: type"):
        from_plain(as_plain(CUSTOM) | {name: value})


def test_the_presets_say_what_the_law_says():
    assert (ASSOCIATION.statutes, ASSOCIATION.dissolution, ASSOCIATION.purpose) == (
        THREE_QUARTERS,
        THREE_QUARTERS,
        EVERYBODY,
    )
    assert {rules.ordinary for rules in PRESETS.values()} == {
        Majority(Base.YES_NO, Fraction(1, 2), strict=True)
    }
    assert {rules.tie for rules in PRESETS.values()} == {Tie.REJECTED}
    assert (ASSOCIATION.invite_all, ASSOCIATION.delegates_per_district, ASSOCIATION.quorum) == (
        True,
        2,
        "none",
    )
    assert (MUNICIPAL.quorum, MUNICIPAL.quorum_base, MUNICIPAL.second_call) == ("share", "seats", True)
    assert not any(rules.advisory_votes or rules.bloc_votes for rules in PRESETS.values())


# --- quorum ----------------------------------------------------------------------------------------------------------

bodies = st.integers(0, 60).flatmap(
    lambda seats: st.integers(0, seats).flatmap(
        lambda filled: st.integers(0, filled).map(lambda present: Attendance(seats, filled, present))
    )
)


@given(bodies, fractions, st.booleans(), st.sampled_from(QuorumBase))
def test_a_share_of_the_body_is_there_or_not(who, share, strict, base):
    rules = changed(
        CUSTOM, quorum=QuorumKind.SHARE, quorum_share=share, quorum_strict=strict, quorum_base=base
    )
    found = quorum_of(rules, who)
    whole = who.seats if base == QuorumBase.SEATS else who.filled
    reached = who.present > share * whole if strict else who.present >= share * whole
    assert found.is_met == (reached and who.present > 0)
    assert found.is_met == (found.present >= found.needed)
    assert found.base == whole


@pytest.mark.parametrize(
    ("seats", "present", "met"),
    [(19, 9, False), (19, 10, True), (20, 10, False), (20, 11, True), (0, 0, False)],
)
def test_a_council_needs_more_than_half_of_its_legal_number(seats, present, met):
    assert quorum_of(MUNICIPAL, Attendance(seats, present, present)).is_met == met


@given(bodies)
def test_an_association_is_quorate_as_soon_as_one_has_come(who):
    found = quorum_of(ASSOCIATION, who)
    assert (found.is_met, found.needed) == (who.present >= 1, 1)


@given(bodies, st.integers(1, 20))
def test_a_number_is_a_number(who, number):
    rules = changed(CUSTOM, quorum=QuorumKind.COUNT, quorum_count=number)
    assert quorum_of(rules, who).is_met == (who.present >= number)


@given(bodies)
def test_at_the_second_call_whoever_comes_is_enough_where_the_rules_say_so(who):
    relaxed = quorum_of(MUNICIPAL, who, second_call=True)
    assert (relaxed.is_met, relaxed.is_relaxed) == (who.present >= 1, True)
    strict = changed(CUSTOM, quorum=QuorumKind.SHARE)
    assert quorum_of(strict, who, second_call=True) == quorum_of(strict, who)


# --- majority --------------------------------------------------------------------------------------------------------

votes = st.integers(0, 40)
ALL = Attendance(25, 25, 25)


def decide(majority, yes, no, *, abstained=0, invalid=0, who=ALL, rules=ASSOCIATION):
    return majority_of(rules, majority, Counts(yes, no, abstained, invalid), who)


@given(votes, votes, votes, votes)
def test_more_yes_than_no_carries_and_abstentions_are_neutral(yes, no, abstained, invalid):
    found = decide(SIMPLE, yes, no, abstained=abstained, invalid=invalid)
    assert found.is_carried == (yes > no)
    assert found == decide(SIMPLE, yes, no)


@given(votes.filter(bool))
def test_a_tie_rejects(votes):
    assert decide(SIMPLE, votes, votes).reason == "tie_rejected"
    assert not decide(SIMPLE, votes, votes).is_carried


@pytest.mark.parametrize(("tie", "reason"), [(Tie.CHAIR, "tie_chair"), (Tie.LOT, "tie_lot")])
def test_or_leaves_it_to_people(tie, reason):
    found = decide(SIMPLE, 7, 7, rules=changed(CUSTOM, tie=tie))
    assert (found.is_carried, found.reason) == (False, reason)


def test_nobody_voted():
    for majority in (SIMPLE, THREE_QUARTERS, EVERYBODY):
        found = decide(majority, 0, 0, abstained=25)
        assert (found.is_carried, found.reason) == (False, "nobody_voted")


@given(votes, votes)
def test_three_quarters_are_three_quarters(yes, no):
    assert decide(THREE_QUARTERS, yes, no).is_carried == (yes + no > 0 and 4 * yes >= 3 * (yes + no))


@pytest.mark.parametrize(
    ("yes", "no", "carried"),
    [(3, 1, True), (15, 5, True), (14, 5, False), (14, 4, True), (2, 1, False), (1, 0, True)],
)
def test_exactly_three_quarters_are_enough(yes, no, carried):
    assert decide(THREE_QUARTERS, yes, no, abstained=3).is_carried == carried


@given(votes, votes, fractions.filter(lambda share: share < 1))
def test_strict_means_more_than(yes, no, share):
    found = [decide(Majority(Base.YES_NO, share, strict=strict), yes, no) for strict in (True, False)]
    if yes + no and share != Fraction(1, 2):
        assert found[0].is_carried == (yes > share * (yes + no))
        assert found[1].is_carried == (yes >= share * (yes + no))
        assert all(row.is_carried == (row.yes >= row.needed) for row in found)


@given(votes, votes, votes, votes)
def test_of_the_votes_cast_abstentions_count_like_a_no(yes, no, abstained, invalid):
    found = decide(Majority(Base.CAST), yes, no, abstained=abstained, invalid=invalid)
    assert found.base == yes + no + abstained + invalid
    assert found.is_carried == (2 * yes > found.base and yes + no > 0)


@pytest.mark.parametrize(("yes", "carried"), [(10, False), (11, True)])
def test_of_those_present(yes, carried):
    found = decide(Majority(Base.PRESENT), yes, 0, who=Attendance(25, 25, 20))
    assert (found.base, found.is_carried) == (20, carried)


@pytest.mark.parametrize(("yes", "no", "carried"), [(25, 0, True), (24, 0, False), (24, 1, False)])
def test_the_purpose_changes_with_all_or_not_at_all(yes, no, carried):
    found = decide(EVERYBODY, yes, no, who=Attendance(25, 25, 24))
    assert (found.is_carried, found.needed, found.reason) == (carried, 25, "reached" if carried else "missed")


@given(st.integers(1, 30))
def test_a_part_of_the_body_must_have_come(present):
    majority = Majority(Base.YES_NO, Fraction(2, 3), strict=False, least_present=Fraction(1, 2))
    found = decide(majority, present, 0, who=Attendance(30, 30, present))
    assert (found.is_carried, found.reason) == (
        (True, "reached") if present >= 15 else (False, "too_few_present")
    )


def test_weights_count_in_votes_and_not_in_heads():
    """24 delegates with one vote each, and the city with five: 29 votes on 25 seats."""
    who = Attendance(25, 25, 25, votes=29, votes_present=29)
    assert [decide(EVERYBODY, yes, 0, who=who).is_carried for yes in (25, 28, 29)] == [False, False, True]
    half = Majority(Base.PRESENT)
    assert [decide(half, yes, 0, who=who).is_carried for yes in (13, 14, 15)] == [False, False, True]
    without_the_city = replace(who, present=24, votes_present=24)
    assert decide(half, 13, 0, who=without_the_city).is_carried
    # what people look at is still heads
    crowd = Majority(least_present=Fraction(1, 2))
    assert decide(crowd, 9, 0, who=replace(who, present=12)).reason == "too_few_present"
