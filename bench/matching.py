"""How good and how fast the match is, on instances anybody can draw again.

    .venv/bin/python bench/matching.py          about two minutes; writes the tables of docs/explanation/matching.md

An instance is drawn from a seed: people with themes, a place, hours a week or month and times of the week; shifts of two
weeks in twelve districts. `scarce` instances ask for about as many hours as people give.
"""

import statistics
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from vorort.volunteering.rules.greedy import by_hand
from vorort.volunteering.rules.matching import match
from vorort.volunteering.rules.plans import choices
from vorort.volunteering.rules.values import Budget, Need, Problem, Volunteer, Window

FIRST_DAY = date(2026, 6, 1)
MOST_THEMES, SKILLS = 8, 6
# a quarter has about so many helpers; a large city is twelve districts
HELPERS_OF_DISTRICT, MOST_DISTRICTS = 40, 12
SCARCE = ((40, 30), (80, 60), (150, 100), (300, 150))
PLENTY = ((500, 200), (1_000, 400), (3_000, 800))
SEEDS = range(21)
PAGE = Path(__file__).resolve().parents[1] / "docs" / "explanation" / "matching.md"
BEGIN, END = "<!-- measured -->", "<!-- /measured -->"
SCARCE_HEAD = (
    "| People × shifts | Pairs | Places | Filled: match / by hand | More filled (worst) "
    "| Missing to minima | Gap at most | Time |\n| --- | --- | --- | --- | --- | --- | --- | --- |"
)
PLENTY_HEAD = (
    "| People × shifts | Pairs | Places | Filled: match / by hand | Missing to minima | Gap | Time |\n"
    "| --- | --- | --- | --- | --- | --- | --- |"
)
DAY = 24 * 60
# most has to be done, and most people are free, at the end of the week
FREE_DAYS = (0, 1, 2, 3, 4, 4, 5, 5, 5, 5, 6, 6, 6)


def instance(people: int, needs: int, seed: int, *, weeks: int = 2, plenty: bool = False) -> Problem:
    """Draw people and shifts."""
    random = Random(f"{people}x{needs}:{seed}")
    districts = max(1, min(MOST_DISTRICTS, people // HELPERS_OF_DISTRICT))
    shifts = tuple(_need(random, key, districts, weeks) for key in range(needs))
    return Problem(tuple(_volunteer(random, key, districts, plenty) for key in range(people)), shifts)


def themes_of(districts: int) -> int:
    """A quarter is about fewer subjects than a city."""
    return min(MOST_THEMES, 3 + 2 * districts)


def _place(random: Random, districts: int) -> tuple[int, tuple[float, float]]:
    """A district, four by three of about four kilometres, and a point in it."""
    district = random.randrange(districts)
    lon = 7.30 + 0.058 * (district % 4 + random.random())
    lat = 51.42 + 0.036 * (district // 4 + random.random())
    return district, (round(lon, 5), round(lat, 5))


def _volunteer(random: Random, key: int, districts: int, plenty: bool) -> Volunteer:
    district, point = _place(random, districts)
    monthly = random.random() < 0.5
    hours = random.choice((3, 4, 6, 8) if monthly else (1, 2, 2, 3))
    days = {random.choice(FREE_DAYS) for _ in range(random.choice((3, 4, 6)))}
    begins = {day: random.choice((8, 9, 13, 15)) * 60 for day in sorted(days)}
    return Volunteer(
        key,
        Budget(hours * 60, monthly),
        themes=frozenset(random.sample(range(themes_of(districts)), random.choice((1, 2, 2, 3)))),
        skills=frozenset(random.sample(range(SKILLS), random.choice((0, 1, 1, 2)))),
        windows=tuple(
            Window(day, begin, begin + random.choice((5, 6, 8)) * 60) for day, begin in begins.items()
        ),
        districts=frozenset({district}),
        point=point,
        reach=random.choice((8_000, 15_000, 40_000) if plenty else (5_000, 8_000, 12_000)),
        lately=random.choice((0, 0, 0, 1, 2)),
    )


def _need(random: Random, key: int, districts: int, weeks: int) -> Need:
    district, point = _place(random, districts)
    day = FIRST_DAY + timedelta(days=7 * random.randrange(weeks) + random.choice(FREE_DAYS))
    opens = random.choice((9, 10, 14, 15, 16, 17, 18)) * 60
    wanted = random.choice((2, 3, 3, 4, 5))
    return Need(
        key,
        host=key % 25,
        day=day,
        minutes=random.choice((60, 90, 120, 120, 180)),
        least=random.randint(1, wanted - 1),
        wanted=wanted,
        begins=(day.toordinal() * DAY) + opens,
        opens=opens,
        themes=frozenset(random.sample(range(themes_of(districts)), random.choice((1, 2, 2)))),
        requires=frozenset(random.sample(range(SKILLS), 1)) if random.random() < 0.15 else frozenset(),
        district=district,
        point=point,
    )


def seats(chosen, needs) -> tuple[int, int]:
    """How many places are filled, and how many are missing to the minima."""
    filled = {need.key: 0 for need in needs}
    for _person, need in chosen:
        filled[need] += 1
    return sum(filled.values()), sum(max(0, need.least - filled[need.key]) for need in needs)


def measure(people: int, needs: int, seed: int, **more):
    """One instance, solved and done by hand."""
    problem = instance(people, needs, seed, **more)
    begun = time.perf_counter()
    outcome = match(problem)
    took = time.perf_counter() - begun
    choice = choices(problem)
    best = seats([(row.person, row.need) for row in outcome.proposals], problem.needs)
    hand = seats(by_hand(choice), problem.needs)
    return {
        "pairs": len(choice.scores), "wanted": sum(need.wanted for need in problem.needs), "took": took,
        "best": best, "hand": hand, "gap": outcome.gap, "worth": outcome.worth, "by_hand": outcome.by_hand,
    }  # fmt: skip


def scarce_row(people: int, needs: int) -> str:
    """A line of the table: medians over all seeds."""
    rows = [measure(people, needs, seed) for seed in SEEDS]
    gains = [row["best"][0] / row["hand"][0] - 1 for row in rows]
    assert all(row["worth"] >= row["by_hand"] and row["best"][0] >= row["hand"][0] for row in rows)
    return (
        f"| {people} × {needs} | {middle(rows, 'pairs')} | {middle(rows, 'wanted')} "
        f"| {middle(rows, 'best', 0)} / {middle(rows, 'hand', 0)} | {statistics.median(gains):+.1%} ({min(gains):+.1%}) "
        f"| {middle(rows, 'best', 1)} / {middle(rows, 'hand', 1)} | {max(float(row['gap']) for row in rows):.2%} "
        f"| {statistics.median(row['took'] for row in rows):.1f} s |"
    )


def plenty_row(people: int, needs: int) -> str:
    row = measure(people, needs, 0, plenty=True)
    return (
        f"| {people:,} × {needs} | {row['pairs']:,} | {row['wanted']:,} | {row['best'][0]:,} / {row['hand'][0]:,} "
        f"| {row['best'][1]} / {row['hand'][1]} | {float(row['gap']):.2%} | {row['took']:.1f} s |"
    )


def middle(rows, name: str, part: int | None = None) -> str:
    return f"{statistics.median(row[name] if part is None else row[name][part] for row in rows):,.0f}"


def write(tables: str) -> None:
    """Between the marks of the page, so that its words stay."""
    page = PAGE.read_text()
    head, rest = page.split(BEGIN)
    PAGE.write_text(f"{head}{BEGIN}\n\n{tables}\n\n{END}{rest.split(END)[1]}")


def main() -> None:
    scarce = [scarce_row(*size) for size in SCARCE]
    plenty = [plenty_row(*size) for size in PLENTY]
    tables = "\n".join([SCARCE_HEAD, *scarce, "", PLENTY_HEAD, *plenty])
    print(tables)
    write(tables)


if __name__ == "__main__":
    main()
