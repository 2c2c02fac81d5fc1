from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.people.selectors import actor_of
from vorort.portal.related import kinds_off, shown_links
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
    language, city = (get_language() or "de")[:2], city_of(request)
    found = selectors.found(words, language, actor=actor_of(request.user), without=kinds_off(city))
    return show_page(
        request,
        "portal/search.html",
        [(_("Search"), "")],
        words=words,
        was_cut=len(asked) > MOST_LETTERS,
        results=shown_links(selectors.entries_of(found[:MOST_SHOWN]), city),
        result_text=_number_text(len(found)),
    )


def _number_text(number: int) -> str:
    if number >= selectors.MOST_MATCHES:
        return _("The best %(number)s results") % {"number": number}
    return ngettext("%(number)s result", "%(number)s results", number) % {"number": number}
