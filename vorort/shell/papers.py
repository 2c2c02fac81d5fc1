"""Papers: a page as an accessible PDF, and the same page to print from the browser.

The PDF is made by a program of its own (`vorort.shell.press`), so that a web process stays small and nothing of its secrets
is near. Why: docs/decisions/0014. Where Pango is not installed there are no PDFs; their buttons vanish and the page remains.
"""

import json
import logging
import os
import subprocess
import sys
from ctypes.util import find_library
from functools import lru_cache
from threading import BoundedSemaphore
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.utils.http import content_disposition_header
from django.utils.translation import get_language

from vorort.districts.models import City
from vorort.shell.menu import city_of

log = logging.getLogger("vorort.papers")
LIBRARIES = ("gobject-2.0", "pango-1.0", "pangoft2-1.0", "harfbuzz", "harfbuzz-subset", "fontconfig")
MOST_SECONDS = 20
# of what the surroundings say, the press needs to know where programs and its cache of fonts are, and nothing else
SURROUNDINGS = ("PATH", "HOME", "XDG_CACHE_HOME", "LANG", "LD_LIBRARY_PATH")
# each at work holds about 60 MB for a second
_presses = BoundedSemaphore(2)


class NoPaper(Exception):
    """The PDF could not be made."""


@lru_cache(maxsize=1)
def makes_pdf() -> bool:
    """Are the libraries here that PDFs are drawn with?"""
    return all(find_library(name) for name in LIBRARIES)


def print_view(request: HttpRequest, template: str, **context: Any) -> HttpResponse:
    """The paper as a page, to be printed from the browser."""
    styles = [staticfiles_storage.url("shell/paper.css")]
    context |= {
        "styles": styles,
        "is_pdf": False,
        "logo_url": _logo(city_of(request), media=settings.MEDIA_URL),
    }
    return _closed(HttpResponse(_drawn(request, template, context)))


def pdf_view(
    request: HttpRequest, template: str, *, filename: str, print_url: str, **context: Any
) -> HttpResponse:
    """The paper as PDF; should that fail, the page to print. Raises Http404 where no PDFs are made."""
    if not makes_pdf():
        raise Http404
    try:
        made = drawn_pdf(request, template, **context)
    except NoPaper:
        log.exception("no PDF of %s", template)
        return redirect(print_url)
    shown = content_disposition_header(as_attachment=False, filename=filename) or "inline"
    return _closed(HttpResponse(made, content_type="application/pdf", headers={"Content-Disposition": shown}))


def drawn_pdf(request: HttpRequest, template: str, **context: Any) -> bytes:
    """The paper as the bytes of a PDF, to be kept. Raises NoPaper."""
    return pdf_of(_drawn(request, template, context | _pressed(city_of(request))))


def pdf_of(html: str) -> bytes:
    """A whole page of ours as PDF. Raises NoPaper."""
    command = [sys.executable, "-m", "vorort.shell.press", json.dumps(_folders())]
    surroundings = {name: os.environ[name] for name in SURROUNDINGS if name in os.environ}
    if not _presses.acquire(timeout=MOST_SECONDS):
        raise NoPaper("all presses are at work")
    try:
        done = subprocess.run(  # noqa: S603  # our own program; the page goes in as text
            command, input=html.encode(), capture_output=True, timeout=MOST_SECONDS, env=surroundings,
            cwd=settings.PROJECT, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoPaper(type(error).__name__) from error
    finally:
        _presses.release()
    if done.returncode or not done.stdout.startswith(b"%PDF"):
        raise NoPaper(done.stderr.decode(errors="replace")[-2000:])
    return done.stdout


def _folders() -> dict[str, list[str]]:
    ours = [settings.PROJECT / "vorort" / "shell" / "static", settings.PROJECT / "build" / "assets"]
    return {"static": [str(path) for path in ours], "media": [str(settings.MEDIA_ROOT)]}


def _drawn(request: HttpRequest, template: str, context: dict[str, Any]) -> str:
    context |= {"city": city_of(request), "language": get_language() or "de"}
    return render_to_string(template, context, request)


def mailed_pdf(template: str, city: City, **context: Any) -> bytes:
    """A paper that goes with a mail, where nobody has asked for a page. Raises NoPaper."""
    frame = {"site_name": city.site_name, "is_demo": city.is_demo}
    context |= {"city": city, "language": get_language() or "de", "frame": frame}
    return pdf_of(render_to_string(template, context | _pressed(city)))


def _pressed(city: City | None) -> dict[str, Any]:
    """What the press needs besides: its styles, and files by addresses that only it knows."""
    styles = [f"vorort://static/shell/{name}.css" for name in ("paper", "press")]
    return {"styles": styles, "is_pdf": True, "logo_url": _logo(city, media="vorort://media/")}


def _logo(city: City | None, *, media: str) -> str:
    url = city.logo.url if city and city.logo else ""
    return media + url.removeprefix(settings.MEDIA_URL) if url.startswith(settings.MEDIA_URL) else ""


def _closed(response: HttpResponse) -> HttpResponse:
    """Papers are about people: nobody keeps them, and no search engine takes them in."""
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response
