"""Showing a page: template, breadcrumb, addresses in both languages, and whether it may be kept."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from vorort.shell.addresses import address
from vorort.shell.frame import language_url
from vorort.shell.page_cache import public_page
from vorort.shell.shapes import Link

Crumb = tuple[str, str]


def show_page(
    request: HttpRequest, template: str, crumbs: list[Crumb] | None = None, **context: Any
) -> HttpResponse:
    """A page that is the same for every anonymous reader. `crumbs` are (label, address); the last has no address."""
    return public_page(show_form(request, template, crumbs, **context))


def show_form(
    request: HttpRequest,
    template: str,
    crumbs: list[Crumb] | None = None,
    *,
    status: int = 200,
    **context: Any,
) -> HttpResponse:
    """A page of one's own: with a form, a token or a log-in. Never kept."""
    home = [(_("Home"), address("portal:home"))]
    context |= {
        "breadcrumb": [Link(label, url) for label, url in home + crumbs] if crumbs else [],
        "canonical_url": request.build_absolute_uri(request.path),
        "alternates": [
            {"code": code, "url": request.build_absolute_uri(language_url(request, code))}
            for code, _name in settings.LANGUAGES
        ],
    }
    return render(request, template, context, status=status)
