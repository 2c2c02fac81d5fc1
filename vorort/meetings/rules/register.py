"""What the numbers of resolutions look like, and how a resolution is called."""

import re
from collections.abc import Collection, Iterator
from itertools import count

MOST_OF_PREFIX = 12
# letters for kinds of committees; the words are those of `CommitteeKind`
GROUPS = {"working_group": "AG", "project_group": "PG", "marketing_group": "MG"}
BODIES = {
    "general_assembly": "MV",
    "board": "VOR",
    "jury": "JUR",
    "auditors": "KPR",
    "district_council": "BV",
    "council": "RAT",
    "council_committee": "AUS",
}
STEERING = "steering_committee"


def district_letters(name: str) -> str:
    """`Hörde` becomes `HÖR`; of a name in parts, the second one counts too: `Innenstadt-Ost` becomes `INO`."""
    parts = [letters for part in re.split(r"[\s\-–/]+", name) if (letters := re.sub(r"[\W\d_]+", "", part))]
    if not parts:
        return "BEZ"
    if len(parts) > 1:
        return (parts[0][:2] + parts[1][:1]).upper()
    # a capital ß is two letters in Python, so it is cut once more
    return parts[0][:3].upper()[:3]


def prefix_for(kind: str, base: str, taken: Collection[str]) -> str:
    """The first prefix nobody has: `HÖR`, `HÖR-AG2`, `MV`. `base` are the letters of the district, empty for the city."""
    return next(found for found in _candidates(kind, base) if found not in taken)


def resolution_number(prefix: str, year: int, running: int) -> str:
    """`HÖR-2026-014`."""
    return f"{prefix}-{year}-{running:03}"


def first_words(text: str, most: int = 120) -> str:
    """The first line of a wording, cut between two words where it is long."""
    line = re.sub(r"\s+", " ", text.strip().splitlines()[0] if text.strip() else "").strip()
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    whole = cut.rsplit(" ", 1)[0] if " " in cut else cut
    return f"{whole.rstrip(' ,;:.')}…"


def _candidates(kind: str, base: str) -> Iterator[str]:
    """Groups count from one, whatever is one of its kind counts from two."""
    if kind in GROUPS:
        yield from (_joined(base, f"{GROUPS[kind]}{number}") for number in count(1))
    own = base if kind == STEERING else _joined(base, BODIES.get(kind, "GR"))
    yield own
    yield from (f"{own}{number}" for number in count(2))


def _joined(base: str, own: str) -> str:
    return f"{base}-{own}" if base else own
