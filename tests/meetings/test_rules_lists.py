"""A whole list is elected with one yes or no; and a vote becomes secret where enough ask for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.committees.rules.outcome import Attendance, Counts
from vorort.committees.rules.presets import CUSTOM
from vorort.committees.rules.rule_set import Base, Majority, QuorumKind, changed
from vorort.meetings.choices import Method
from vorort.meetings.rules.ballots import Counted, written_choice
from vorort.meetings.rules.elections import Race, result_of_round
from vorort.meetings.rules.frozen import Frozen, as_snapshot, from_snapshot
from vorort.meetings.rules.result import Asked
from vorort.meetings.rules.secret import is_secret_by_request, secret_way

ASKED = Asked(decision="election")
LIST = Race(3, (4, 5, 6), is_block=True)
some = st.integers(0, 200)


def voted(yes, no, abstained=0, invalid=0, *, race=LIST, **rules):
    who = rules.pop("who", Attendance(900, 900, 900))
    counts = Counts(yes, no, abstained, invalid)
    return result_of_round(changed(CUSTOM, block_election=True, **rules), race, Counted(counts), who, ASKED)


@given(some, some, some, some)
def test_all_are_elected_or_nobody_by_the_majority_of_elections(yes, no, abstained, invalid):
    found = voted(yes, no, abstained, invalid)
    assert found["carried"] is (yes > no)
    assert found["elected"] == ([4, 5, 6] if yes > no else [])
    assert found["left"] == 3 - len(found["elected"])
    assert (found["next"], found["lot"], found["runoff"]) == ("", [], [])


@given(some, some)
def test_a_tie_elects_nobody_and_abstentions_are_neutral(votes, abstained):
    assert voted(votes, votes, abstained)["elected"] == []
    assert voted(votes + 1, votes, abstained)["elected"] == [4, 5, 6]


@given(some, some, some)
def test_where_all_cast_count_abstentions_do(yes, no, abstained):
    assert voted(yes, no, abstained, election=Majority(Base.CAST))["carried"] is (
        2 * yes > yes + no + abstained
    )


def test_without_a_quorum_nobody_is_elected():
    rules = {"quorum": QuorumKind.COUNT, "quorum_count": 5}
    found = voted(4, 0, who=Attendance(12, 12, 4), **rules)
    assert (found["elected"], found["carried"], found["left"]) == ([], False, 3)


def test_the_derivation_says_how():
    told = [key for key, _numbers in voted(6, 5)["reasons"]]
    assert told[-5:] == ["more_than", "reached", *["elected_with_list"] * 3]
    assert [key for key, _numbers in voted(5, 6)["reasons"]][-1] == "missed"


def test_nobody_is_named_on_the_ballot():
    assert LIST.named == ()
    assert written_choice("yes", LIST.named, 3) == "yes"
    with pytest.raises(ValueError, match="no such answer"):
        written_choice("4,5", LIST.named, 3)


@pytest.mark.parametrize("race", [LIST, Race(1, (4, 5)), None])
def test_what_is_frozen_reads_the_same_and_old_snapshots_too(race):
    snapshot = as_snapshot(Frozen(CUSTOM, Attendance(5, 5, 5), ASKED, race), salt="x", version=None)
    assert from_snapshot(snapshot).race == race
    assert ("is_block" in (snapshot["race"] or {})) == (race is LIST)


@given(st.integers(0, 1000), st.integers(0, 1000))
def test_a_vote_is_secret_from_the_request_the_rules_name_on(asked, needed):
    assert is_secret_by_request(asked, needed) is (needed > 0 and asked >= needed)


@pytest.mark.parametrize("method", Method)
def test_it_is_secret_then_for_good_unless_it_is_in_writing_by_name(method):
    after = secret_way(method)
    assert secret_way(after) == after
    assert after in (Method.SECRET, Method.PAPER) or method == Method.CIRCULAR
