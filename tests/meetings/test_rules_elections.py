"""Who is elected, who goes on, where a lot is needed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.committees.rules.outcome import Attendance, Counts
from vorort.committees.rules.presets import CUSTOM, MUNICIPAL
from vorort.committees.rules.rule_set import Base, ElectionRound, Majority, QuorumKind, changed
from vorort.meetings.rules.ballots import Counted, counted, written_choice
from vorort.meetings.rules.elections import Race, result_of_round, with_lot_drawn
from vorort.meetings.rules.result import Asked
from vorort.meetings.rules.secret import canonical

ABSOLUTE, RUNOFF, RELATIVE, LOT = ElectionRound
MANY = Attendance(500, 500, 500)
ASKED = Asked(decision="election")


def held(
    votes,
    *,
    rounds=(ABSOLUTE, RUNOFF),
    seats=1,
    number=1,
    valid=None,
    against=0,
    abstained=0,
    who=MANY,
    **rules,
):
    """The result of a round; candidates are numbered from 1."""
    of = dict(enumerate(votes, start=1))
    counts = Counts(sum(votes) if valid is None else valid, against, abstained)
    found = changed(CUSTOM, election_rounds=rounds, **rules)
    return result_of_round(found, Race(seats, tuple(of), number), Counted(counts, of), who, ASKED)


def won(*votes, **fields):
    return held(votes, **fields)["elected"]


def test_more_than_half_elects():
    assert won(6, 5) == [1]
    assert won(5, 6) == [2]
    assert won(6, 5, 1) == []
    assert won(7, 5, 1) == [1]


def test_abstentions_are_neutral_and_votes_against_all_are_not():
    assert won(6, 5, abstained=100) == [1]
    assert won(6, 5, against=1) == []


def test_the_most_votes_alone_elect_nobody():
    found = held([4, 3, 3])
    assert (found["elected"], found["next"], found["runoff"]) == ([], "runoff", [1, 2, 3])
    assert held([5, 4, 3])["runoff"] == [1, 2]


def test_they_do_in_a_round_that_the_rules_call_relative():
    assert won(4, 3, 3, rounds=(RELATIVE,)) == [1]
    assert won(4, 3, 3, rounds=(ABSOLUTE, RELATIVE)) == []
    assert won(4, 3, 3, rounds=(ABSOLUTE, RELATIVE), number=2) == [1]
    assert won(0, 0, rounds=(RELATIVE,)) == []


def test_a_run_off_between_three_equals_elects_by_majority_too():
    assert held([4, 3, 3], number=2)["elected"] == []
    assert held([6, 5], number=2)["elected"] == [1]


@given(st.lists(st.integers(0, 50), min_size=2, max_size=6), st.integers(0, 50), st.integers(0, 50))
def test_nobody_without_a_majority(votes, against, abstained):
    for number in (1, 2):
        for key in won(*votes, against=against, abstained=abstained, number=number):
            assert 2 * votes[key - 1] > sum(votes) + against


def test_of_a_single_candidate_more_yes_than_no():
    assert won(6, against=5) == [1]
    for yes, no in ((5, 5), (5, 6), (0, 0)):
        found = held([yes], against=no)
        assert (found["elected"], found["next"], found["carried"]) == ([], "", False)
    assert won(5, against=6, rounds=(RELATIVE,)) == []


def test_equals_after_the_last_round_are_nobodys_where_no_lot_is_named():
    found = held([5, 5], number=2)
    assert (found["elected"], found["next"], found["lot"], found["carried"]) == ([], "", [], False)


def test_a_lot_between_equals_where_the_rules_name_it():
    rounds = (ABSOLUTE, RUNOFF, LOT)
    found = held([5, 5], rounds=rounds, number=2)
    assert (found["lot"], found["lot_seats"], found["carried"], found["tie"]) == ([1, 2], 1, None, "lot")
    drawn = with_lot_drawn(found, [2])
    assert (drawn["elected"], drawn["left"], drawn["carried"]) == ([2], 0, True)
    assert held([5, 5], rounds=rounds)["next"] == "runoff"
    assert held([6, 5], rounds=rounds, number=2)["lot"] == []


@pytest.mark.parametrize("drawn", [[], [3], [1, 2], [1, 1]])
def test_a_lot_is_drawn_between_them_and_for_as_many(drawn):
    with pytest.raises(ValueError, match="between others"):
        with_lot_drawn(held([5, 5, 1], rounds=(ABSOLUTE, LOT)), drawn)


def test_nothing_is_drawn_where_nobody_is_equal():
    with pytest.raises(ValueError, match="between others"):
        with_lot_drawn(held([6, 5]), [1])


def test_no_lot_goes_past_somebody_with_more_votes():
    found = held([5, 4, 4], rounds=(ABSOLUTE, LOT), seats=2, valid=20)
    assert (found["elected"], found["lot"]) == ([], [])


def test_several_seats_each_by_majority():
    found = held([9, 7, 6, 2], seats=3, valid=10)
    assert (found["elected"], found["left"], found["carried"]) == ([1, 2, 3], 0, True)
    found = held([9, 7, 5, 5, 1], seats=3, valid=10)
    assert (found["elected"], found["left"], found["next"], found["runoff"]) == ([1, 2], 1, "runoff", [3, 4])


def test_equals_at_the_border_of_too_many_with_a_majority():
    found = held([9, 8, 8], seats=2, valid=10)
    assert (found["elected"], found["left"], found["runoff"]) == ([1], 1, [2, 3])
    found = held([9, 8, 8], seats=2, valid=10, rounds=(ABSOLUTE, LOT))
    assert (found["elected"], found["lot"], found["lot_seats"], found["carried"]) == ([1], [2, 3], 1, None)
    assert held([9, 8, 7], seats=2, valid=10)["elected"] == [1, 2]


def test_as_many_as_seats_go_through_no_other_round():
    found = held([9, 4], seats=2, valid=10)
    assert (found["elected"], found["left"], found["next"]) == ([1], 1, "")


def test_the_base_of_the_rules_counts():
    assert won(6, 4, election=Majority(Base.CAST), abstained=2) == []
    assert won(7, 3, election=Majority(Base.CAST), abstained=2) == [1]
    assert won(7, 3, election=Majority(Base.PRESENT), who=Attendance(20, 20, 15)) == []
    assert won(8, 3, election=Majority(Base.PRESENT), who=Attendance(20, 20, 15)) == [1]


def test_without_a_quorum_nobody_is_elected():
    rules = {"quorum": QuorumKind.COUNT, "quorum_count": 5}
    found = held([3, 1], who=Attendance(12, 12, 4), **rules)
    assert (found["elected"], found["next"], found["carried"]) == ([], "", False)


def test_the_municipal_code():
    """GO NRW § 50 (2): a run-off between those with the most votes, and the lot if they are equal."""
    first = result_of_round(
        MUNICIPAL, Race(1, (1, 2, 3)), Counted(Counts(11, 0), {1: 5, 2: 4, 3: 2}), MANY, ASKED
    )
    assert first["runoff"] == [1, 2]
    second = result_of_round(MUNICIPAL, Race(1, (1, 2), 2), Counted(Counts(10, 0), {1: 5, 2: 5}), MANY, ASKED)
    assert second["lot"] == [1, 2]


@given(
    st.lists(st.integers(0, 30), min_size=1, max_size=7),
    st.integers(1, 4),
    st.integers(1, 4),
    st.permutations(list(ElectionRound)),
    st.integers(0, 10),
)
def test_whatever_is_counted_seats_are_never_given_twice(votes, seats, number, rounds, against):
    found = held(votes, seats=seats, number=number, rounds=tuple(rounds), against=against, valid=max(votes))
    assert len(set(found["elected"])) == len(found["elected"]) == seats - found["left"]
    assert not set(found["elected"]) & {*found["runoff"], *found["lot"]}
    assert not (found["lot"] and found["runoff"])
    assert not found["next"] or len(found["runoff"]) > found["left"] > 0
    assert not found["lot"] or len(found["lot"]) >= found["lot_seats"] > 0
    assert canonical(found)
    # nobody with fewer votes is elected while somebody with more is not
    least = min((votes[key - 1] for key in found["elected"]), default=0)
    others = [number for key, number in enumerate(votes, start=1) if key not in found["elected"]]
    assert not found["elected"] or least >= max(others, default=0) or (found["left"] == 0 and len(votes) == 1)


@given(st.lists(st.sampled_from(["1", "2", "1,2", "no", "abstain", "invalid"]), max_size=30))
def test_ballots_are_counted_whole(choices):
    found = counted([(choice, 2) for choice in choices], [1, 2])
    total = found.counts.yes + found.counts.no + found.counts.abstained + found.counts.invalid
    assert total == 2 * len(choices)
    assert found.votes[1] == 2 * sum("1" in choice for choice in choices)


def test_a_ballot_is_written_in_one_way():
    assert written_choice("3,1", [1, 2, 3], 2) == "1,3"
    assert written_choice("abstain", [1, 2, 3], 2) == "abstain"
    assert written_choice("yes") == written_choice("yes", [1]) == "yes"
    for wrong in ("yes", "", "1,2,3", "1,1", "4", "1;2", " 1", "１"):
        with pytest.raises(ValueError, match="no such"):
            written_choice(wrong, [1, 2, 3], 2)
