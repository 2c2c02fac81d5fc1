"""Small gates every request passes."""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.template.loader import render_to_string
from django.utils import translation

from vorort.ground.memory import remembering
from vorort.shell.kept import values_for

# the largest file that may be sent is a document of 20 MB; what is longer is refused before a byte of it is read
MOST_SENT = 25_000_000
Respond = Callable[[HttpRequest], HttpResponseBase]


def too_much() -> HttpResponse:
    """413: needs nothing of the request."""
    return HttpResponse(render_to_string("shell/plain_error.html", {"status": 413}), status=413)


def refuse_nonsense(get_response: Respond) -> Respond:
    """Answer 400 to NUL bytes in the address and to forged hosts, 413 to what nobody needs to send."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        request.get_host()
        if "\0" in request.path or "%00" in request.META.get("QUERY_STRING", ""):
            raise BadRequest("NUL byte in the address")
        length = request.META.get("CONTENT_LENGTH") or ""
        if length.isdigit() and int(length[:20]) > MOST_SENT:
            return too_much()
        return get_response(request)

    return respond


def address_behind_proxies(get_response: Respond) -> Respond:
    """Put the reader's address where Django looks for it, counted from behind over the proxies that are ours."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        hops = [hop.strip() for hop in request.headers.get("X-Forwarded-For", "").split(",") if hop.strip()]
        if 0 < settings.PROXIES <= len(hops):
            request.META["REMOTE_ADDR"] = hops[-settings.PROXIES]
        return get_response(request)

    return respond


def language_from_path(get_response: Respond) -> Respond:
    """German, or English below `/en/`. Neither cookie nor browser language play a part, so pages can be cached."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        language = "en" if request.path_info.startswith("/en/") else "de"
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response

    return respond


def remember_powers(get_response: Respond) -> Respond:
    """Ask once per generation what a reader holds; not where something is sent, for that may change it."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        if request.method not in ("GET", "HEAD"):
            return get_response(request)
        with remembering(lambda: values_for(request)):
            return get_response(request)

    return respond


def rest_of_headers(get_response: Respond) -> Respond:
    """Headers that belong to every page and that Django does not set: permissions, editor policy, no index for a demo."""

    def respond(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        response.headers.setdefault(
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(self), interest-cohort=()"
        )
        if request.path.startswith("/redaktion/"):
            response.headers["Content-Security-Policy"] = settings.EDITOR_SECURITY_POLICY
            response.headers["X-Frame-Options"] = "SAMEORIGIN"
        if settings.DEMO:
            response.headers["X-Robots-Tag"] = "noindex, nofollow"
        if getattr(request, "user", None) is not None and request.user.is_authenticated:
            response.headers.setdefault("Cache-Control", "no-store")
        return response

    return respond
