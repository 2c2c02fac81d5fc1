"""Whole pages for anonymous readers, kept in the process.

A page is kept under its address and the generation number that stands in the database, so it is fresh at once after
a change, in every process and on every machine. While one request builds a page anew, others are served the one
before. Pages with a session cookie are never kept nor served. Each page is compressed once.
"""

import gzip
import hashlib
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from email.utils import formatdate

import brotli
from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotModified
from django.utils.cache import patch_vary_headers

from vorort.shell.generation import generation_of

Respond = Callable[[HttpRequest], HttpResponseBase]
# what may stand behind the path of a kept page; longer queries are built anew each time
LONGEST_QUERY = 200
# what monitors ask must not lean on the database before it has looked
NEVER_KEPT = frozenset({"/livez", "/readyz"})


@dataclass
class Kept:
    """A finished page in three encodings."""

    generation: int
    built: float
    headers: dict[str, str]
    bodies: dict[str, bytes]
    building: threading.Lock = field(default_factory=threading.Lock)

    @property
    def size(self) -> int:
        return sum(map(len, self.bodies.values())) + 1_000


class Shelf:
    """The pages of one process, the least used thrown away first. Safe between threads."""

    def __init__(self, most_bytes: int) -> None:
        self._pages: OrderedDict[str, Kept] = OrderedDict()
        self._most, self._size, self._lock = most_bytes, 0, threading.Lock()

    def get(self, key: str) -> Kept | None:
        with self._lock:
            if key in self._pages:
                self._pages.move_to_end(key)
            return self._pages.get(key)

    def put(self, key: str, kept: Kept) -> None:
        with self._lock:
            before = self._pages.pop(key, None)
            self._size += kept.size - (before.size if before else 0)
            self._pages[key] = kept
            while self._size > self._most and len(self._pages) > 1:
                self._size -= self._pages.popitem(last=False)[1].size

    def clear(self) -> None:
        with self._lock:
            self._pages.clear()
            self._size = 0


shelf = Shelf(settings.PAGE_CACHE_BYTES)


def public_page(response: HttpResponse) -> HttpResponse:
    """Mark a response as one that is the same for every anonymous reader."""
    response.public_page = True  # type: ignore[attr-defined]
    return response


def serve_cached_pages(get_response: Respond) -> Respond:
    """Middleware: answer from the shelf where that is allowed."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        seconds = settings.PAGE_CACHE_SECONDS
        if not seconds or not _may_be_kept(request):
            return get_response(request)
        key = f"{request.scheme}://{request.get_host()}{request.get_full_path()}"
        generation = generation_of(request)
        kept = shelf.get(key)
        if kept is None:
            return _build(request, get_response, key, generation)
        if kept.generation == generation and time.time() - kept.built < seconds:
            return _answer(request, kept)
        if not kept.building.acquire(blocking=False):
            return _answer(request, kept)
        try:
            return _build(request, get_response, key, generation)
        finally:
            kept.building.release()

    return respond


def _may_be_kept(request: HttpRequest) -> bool:
    return (
        request.method in ("GET", "HEAD")
        and request.path not in NEVER_KEPT
        and settings.SESSION_COOKIE_NAME not in request.COOKIES
        and len(request.META.get("QUERY_STRING", "")) <= LONGEST_QUERY
    )


def _build(request: HttpRequest, get_response: Respond, key: str, generation: int) -> HttpResponseBase:
    response = get_response(request)
    public = getattr(response, "public_page", False) and response.status_code == 200 and not response.cookies
    if not public or not isinstance(response, HttpResponse):
        return response
    content = response.content
    headers = {name: value for name, value in response.items() if name != "Content-Length"}
    headers["ETag"] = f'W/"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers["Last-Modified"] = formatdate(time.time(), usegmt=True)
    headers["Cache-Control"] = "public, max-age=0, must-revalidate"
    bodies = {
        "": content,
        "br": brotli.compress(content, quality=5),
        "gzip": gzip.compress(content, 6, mtime=0),
    }
    kept = Kept(generation, time.time(), headers, bodies)
    shelf.put(key, kept)
    return _answer(request, kept)


def _answer(request: HttpRequest, kept: Kept) -> HttpResponse:
    response: HttpResponse
    if kept.headers["ETag"] in request.headers.get("If-None-Match", ""):
        response = HttpResponseNotModified()
        for name in ("ETag", "Cache-Control", "Last-Modified"):
            response[name] = kept.headers[name]
    else:
        accepted = request.headers.get("Accept-Encoding", "")
        encoding = next((name for name in ("br", "gzip") if name in accepted), "")
        response = HttpResponse(kept.bodies[encoding])
        for name, value in kept.headers.items():
            response[name] = value
        if encoding:
            response["Content-Encoding"] = encoding
        response["Content-Length"] = str(len(kept.bodies[encoding]))
    patch_vary_headers(response, ["Cookie", "Accept-Encoding"])
    return response
