"""The match keeps every limit, is never worse than by hand, and says truly how good it is."""

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.factories.matching import MONDAY, drawn
from vorort.volunteering.rules.exact import Effort, here
from vorort.volunteering.rules.greedy import by_hand
from vorort.volunteering.rules.limits import as_busy, collides, left_of_budget
from vorort.volunteering.rules.matching import blocks, match, parts, rough_bound
from vorort.volunteering.rules.plans import choices, keeps_limits, to_minima, worth
from vorort.volunteering.rules.values import Budget, Need, Problem, Volunteer

IN_BLOCKS = Effort(pairs=0)


problems = st.builds(drawn, st.integers(0, 10_000), st.integers(1, 12), st.integers(1, 9))


def breaks(problem: Problem, pairs: list[tuple[int, int]]) -> list[str]:
    """Limits that are broken, looked up in the problem itself and not in what the match made of it."""
    people, needs = {row.key: row for row in problem.people}, {row.key: row for row in problem.needs}
    spent: dict[tuple[int, date], int] = defaultdict(int)
    shifts: dict[int, list[Need]] = defaultdict(list)
    for person, need in pairs:
        spent[person, people[person].budget.period_of(needs[need].day)] += needs[need].minutes
        shifts[person].append(needs[need])
    found = [
        f"time of {who}"
        for (who, day), minutes in spent.items()
        if minutes > left_of_budget(people[who], day)
    ]
    for who, mine in shifts.items():
        dated = [busy for need in mine if (busy := as_busy(need))]
        found += [f"two places: {who}" for one, other in combinations(dated, 2) if collides(one, other)]
    seats = Counter(need for _person, need in pairs)
    found += [f"too many on {need}" for need, number in seats.items() if number > needs[need].wanted]
    return found + [f"twice: {pair}" for pair, number in Counter(pairs).items() if number > 1]


@settings(max_examples=60, deadline=None)
@given(problems, st.sampled_from([Effort(), IN_BLOCKS]), st.sampled_from([here, None]))
def test_no_budget_is_exceeded_nothing_overlaps_and_by_hand_is_never_better(problem, effort, engine):
    outcome = match(problem, effort, engine=engine)
    pairs = [(row.person, row.need) for row in outcome.proposals]
    assert breaks(problem, pairs) == []
    choice = choices(problem)
    hand = by_hand(choice)
    assert breaks(problem, sorted(hand)) == []
    assert outcome.by_hand == worth(choice, hand) <= outcome.worth <= outcome.bound <= rough_bound(choice)
    if effort != IN_BLOCKS:
        assert len(pairs) >= len(hand)
        assert to_minima(choice, pairs) >= to_minima(choice, hand)


@settings(max_examples=25, deadline=None)
@given(st.builds(drawn, st.integers(0, 10_000), st.integers(1, 3), st.integers(1, 3)))
def test_small_ones_are_as_good_as_trying_everything(problem):
    choice = choices(problem)
    best = max(
        worth(choice, chosen)
        for size in range(len(choice.scores) + 1)
        for chosen in combinations(sorted(choice.scores), size)
        if keeps_limits(choice, chosen)
    )
    outcome = match(problem, Effort(gap=0, nodes=1_000))
    assert outcome.worth == best
    assert outcome.gap == 0


def test_the_same_input_gives_the_same_answer_in_any_order():
    problem = drawn(5, 30, 20)
    turned = replace(problem, people=problem.people[::-1], needs=problem.needs[::-1])
    assert match(problem) == match(problem) == match(turned)


def test_the_match_sees_what_a_list_does_not():
    """Who could do both shifts leaves the one they fit best to whoever can do nothing else."""
    both = Volunteer(1, Budget(60), themes=frozenset({1, 2}), hosts=frozenset({1}))
    one = Volunteer(2, Budget(60), themes=frozenset({1}))
    early = Need(1, 1, MONDAY, 60, 1, 1, begins=600, opens=600, themes=frozenset({1}))
    late = replace(early, key=2, host=2, begins=900, opens=900, themes=frozenset({2}))
    problem = Problem((both, one), (early, late))
    assert {(row.person, row.need) for row in match(problem, engine=None).proposals} == {(1, 1)}
    assert {(row.person, row.need) for row in match(problem).proposals} == {(1, 2), (2, 1)}


def test_a_minimum_comes_before_what_is_wanted():
    people = tuple(Volunteer(key, Budget(60)) for key in range(3))
    needs = (
        Need(1, 1, MONDAY, 60, 1, 3, begins=600, opens=600),
        Need(2, 2, MONDAY, 60, 2, 2, begins=600, opens=600),
    )
    for engine in (here, None):
        outcome = match(Problem(people, needs), engine=engine)
        assert Counter(row.need for row in outcome.proposals) == {1: 1, 2: 2}


def test_two_people_are_asked_once_rather_than_one_twice():
    people = (Volunteer(1, Budget(240), hosts=frozenset({1})), Volunteer(2, Budget(240)))
    needs = tuple(Need(key, 1, MONDAY, 60, 1, 1, begins=600 + 90 * key) for key in (1, 2))
    assert {row.person for row in match(Problem(people, needs)).proposals} == {1, 2}


@pytest.mark.parametrize("engine", [here, None])
def test_pins_are_kept_and_bans_too(engine):
    people = tuple(Volunteer(key, Budget(60), hosts=frozenset({1} if key else ())) for key in range(3))
    need = Need(1, 1, MONDAY, 60, 1, 1, begins=600, opens=600)
    problem = Problem(people, (need,), pins=frozenset({(0, 1)}))
    assert [row.person for row in match(problem, engine=engine).proposals] == [0]
    banned = replace(problem, pins=frozenset(), bans=frozenset({(0, 1), (1, 1)}))
    assert [row.person for row in match(banned, engine=engine).proposals] == [2]


def test_an_empty_match_is_proven_best():
    outcome = match(Problem((), ()))
    assert (outcome.proposals, outcome.worth, outcome.gap) == ((), 0, Fraction(0))


def test_parts_share_nobody_and_blocks_lie_in_one_week_and_district():
    choice = choices(drawn(3, 12, 9))
    for groups in (parts(choice), blocks(choice)):
        assert sorted(pair for group in groups for pair in group) == sorted(choice.scores)
    shared = [{need for _person, need in group} for group in parts(choice)]
    assert all(one.isdisjoint(other) for one, other in combinations(shared, 2))
    for group in blocks(choice):
        where = {(choice.needs[need].day.isocalendar()[1], choice.needs[need].district) for _p, need in group}
        assert len(where) == 1
