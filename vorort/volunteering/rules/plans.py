"""What a match has to choose from, what a choice is worth, and whether it keeps all limits."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from vorort.volunteering.rules.fit import fitness
from vorort.volunteering.rules.limits import as_busy, collides, could_do, left_of_budget
from vorort.volunteering.rules.values import Busy, Need, Pair, Problem, Volunteer

# Somebody for a shift that could otherwise not take place is worth ten who would make another one go well, and each of
# those is worth ten best fits. So the minimum comes before what is wanted, and both before what anybody likes best.
TO_MINIMUM = 10_000
TO_WANTED = 1_000
# it is fairer that two are asked once than that one is asked twice
FIRST_TIME = 20


@dataclass(frozen=True)
class Choice:
    """What may be proposed, and how well it fits: `scores` by (person, shift)."""

    people: dict[int, Volunteer]
    needs: dict[int, Need]
    scores: dict[Pair, int]
    pins: frozenset[Pair] = frozenset()

    @cached_property
    def of_person(self) -> dict[int, list[int]]:
        """The shifts each person could take."""
        found: dict[int, list[int]] = defaultdict(list)
        for person, need in sorted(self.scores):
            found[person].append(need)
        return dict(found)

    @cached_property
    def of_need(self) -> dict[int, list[int]]:
        """The people who could take each shift."""
        found: dict[int, list[int]] = defaultdict(list)
        for person, need in sorted(self.scores):
            found[need].append(person)
        return dict(found)

    def only(self, pairs: Iterable[Pair]) -> "Choice":
        """A part of it."""
        scores = {pair: self.scores[pair] for pair in sorted(pairs)}
        people = {person: self.people[person] for person, _need in scores}
        needs = {need: self.needs[need] for _person, need in scores}
        return Choice(people, needs, scores, self.pins & scores.keys())

    def after(self, chosen: Iterable[Pair], pairs: Iterable[Pair]) -> "Choice":
        """What is left of some pairs once others have been chosen."""
        kept = Kept(self)
        for person, need in sorted(chosen):
            kept.give(person, need)
        rest = self.only(pair for pair in pairs if kept.takes(*pair))
        return replace(rest, people={key: kept.as_of_now(person) for key, person in rest.people.items()})


@dataclass
class Kept:
    """What has been given to people so far, so that the next step keeps all limits."""

    choice: Choice
    chosen: set[Pair] = field(default_factory=set)
    minutes: dict[tuple[int, date], int] = field(default_factory=lambda: defaultdict(int))
    busy: dict[int, list[Busy]] = field(default_factory=lambda: defaultdict(list))
    filled: dict[int, int] = field(default_factory=lambda: defaultdict(int))

    def takes(self, person: int, need: int) -> bool:
        """Somebody can take a shift besides what they have."""
        who, what = self.choice.people[person], self.choice.needs[need]
        period = who.budget.period_of(what.day)
        if self.minutes[person, period] + what.minutes > left_of_budget(who, what.day):
            return False
        taken = as_busy(what)
        return taken is None or not any(collides(taken, busy) for busy in self.busy[person])

    def give(self, person: int, need: int) -> None:
        what = self.choice.needs[need]
        self.chosen.add((person, need))
        self.minutes[person, self.choice.people[person].budget.period_of(what.day)] += what.minutes
        self.filled[need] += 1
        taken = as_busy(what)
        if taken:
            self.busy[person].append(taken)

    def as_of_now(self, person: Volunteer) -> Volunteer:
        """Somebody with the time that is left to them."""
        spent = dict(person.spent)
        for (who, period), minutes in self.minutes.items():
            if who == person.key:
                spent[period] = spent.get(period, 0) + minutes
        return replace(person, spent=spent, busy=(*person.busy, *self.busy.get(person.key, ())))


def choices(problem: Problem) -> Choice:
    """All pairs that may be proposed."""
    needs = {need.key: need for need in problem.needs if need.wanted > 0}
    people = {person.key: person for person in problem.people}
    scores = {
        (person.key, need.key): fitness(person, need)
        for person in people.values()
        for need in needs.values()
        if (person.key, need.key) not in problem.bans and could_do(person, need)
    }
    return Choice(people, needs, scores, problem.pins & scores.keys())


def worth(choice: Choice, chosen: Iterable[Pair]) -> int:
    """What a choice is worth."""
    pairs = list(chosen)
    filled = Counter(need for _person, need in pairs)
    total = sum(choice.scores[pair] for pair in pairs) + FIRST_TIME * len({person for person, _need in pairs})
    return total + sum(worth_of_seats(choice.needs[need], number) for need, number in filled.items())


def worth_of_seats(need: Need, filled: int) -> int:
    """What so many people on a shift are worth, whoever they are."""
    to_minimum = min(filled, need.least)
    return TO_MINIMUM * to_minimum + TO_WANTED * (min(filled, need.wanted) - to_minimum)


def to_minima(choice: Choice, chosen: Iterable[Pair]) -> int:
    """How many of the chosen a shift needs to take place at all."""
    filled = Counter(need for _person, need in chosen)
    return sum(min(number, choice.needs[need].least) for need, number in filled.items())


def keeps_limits(choice: Choice, chosen: Iterable[Pair]) -> bool:
    """Nobody gives more time than they have, is at two places at once, or comes where nobody is wanted any more."""
    kept = Kept(choice)
    for person, need in sorted(chosen):
        full = kept.filled[need] >= choice.needs[need].wanted
        if full or (person, need) not in choice.scores or not kept.takes(person, need):
            return False
        kept.give(person, need)
    return True
