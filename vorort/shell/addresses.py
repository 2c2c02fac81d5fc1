"""Addresses of pages, worked out once per language: a page holds dozens, and they never change while running."""

from functools import lru_cache

from django.urls import reverse
from django.utils.translation import get_language


def address(name: str, *arguments: str | int) -> str:
    """What `reverse` says, in the language of the moment."""
    return _address(get_language() or "", name, arguments)


@lru_cache(maxsize=20_000)
def _address(language: str, name: str, arguments: tuple[str | int, ...]) -> str:
    return reverse(name, args=arguments)
