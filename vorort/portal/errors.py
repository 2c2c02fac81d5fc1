"""Pages for what went wrong. They help on, and they never fail themselves."""

import logging
import secrets

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from vorort.shell.middleware import too_much
from vorort.shell.pages import show_form

log = logging.getLogger("vorort.errors")


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400, also for forged hosts, or 413 for a form that holds too much: needs nothing of the request."""
    if isinstance(exception, RequestDataTooBig | TooManyFieldsSent | TooManyFilesSent):
        return too_much()
    return HttpResponse(render_to_string("shell/plain_error.html", {"status": 400}), status=400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return show_form(request, "portal/errors/403.html", [(_("Not allowed"), "")], status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return show_form(request, "portal/errors/404.html", [(_("Page not found"), "")], status=404)


def too_many(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return show_form(request, "portal/errors/429.html", [(_("Too many attempts"), "")], status=429)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form whose cookie is gone: say what to do, in plain words."""
    return show_form(request, "portal/errors/csrf.html", [(_("Form expired"), "")], status=403)


def server_error(request: HttpRequest) -> HttpResponse:
    """500 with a reference number that stands in the log; needs no database."""
    number = secrets.token_hex(4)
    log.error("reference number %s for %s", number, request.path)
    return HttpResponse(
        render_to_string("shell/plain_error.html", {"status": 500, "reference": number}), status=500
    )
