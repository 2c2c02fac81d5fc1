"""Every address of our own, and the table that says what it answers to whom: docs/reference/addresses.md.

The table is the expectation. `make docs` writes it anew; whoever changes an address or a policy reads the difference.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from django.urls import URLPattern, URLResolver, get_resolver

from tests.house.named import NAMED
from tests.house.objects import FIXED, MAY_BE_HIDDEN, OF_A_DISTRICT, USUAL
from tests.house.scene import ROLES, STATES

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "addresses.md"

# third-party namespaces: one row each, their gate is tested
THIRD_PARTY = {
    "konto/": "/konto/login/",
    "redaktion/": "/redaktion/",
    "dokumente/": "/dokumente/1/x.pdf",
    "themen/": "/themen/",
}
PART = re.compile(r"<(?:\w+:)?(\w+)>")


def own_routes(
    patterns: Sequence[object] | None = None, namespace: str = "", way: str = "/"
) -> Iterator[tuple[str, str]]:
    """Name and pattern of every address that is ours."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        if isinstance(pattern, URLResolver):
            if str(pattern.pattern) not in THIRD_PARTY:
                more = "" if str(pattern.pattern) == "de/" else str(pattern.pattern)
                yield from own_routes(pattern.url_patterns, pattern.namespace or namespace, way + more)
        elif isinstance(pattern, URLPattern):
            yield f"{namespace}:{pattern.name}" if namespace else str(pattern.name), f"{way}{pattern.pattern}"


def parts_of(route: str, pattern: str) -> dict[str, str]:
    """What stands in the address: the name of each part and the object it is."""
    named = USUAL | NAMED.get(route, {})
    return {part: named[part] for part in PART.findall(pattern)}


def states_of(route: str, pattern: str) -> tuple[str, ...]:
    """In which states an address is called; one without a name where its object is of no district."""
    parts = set(parts_of(route, pattern).values())
    if MAY_BE_HIDDEN & parts:
        return STATES
    return STATES[:2] if OF_A_DISTRICT & parts else ("",)


def filled_in(route: str, pattern: str, objects: dict[str, object]) -> str:
    """The address of one object."""
    known = FIXED | objects
    return PART.sub(lambda found: str(known[parts_of(route, pattern)[found[1]]]), pattern)


def published() -> dict[tuple[str, str], list[str]]:
    """What the table says: route and state of the object, and the answer to each role."""
    found = {}
    for line in PAGE.read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| `"):
            found[cells[0].strip("`"), cells[2]] = cells[3:]
    return found


def page(rows: dict[tuple[str, str], tuple[str, list[str]]]) -> str:
    """The whole page, out of pattern and answers of each route and state."""
    heading = ["Name", "Address", "Object", *ROLES]
    table = ["| " + " | ".join(heading) + " |", "|" + " --- |" * len(heading)]
    for (route, state), (pattern, answers) in sorted(rows.items(), key=lambda row: row[1][0]):
        table.append("| " + " | ".join([f"`{route}`", f"`{pattern}`", state, *answers]) + " |")
    return INTRODUCTION + "\n".join(table) + "\n"


INTRODUCTION = """# Addresses: what each answers to whom

<!-- Written by `make docs`, checked by tests/house/test_addresses.py. Change the code, not this file. -->

Every address of our own is called as every role, with an object of the own district (Hörde), of another one, and with
one of the own district that is a draft, hidden or deleted. What somebody may not know of answers as if it were not there.

**✓** answers · **–** is not there (404) · **→** asks to log in, to show a second factor, or leads elsewhere

"""
