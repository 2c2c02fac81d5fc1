"""Who fits what, when, and how far: scores, limits and the match itself. Integers only, no clock, no tables."""

from vorort.ground.text import german_slug


def opportunity_slug(title: str) -> str:
    """What stands behind the number in the address of a call for help; the number alone finds it."""
    return german_slug(title)[:80].strip("-") or "hilfe"
