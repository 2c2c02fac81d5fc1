"""How an entry is sealed: SHA-256 over the seal before it and the entry's own canonical text."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime

GENESIS = "0" * 64


def seal(
    before: str, number: int, at: datetime, actor: str, action: str, fact: str, payload: Mapping[str, object]
) -> str:
    """The seal of an entry: 64 hex digits. `before` is the seal of the previous entry of the chain."""
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    text = json.dumps(
        [before, number, moment, actor, action, fact, payload],
        sort_keys=True,
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return hashlib.sha256(text.encode()).hexdigest()
