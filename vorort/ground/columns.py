"""What every import of a table reads the same way: cells as text, days as people write them, what is wrong with a line.

Pure: no database, no file formats.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from vorort.ground.text import german_slug

MOST_ROWS = 5_000
# outside of these somebody mistyped the year; `31.12.9999` for “without end” should be left empty
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)


@dataclass(frozen=True)
class Problem:
    """What is wrong with a line: a column and a word the page turns into a sentence."""

    number: int
    column: str
    reason: str
    value: str = ""


def guessed(headings: Sequence[str], usual: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Which column holds what, as far as its heading says so; `usual` knows slugs for each field. None is taken twice."""
    by_slug = {german_slug(heading.replace("_", "-")): heading for heading in reversed(headings)}
    found: dict[str, str] = {}
    for name, words in usual.items():
        heading = next((by_slug[word] for word in words if word in by_slug), "")
        if heading and heading not in found.values():
            found[name] = heading
    return found


def words_in(value: object) -> str:
    """A cell as one line; of a moment only its day."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    return " ".join(str(value).split())


def day_in(text: str) -> date | None:
    """A day as it is written here or in ISO 8601; None for anything else."""
    for form in ("%Y-%m-%d", "%d.%m.%Y"):
        try:
            found = datetime.strptime(text, form).date()  # noqa: DTZ007  # a day has no time zone
        except ValueError:
            continue
        return found if EARLIEST <= found <= LATEST else None
    return None
