"""What machines may read: robots.txt and the sitemap."""

from django.conf import settings
from django.db.models import Exists, OuterRef
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.http import require_safe
from wagtail.models import Page

from vorort.committees.models import Committee
from vorort.direction.models import Profile
from vorort.districts.choices import Capability
from vorort.districts.models import Audience, District, Place
from vorort.ground.actor import ANONYMOUS
from vorort.ideas.selectors.reading import latest_ideas
from vorort.meetings.selectors.latest import shown_keys
from vorort.projects.selectors.events import latest_events
from vorort.projects.selectors.listings import latest_listings
from vorort.projects.selectors.reading import latest_projects
from vorort.shell.events import address_of as address_of_event
from vorort.shell.ideas import address_of
from vorort.shell.listings import address_of as address_of_listing
from vorort.shell.meetings.addresses import meeting_page, paper_page, resolution_page
from vorort.shell.menu import city_of
from vorort.shell.page_cache import public_page
from vorort.shell.projects import address_of as address_of_project

# of a sitemap; the older ones are found through the list
MOST_IDEAS = 10_000
MOST_OF_MEETINGS = 10_000
MOST_PROJECTS = 10_000
MOST_EVENTS = 10_000
MOST_LISTINGS = 10_000
CLOSED = (
    "/konto/", "/arbeitsplatz/", "/redaktion/", "/suche/", "/kontakt/schreiben/", "/einladung/", "/kalender/meins/",
)  # fmt: skip
_PAGES = (
    "home", "association_page", "association", "districts", "find_district", "committees", "news", "contact",
    "imprint", "privacy", "accessibility", "easy_language",
)  # fmt: skip


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Nothing at all for a demo; for a city everything public."""
    closed = ("/",) if settings.DEMO else CLOSED
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in closed)]
    lines.append(f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}")
    return public_page(HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8"))


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Every public page in both languages."""
    city = city_of(request)
    has_profile = Exists(Profile.objects.visible_to(ANONYMOUS).filter(district=OuterRef("pk")))
    known = list(District.objects.values_list("slug", has_profile))
    districts, profiles = [slug for slug, _has in known], [slug for slug, has in known if has]
    shows_places = city is None or city.has(Capability.PLACES)
    places = list(Place.objects.values_list("pk", "slug")) if shows_places else []
    committees = list(Committee.objects.visible_to(ANONYMOUS).values_list("slug", flat=True))
    paths = [
        path
        for language, _ in settings.LANGUAGES
        for path in _paths(language, districts, places, committees, profiles)
    ]
    if city and city.has(Capability.IDEAS):
        paths += ["/ideen/", "/en/ideen/", *map(address_of, latest_ideas(MOST_IDEAS))]
    if city and city.has(Capability.PROJECTS):
        paths += _of_projects() + _of_directory() + _of_audiences()
    if city and city.has(Capability.MEETINGS):
        paths += _of_meetings()
    pages = Page.objects.live().public().filter(depth__gt=1).select_related("locale")
    paths += [page.url for page in pages if page.url]
    urls = [request.build_absolute_uri(path) for path in paths]
    return public_page(render(request, "portal/sitemap.xml", {"urls": urls}, content_type="application/xml"))


def _of_projects() -> list[str]:
    """The lists of projects and dates, and the latest of what stands in them."""
    paths = ["/projekte/", "/en/projekte/", "/projekte/karte/", "/termine/", "/en/termine/"]
    paths += map(address_of_project, latest_projects(MOST_PROJECTS))
    return [*paths, *map(address_of_event, latest_events(MOST_EVENTS))]


def _of_directory() -> list[str]:
    """The directory in both languages, and what stands in it."""
    paths = ["/verzeichnis/", "/en/verzeichnis/"]
    return [*paths, *map(address_of_listing, latest_listings(MOST_LISTINGS))]


def _of_audiences() -> list[str]:
    """The entrances in both languages."""
    slugs, paths = list(Audience.objects.values_list("slug", flat=True)), []
    for language, _ in settings.LANGUAGES:
        with override(language):
            paths += [reverse("portal:audience", args=[slug]) for slug in slugs]
    return paths


def _of_meetings() -> list[str]:
    """The lists in both languages, and the latest of what stands in them."""
    paths = []
    for language, _ in settings.LANGUAGES:
        with override(language):
            paths += [reverse("portal:meetings"), reverse("portal:resolutions")]
    found = shown_keys(MOST_OF_MEETINGS)
    for page, kind in ((meeting_page, "meeting"), (paper_page, "paper"), (resolution_page, "resolution")):
        paths += map(page, found[kind])
    return paths


def _paths(
    language: str,
    districts: list[str],
    places: list[tuple[int, str]],
    committees: list[str],
    profiles: list[str],
) -> list[str]:
    with override(language):
        paths = [reverse(f"portal:{name}") for name in _PAGES]
        paths += [reverse("portal:district", args=[slug]) for slug in districts]
        paths += [reverse("portal:profile", args=[slug]) for slug in profiles]
        paths += [
            reverse(name, args=[slug])
            for slug in committees
            for name in ("portal:committee", "portal:committee_history")
        ]
        paths += [reverse("portal:places")] if places else []
        return paths + [reverse("portal:place", args=row) for row in places]
