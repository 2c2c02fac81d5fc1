from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.people.selectors import actor_of
from vorort.portal.related import shown_links
from vorort.search import selectors
from vorort.search.rules import MOST_LETTERS
from vorort.shell.menu import city_of
from vorort.shell.pages import show_page

MOST_SHOWN = 100


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """One search over everything public."""
    asked = request.GET.get("q", "")
    words = " ".join(asked.split())[:MOST_LETTERS]
    found = selectors.search(words, (get_language() or "de")[:2], actor=actor_of(request.user))
    links = shown_links(found, city_of(request))
    return show_page(
        request,
        "portal/search.html",
        [(_("Search"), "")],
        words=words,
        was_cut=len(asked) > MOST_LETTERS,
        results=links[:MOST_SHOWN],
        result_text=ngettext("%(number)s result", "%(number)s results", len(links)) % {"number": len(links)},
    )
