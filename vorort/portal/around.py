"""What stands around an editorial page and seldom changes: the way to it, its twins, what is below it and related to it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.http import HttpRequest
from wagtail.models import Page

from vorort.portal.related import related_links
from vorort.shell.kept import kept
from vorort.shell.menu import city_of
from vorort.shell.shapes import FoundLink, Link

# letters of a page's path per level, as treebeard counts
LEVEL = Page.steplen


@dataclass(frozen=True)
class PageBelow:
    """A page below another: news have a date."""

    title: str
    url: str
    intro: str
    date: date | None


@kept
def way_to(request: HttpRequest, path: str) -> tuple[Link, ...]:
    """The published pages above, from the entrance of the topics down."""
    above = [path[:end] for end in range(2 * LEVEL, len(path), LEVEL)]
    pages = Page.objects.filter(path__in=above).live().order_by("path")
    return tuple(Link(page.title, page.url or "") for page in pages)


@kept
def twins_of(request: HttpRequest, translation_key: UUID) -> tuple[tuple[str, str], ...]:
    """Language and address of a page and its published translations."""
    pages = Page.objects.filter(translation_key=translation_key).live().select_related("locale")
    return tuple((page.locale.language_code[:2], page.url) for page in pages if page.url)


@kept
def pages_below(request: HttpRequest, path: str) -> tuple[PageBelow, ...]:
    """The published pages right below that everybody may read, in the order of the editors."""
    rows = Page.objects.filter(path__startswith=path, depth=len(path) // LEVEL + 1).live().public()
    return tuple(
        PageBelow(page.title, page.url or "", page.intro, getattr(page, "date", None))
        for page in rows.order_by("path").specific()
    )


@kept
def related_to_page(request: HttpRequest, pk: int) -> tuple[FoundLink, ...]:
    """More on this topic."""
    return tuple(related_links("page", pk, city_of(request)))
