"""Tiles under maps to move about in: none, unless the operator names a source."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlsplit

from csp.decorators import csp_update
from django.conf import settings

V = TypeVar("V", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Tiles:
    """Where tiles come from, and who made them; empty where there are none."""

    address: str
    credit: str


def tiles() -> Tiles:
    return Tiles(settings.MAP_TILES, settings.MAP_TILES_CREDIT)


def tile_hosts(address: str) -> list[str]:
    """The host that tiles come from, where it is another one than ours: a page with tiles lets the browser ask it."""
    parts = urlsplit(address)
    return [f"https://{parts.netloc}"] if parts.scheme == "https" and parts.hostname else []


def with_tiles(view: V) -> V:
    """A page whose map may ask for them, and no other."""
    hosts = tile_hosts(settings.MAP_TILES)
    widen: Any = csp_update({"img-src": hosts})
    widened: V = widen(view) if hosts else view
    return widened
