"""What the house tests read: the source files and the order of the storeys."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).parents[2]
HOUSE = PROJECT / "vorort"


def sources() -> list[Path]:
    """Every Python file of the house but its migrations."""
    return [path for path in sorted(HOUSE.rglob("*.py")) if "migrations" not in path.parts]


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in sources():
        yield path.relative_to(PROJECT), ast.parse(path.read_text())


def storey_of() -> dict[str, int]:
    """App -> its height, the ground floor being 0, as pyproject.toml says."""
    contracts = tomllib.loads((PROJECT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
    layers = next(contract for contract in contracts if contract["name"].startswith("Storeys"))["layers"]
    return {
        name.strip(" ()"): height
        for height, layer in enumerate(reversed(layers))
        for name in layer.split("|")
    }
