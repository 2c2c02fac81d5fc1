"""Small matches drawn from a seed."""

from datetime import date, timedelta
from random import Random

from vorort.volunteering.rules.values import Budget, Need, Problem, Volunteer

MONDAY = date(2026, 6, 1)


def drawn(seed: int, people: int, needs: int) -> Problem:
    """People with little time for shifts that crowd on three days."""
    random = Random(seed)  # noqa: S311  # so that a failure can be drawn again
    places = [(7.4 + 0.02 * number, 51.5) for number in range(3)]
    return Problem(
        tuple(
            Volunteer(
                key,
                Budget(random.choice((60, 120, 150, 240)), random.random() < 0.5),
                themes=frozenset(random.sample(range(3), 2)),
                point=random.choice(places),
            )
            for key in range(people)
        ),
        tuple(_shift(random, key, places) for key in range(needs)),
    )


def _shift(random: Random, key: int, places: list[tuple[float, float]]) -> Need:
    day, opens = MONDAY + timedelta(days=random.choice((2, 5, 9))), random.choice((9, 10, 11)) * 60
    least = random.choice((1, 2))
    return Need(
        key,
        host=key,
        day=day,
        minutes=random.choice((60, 90, 120)),
        least=least,
        wanted=least + random.choice((0, 1, 2)),
        begins=None if key % 7 == 6 else day.toordinal() * 1440 + opens,
        opens=opens,
        themes=frozenset({random.randrange(3)}),
        district=key % 2,
        point=random.choice(places),
    )
