"""Reading the demo's contents."""

import tomllib
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
CONTENT = FOLDER / "content"
PICTURES = FOLDER / "pictures"


def read(name: str) -> dict[str, Any]:
    """The contents of `content/<name>.toml`; texts lose the line break TOML leaves at their end."""
    found: dict[str, Any] = _stripped(tomllib.loads((CONTENT / f"{name}.toml").read_text()))
    return found


def _stripped(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _stripped(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_stripped(inner) for inner in value]
    return value.strip() if isinstance(value, str) else value
