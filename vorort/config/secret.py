"""The secret key of an instance on one's own machine, made once and kept beside its database."""

import secrets
from pathlib import Path


def local_secret(home: Path) -> str:
    """Read the key, or make it. Only dev settings use this; production must be given one."""
    place = home / "secret-key"
    if not place.exists():
        home.mkdir(parents=True, exist_ok=True)
        place.write_text(secrets.token_urlsafe(60))
        place.chmod(0o600)
    return place.read_text()
