"""What machines may read: robots.txt and the sitemap."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Page

from vorort.districts.choices import Capability
from vorort.districts.models import District, Place
from vorort.shell.menu import city_of
from vorort.shell.page_cache import public_page

_PAGES = (
    "home", "association_page", "association", "districts", "find_district", "news", "contact",
    "imprint", "privacy", "accessibility", "easy_language",
)  # fmt: skip


def robots(request: HttpRequest) -> HttpResponse:
    """Nothing at all for a demo; for a city everything public."""
    closed = ["/"] if settings.DEMO else ["/konto/", "/arbeitsplatz/", "/redaktion/", "/suche/", "/kontakt/schreiben/"]
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in closed)]
    lines.append(f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}")
    return public_page(HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8"))


def sitemap(request: HttpRequest) -> HttpResponse:
    """Every public page in both languages."""
    paths = _paths("de", request) + _paths("en", request)
    urls = [request.build_absolute_uri(path) for path in paths]
    return public_page(render(request, "portal/sitemap.xml", {"urls": urls}, content_type="application/xml"))


def _paths(language: str, request: HttpRequest) -> list[str]:
    city = city_of(request)
    with override(language):
        paths = [reverse(f"portal:{name}") for name in _PAGES]
        paths += [reverse("portal:district", args=[slug]) for slug in District.objects.values_list("slug", flat=True)]
        if city is None or city.has(Capability.PLACES):
            rows = Place.objects.values_list("pk", "slug")
            paths += [reverse("portal:places"), *(reverse("portal:place", args=row) for row in rows)]
        pages = Page.objects.live().public().filter(depth__gt=1, locale__language_code=language).select_related("locale")
        return paths + [page.url for page in pages if page.url]
