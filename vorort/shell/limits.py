"""How often somebody may do something. Counts live in the cache for as long as the window, then are gone."""

from django.core.cache import cache
from django.http import HttpRequest


def is_over_limit(request: HttpRequest, what: str, *, most: int, seconds: int, whose: str = "") -> bool:
    """Count this attempt; True once more than `most` came within the window.

    Counted by the address it comes from, or by `whose` where it is known who asks.
    """
    key = f"limit:{what}:{whose or request.META.get('REMOTE_ADDR', '')}"
    if cache.add(key, 1, seconds):
        return False
    try:
        return int(cache.incr(key)) > most
    except ValueError:  # the window ended between the two calls
        return False
