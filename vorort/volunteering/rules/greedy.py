"""One after the other, as somebody with a list would do it: the fallback without a solver, and what it has to beat.

The same input always gives the same answer.
"""

from collections.abc import Iterable

from vorort.volunteering.rules.plans import FIRST_TIME, Choice, Kept
from vorort.volunteering.rules.values import Need, Pair


def by_hand(choice: Choice) -> frozenset[Pair]:
    """What was pinned; then every shift to its minimum, the earliest first; then every shift to what is wanted.

    Each place goes to whoever fits best.
    """
    return filled_up(choice, ())


def filled_up(choice: Choice, begun: Iterable[Pair]) -> frozenset[Pair]:
    """The same, from what has been chosen already."""
    kept = Kept(choice)
    for person, need in sorted(begun):
        kept.give(person, need)
    for person, need in sorted(choice.pins):
        _give_if_free(kept, person, need, choice.needs[need].wanted)
    order = sorted(choice.needs.values(), key=lambda need: (need.day, need.begins or 0, need.key))
    for shift in order:
        _fill(kept, shift, shift.least)
    for shift in order:
        _fill(kept, shift, shift.wanted)
    return frozenset(kept.chosen)


def _fill(kept: Kept, need: Need, most: int) -> None:
    scores = kept.choice.scores
    asked = {person for person, _need in kept.chosen}
    gains = [
        (scores[person, need.key] + (0 if person in asked else FIRST_TIME), person)
        for person in kept.choice.of_need.get(need.key, [])
    ]
    for _gain, person in sorted(gains, key=lambda row: (-row[0], row[1])):
        _give_if_free(kept, person, need.key, most)


def _give_if_free(kept: Kept, person: int, need: int, most: int) -> None:
    fits = kept.filled[need] < most and (person, need) not in kept.chosen
    if fits and kept.takes(person, need):
        kept.give(person, need)
