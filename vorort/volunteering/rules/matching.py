"""The match: as good as can be proven with bounded effort, never worse than by hand, and the same for the same input."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from vorort.volunteering.rules.exact import USUAL, Effort, Engine, Solved, here, is_there, solve
from vorort.volunteering.rules.fit import Reason, reasons
from vorort.volunteering.rules.greedy import by_hand, filled_up
from vorort.volunteering.rules.plans import FIRST_TIME, Choice, choices, keeps_limits, worth, worth_of_seats
from vorort.volunteering.rules.values import Pair, Problem


@dataclass(frozen=True)
class Proposal:
    """Ask this person for this shift."""

    person: int
    need: int
    score: int
    reason: Reason


@dataclass(frozen=True)
class Outcome:
    """What a match proposes. Nothing that keeps the limits can be worth more than `bound`."""

    proposals: tuple[Proposal, ...]
    worth: int
    bound: int
    # worth of what a list worked through by hand would have given
    by_hand: int
    exact: bool

    @property
    def gap(self) -> Fraction:
        """How much better, at most, another choice could be; 0 is proven best."""
        return Fraction(self.bound - self.worth, self.bound) if self.bound else Fraction(0)


def match(problem: Problem, effort: Effort = USUAL, *, engine: Engine | None = here) -> Outcome:
    """Propose people for shifts. Without a solver it is done by hand, with a rougher bound."""
    choice = choices(problem)
    begun = by_hand(choice)
    solves = engine is not None and is_there()
    found = (
        _solve_parts(choice, begun, effort, engine)
        if engine and solves
        else Solved(begun, rough_bound(choice))
    )
    chosen = found.chosen if _is_better(choice, found.chosen, begun) else begun
    value = worth(choice, chosen)
    return Outcome(
        tuple(_proposals(choice, chosen)), value, max(found.bound, value), worth(choice, begun), exact=solves
    )


def _is_better(choice: Choice, chosen: frozenset[Pair], begun: frozenset[Pair]) -> bool:
    return keeps_limits(choice, chosen) and worth(choice, chosen) >= worth(choice, begun)


def _proposals(choice: Choice, chosen: Iterable[Pair]) -> Iterator[Proposal]:
    for person, need in sorted(chosen, key=lambda pair: (pair[1], -choice.scores[pair], pair[0])):
        told = reasons(choice.people[person], choice.needs[need])
        yield Proposal(person, need, choice.scores[person, need], told)


def rough_bound(choice: Choice) -> int:
    """As if nobody had to share their time: every shift gets whoever fits best."""
    total = FIRST_TIME * len(choice.of_person)
    for need, people in choice.of_need.items():
        best = sorted((choice.scores[person, need] for person in people), reverse=True)
        seats = best[: choice.needs[need].wanted]
        total += sum(seats) + worth_of_seats(choice.needs[need], len(seats))
    return total


def _solve_parts(choice: Choice, begun: frozenset[Pair], effort: Effort, engine: Engine) -> Solved:
    """Parts that share neither people nor shifts are solved each for itself; their bounds add up."""
    chosen: set[Pair] = set()
    bound = 0
    for pairs in parts(choice):
        part = choice.only(pairs)
        mine = begun & part.scores.keys()
        solved = (
            solve(part, mine, effort, engine)
            if len(pairs) <= effort.pairs
            else solve_blocks(part, effort, engine)
        )
        chosen |= solved.chosen
        bound += min(solved.bound, rough_bound(part))
    return Solved(frozenset(chosen), bound)


def solve_blocks(choice: Choice, effort: Effort, engine: Engine) -> Solved:
    """A large part, week by week and district by district, the earliest first, and then filled up.

    The bound is what the blocks could reach if nobody had given time to an earlier one.
    """
    chosen: frozenset[Pair] = frozenset()
    bound = 0
    for pairs in blocks(choice):
        whole = choice.only(pairs)
        alone = solve(whole, by_hand(whole), effort, engine)
        bound += min(alone.bound, rough_bound(whole))
        if not keeps_limits(choice, chosen | alone.chosen):
            rest = choice.after(chosen, pairs)
            alone = solve(rest, by_hand(rest), effort, engine) if rest.scores else Solved(frozenset(), 0)
        chosen |= alone.chosen
    return Solved(filled_up(choice, chosen), bound)


def blocks(choice: Choice) -> list[list[Pair]]:
    """Pairs by week and district of the shift, in their order."""
    found: dict[tuple[date, int], list[Pair]] = defaultdict(list)
    for pair in sorted(choice.scores):
        need = choice.needs[pair[1]]
        found[need.day - timedelta(days=need.day.weekday()), need.district or 0].append(pair)
    return [found[key] for key in sorted(found)]


def parts(choice: Choice) -> list[list[Pair]]:
    """Pairs in groups that have nothing to do with each other, in a fixed order."""
    seen: set[int] = set()
    found: list[list[Pair]] = []
    for first in sorted(choice.of_person):
        if first in seen:
            continue
        people, waiting = {first}, [first]
        while waiting:
            near = {other for need in choice.of_person[waiting.pop()] for other in choice.of_need[need]}
            waiting += sorted(near - people)
            people |= near
        seen |= people
        found.append([(person, need) for person in sorted(people) for need in choice.of_person[person]])
    return found
