"""How often one address may do something. Counts live in the cache for as long as the window, then are gone."""

from django.core.cache import cache
from django.http import HttpRequest


def is_over_limit(request: HttpRequest, what: str, *, most: int, seconds: int) -> bool:
    """Count this attempt; True once more than `most` came from this address within the window."""
    key = f"limit:{what}:{request.META.get('REMOTE_ADDR', '')}"
    if cache.add(key, 1, seconds):
        return False
    try:
        return int(cache.incr(key)) > most
    except ValueError:  # the window ended between the two calls
        return False
