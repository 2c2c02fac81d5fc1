"""Who votes and who casts it. Members are numbered from 1, their stand-ins from 101; all weights may differ."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vorort.committees.rules.presets import ASSOCIATION, CUSTOM
from vorort.committees.rules.rule_set import Proxies, changed
from vorort.meetings.rules.roll import (
    Assembly,
    GivenProxy,
    Holder,
    Place,
    attendance_of,
    blocs_of,
    consenting,
    roll_of,
)

PROXIES = changed(CUSTOM, proxies=Proxies.MEMBERS)


def member(number, **fields):
    return Holder(mandate=number + 1_000, person=number, seat=number, **fields)


def stand_in(number, seat):
    return Holder(mandate=number + 1_000, person=number, seat=number, stands_in_for=seat)


MEMBERS = tuple(member(number) for number in range(1, 6))


def who(present, *, holders=MEMBERS, proxies=(), excluded=()):
    return Assembly(
        holders, frozenset(present), tuple(GivenProxy(*one) for one in proxies), frozenset(excluded)
    )


def casts(rules, assembly):
    return {line.person: line.cast_by for line in roll_of(rules, assembly)}


def test_whoever_is_there_votes_in_person():
    assert casts(CUSTOM, who([1, 3, 99])) == {1: 1, 3: 3}


def test_an_advisory_member_only_where_the_rules_say_so():
    holders = (member(1), member(2, is_voting=False))
    assert casts(CUSTOM, who([1, 2], holders=holders)) == {1: 1}
    assert casts(changed(CUSTOM, advisory_votes=True), who([1, 2], holders=holders)) == {1: 1, 2: 2}


def test_a_stand_in_of_that_very_seat():
    holders = (*MEMBERS, stand_in(101, 1), stand_in(102, 2))
    assert casts(CUSTOM, who([101, 2, 102], holders=holders)) == {1: 101, 2: 2}


def test_the_first_stand_in_who_is_there_and_one_vote_only():
    holders = (*MEMBERS, stand_in(101, 1), stand_in(102, 1))
    assert casts(CUSTOM, who([101, 102], holders=holders)) == {1: 101}
    assert casts(CUSTOM, who([102], holders=holders)) == {1: 102}
    assert casts(CUSTOM, who([101, 102], holders=holders, excluded=[101])) == {1: 102}


def test_a_stand_in_comes_before_a_proxy():
    holders = (*MEMBERS, stand_in(101, 1))
    assert casts(PROXIES, who([101, 2], holders=holders, proxies=[(1, 2)])) == {1: 101, 2: 2}


def test_nobody_stands_in_for_whoever_has_a_conflict_nor_for_an_empty_seat():
    holders = (*MEMBERS, stand_in(101, 1), stand_in(102, 77))
    assert casts(CUSTOM, who([101, 102], holders=holders, excluded=[1])) == {}


def test_a_proxy_counts_where_the_holder_is_there():
    assert casts(PROXIES, who([2], proxies=[(1, 2), (3, 4)])) == {1: 2, 2: 2}


@pytest.mark.parametrize(
    ("rules", "proxy"),
    [
        (CUSTOM, (1, 2)),
        (ASSOCIATION, (1, 2)),
        (PROXIES, (1, 2, False)),
        (PROXIES, (1, 99)),
        (PROXIES, (99, 2)),
    ],
)
def test_a_proxy_that_the_rules_do_not_allow(rules, proxy):
    assert casts(rules, who([2, 99], proxies=[proxy])) == {2: 2}


def test_anyone_and_without_a_paper_where_the_rules_say_so():
    rules = changed(CUSTOM, proxies=Proxies.ANYONE, proxy_in_writing=False)
    assert casts(rules, who([99], proxies=[(1, 99, False)])) == {1: 99}


def test_no_more_than_the_rules_allow_and_the_first_given_count():
    assert casts(PROXIES, who([3], proxies=[(2, 3), (1, 3)])) == {2: 3, 3: 3}
    two = changed(PROXIES, most_proxies=2)
    assert casts(two, who([3], proxies=[(2, 3), (1, 3), (4, 3)])) == {1: 3, 2: 3, 3: 3}


def test_whoever_has_come_votes_in_person_and_the_proxy_is_free_for_another():
    assert casts(PROXIES, who([1, 3], proxies=[(1, 3), (2, 3)])) == {1: 1, 2: 3, 3: 3}


@pytest.mark.parametrize("excluded", [1, 2])
def test_a_conflict_of_giver_or_holder_and_there_is_no_vote(excluded):
    assert 1 not in casts(PROXIES, who([2], proxies=[(1, 2)], excluded=[excluded]))


def test_the_excluded_do_not_count_as_present_and_a_proxy_is_no_head():
    assembly = who([2, 3, 4], proxies=[(1, 2)], excluded=[4])
    places = [Place(number) for number in range(1, 8)] + [
        Place(101, is_stand_in=True),
        Place(8, is_voting=False),
    ]
    found = attendance_of(PROXIES, places, assembly, roll_of(PROXIES, assembly))
    assert (found.seats, found.filled, found.present) == (7, 5, 2)
    assert (found.votes, found.votes_present) == (7, 3)


def test_weights_count_votes_and_heads_stay_heads():
    holders = (member(1, weight=12), member(2), member(3))
    places = [Place(1, 12), Place(2), Place(3), Place(4)]
    found = attendance_of(
        CUSTOM, places, who([1, 2], holders=holders), roll_of(CUSTOM, who([1, 2], holders=holders))
    )
    assert (found.present, found.votes, found.votes_present) == (2, 15, 13)


def test_only_absent_members_whom_nobody_votes_for_consent_in_writing():
    assembly = who([1, 2], proxies=[(3, 1)], excluded=[5])
    roll = roll_of(PROXIES, assembly)
    assert [one.person for one in consenting(PROXIES, assembly, roll, [4])] == [4]
    for wrong in ([1], [3], [5], [99], [4, 4]):
        with pytest.raises(ValueError, match="no absent member"):
            consenting(PROXIES, assembly, roll, wrong)


def test_delegates_of_one_member_vote_as_one_where_the_rules_say_so():
    rules = changed(CUSTOM, bloc_votes=True)
    holders = (member(1, member=7), member(2, member=7), member(3, member=8), member(4))
    assembly = who([2, 3, 4], holders=holders)
    assert casts(rules, assembly) == {1: 2, 2: 2, 3: 3, 4: 4}
    assert casts(CUSTOM, assembly) == {2: 2, 3: 3, 4: 4}
    assert blocs_of(rules, holders, roll_of(rules, assembly)) == [[1, 2]]
    assert blocs_of(CUSTOM, holders, roll_of(CUSTOM, assembly)) == []
    assert casts(rules, who([2], holders=holders, excluded=[2])) == {}
    assert casts(rules, who([2], holders=holders, excluded=[1])) == {2: 2}


people = st.frozensets(st.integers(1, 8), max_size=8)
pairs = st.tuples(st.integers(1, 8), st.integers(1, 8)).filter(lambda pair: pair[0] != pair[1])


@given(
    people, people, st.lists(pairs, max_size=12), st.integers(1, 3), st.sampled_from(Proxies), st.booleans()
)
def test_whatever_happens_each_member_has_one_line_and_nobody_casts_what_they_must_not(
    present, excluded, proxies, most, scope, bloc
):
    rules = changed(CUSTOM, proxies=scope, most_proxies=most, bloc_votes=bloc)
    holders = (*MEMBERS, stand_in(6, 1), stand_in(7, 2))
    assembly = who(present, holders=holders, proxies=proxies, excluded=excluded)
    roll = roll_of(rules, assembly)
    givers: dict[int, set[int]] = {}
    assert len({line.person for line in roll}) == len(roll)
    for line in roll:
        assert line.person not in excluded
        assert assembly.can_act(line.cast_by)
        if line.person in present:
            assert line.cast_by == line.person
        elif line.cast_by not in (6, 7):
            givers.setdefault(line.cast_by, set()).add(line.person)
    assert all(len(found) <= most for found in givers.values())
    assert scope != Proxies.NONE or not givers
