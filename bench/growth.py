"""What pages cost with 200 ideas, 2,000 and 200,000 (2,000,000 supports), side by side; writes docs/explanation/growth.md.

    python bench/growth.py              about fifteen minutes, most of them to fill the large city

Measured in the process, without a server: CPU of one request, the mean of the better half of twelve, no page kept.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
PAGE = PROJECT / "docs" / "explanation" / "growth.md"
NUMBERS = (200, 2_000, 200_000)
ROUNDS = 3


def main() -> None:
    """Furnish three cities, unless their folders are named from the smallest to the largest, and compare them."""
    with tempfile.TemporaryDirectory() as folder:
        named = [Path(path) for path in sys.argv[1:4]]
        homes = named or [Path(folder) / str(number) for number in NUMBERS]
        if not named:
            for home, number in zip(homes, NUMBERS, strict=True):
                furnish(home, number)
        found = [json.loads(inside(home, "grown.measure()")) for _ in range(ROUNDS) for home in homes]
        memory = json.loads(inside(homes[-1], "grown.measure_file()"))
    write([best(found[place :: len(homes)]) for place in range(len(homes))], memory)


def furnish(home: Path, number: int) -> None:
    environment = surroundings(home)
    subprocess.run([sys.executable, "-m", "vorort", "prepare"], env=environment, check=True)
    code = f"from load import fill; fill(); import ideas; ideas.fill({number})"
    subprocess.run(
        [sys.executable, "-m", "vorort", "shell", "--no-imports", "-c", code], env=environment, check=True
    )


def inside(home: Path, call: str) -> str:
    """The last line that a function of `grown.py` prints inside the house."""
    command = [sys.executable, "-m", "vorort", "shell", "--no-imports", "-c", f"import grown; {call}"]
    done = subprocess.run(command, env=surroundings(home), capture_output=True, text=True, check=True)
    return done.stdout.splitlines()[-1]


def surroundings(home: Path) -> dict[str, str]:
    more = {"VORORT_HOME": str(home), "DEMO": "dortmund", "PAGE_CACHE_SECONDS": "0"}
    return os.environ | more | {"PYTHONPATH": str(PROJECT / "bench")}


def best(rounds: list[dict[str, list[float]]]) -> dict[str, list[float]]:
    """Of each page the lowest cost, and its length."""
    return {name: min(found[name] for found in rounds) for name in rounds[0]}


def row_of(name: str, cities: list[dict[str, list[float]]]) -> str:
    (few, short), (some, _length), (many, long) = (city[name] for city in cities)
    costs = " | ".join(f"{cost:.1f}" for cost in (few, some, many))
    return f"| {name} | {costs} | {many / few:.2f} | {many / some:.2f} | {short / 1000:.0f} → {long / 1000:.0f} |"


def write(cities: list[dict[str, list[float]]], memory: dict[str, float]) -> None:
    rows = [row_of(name, cities) for name in cities[0]]
    PAGE.write_text(f"""# Growth: 200 ideas, 2,000 and 200,000

Written by `python bench/growth.py` on {time.strftime("%d %B %Y")}: {os.cpu_count()} cores, Python
{sys.version.split()[0]}, SQLite. Milliseconds of CPU for one request inside the process, no page kept; the large city has
2,000,000 supports, 600 people more and ten years of mandates, as the small ones. The budget is a growth of at most 1.2.

| Page | 200 ideas | 2,000 | 200,000 | growth from 200 | from 2,000 | kB of HTML |
| --- | --- | --- | --- | --- | --- | --- |
{chr(10).join(rows)}

The invented ideas are made of forty things and twenty places; one word stands in every tenth of them, which no real city
comes near. With 200 ideas one district, or one word, has fewer than a page or a map holds, so the page is shorter, and that
is part of the growth: five results or twenty, ten circles or fifty. From 2,000 on pages are as long as they get, and what
grows is the work of finding alone. Two words that never meet in one idea are the worst case of a search: the index compares
two long lists before it can say that there is nothing, which takes about a millisecond.

The whole list as CSV: {memory["rows"]:,.0f} lines in {memory["seconds"]:.0f} s of CPU; the process grows by
{memory["grown"]:.0f} MB.
""")
    print(PAGE.read_text())


if __name__ == "__main__":
    main()
