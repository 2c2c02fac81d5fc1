from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise
from django.utils.translation import get_language, gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from vorort.ground.keyset import digits_of
from vorort.people.selectors import actor_of
from vorort.portal.related import kinds_off, shown_links
from vorort.search import selectors
from vorort.search.rules import MOST_LETTERS
from vorort.search.selectors import Hit
from vorort.shell.menu import city_of
from vorort.shell.pages import show_page
from vorort.shell.shapes import Pages, Tab

PER_PAGE = 20
# what results are sorted into: its name in the address, and the kinds of things that belong to it
GROUPS: dict[str, tuple[str | Promise, tuple[str, ...]]] = {
    "ideen": (_("Ideas"), ("idea",)),
    "projekte": (_("Projects"), ("project",)),
    "termine": (_("Dates"), ("event",)),
    "mitmachen": (_("Lend a hand"), ("opportunity",)),
    "sitzungen": (_("Meetings and resolutions"), ("meeting", "paper", "resolution")),
    "gremien": (_("Committees"), ("committee",)),
    "orte": (_("Places and clubs"), ("place", "listing")),
    "seiten": (_("Pages"), ("district", "profile", "programme", "page", "fixed")),
}
_GROUP_OF = {kind: name for name, (_label, kinds) in GROUPS.items() for kind in kinds}


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """One search over everything public, by kind of thing where somebody wants so."""
    asked = request.GET.get("q", "")
    words = " ".join(asked.split())[:MOST_LETTERS]
    language, city = (get_language() or "de")[:2], city_of(request)
    found = selectors.found(words, language, actor=actor_of(request.user), without=kinds_off(city))
    group = request.GET.get("art", "")
    wanted = [hit for hit in found if _GROUP_OF.get(hit.kind) == group] if group in GROUPS else found
    begin = (min(max(digits_of(request.GET.get("seite", "")), 1), _last_page(wanted)) - 1) * PER_PAGE
    keys = [hit.pk for hit in wanted[begin : begin + PER_PAGE]]
    return show_page(
        request,
        "portal/search.html",
        [(gettext("Search"), "")],
        words=words,
        group=group if group in GROUPS else "",
        was_cut=len(asked) > MOST_LETTERS,
        results=shown_links(selectors.entries_of(keys), city),
        result_text=_number_text(len(wanted)),
        tabs=_tabs(found, words, group),
        pages=_pages({"q": words, "art": group}, begin, len(wanted)),
    )


def _last_page(hits: Sequence[Hit]) -> int:
    return max(1, -(-len(hits) // PER_PAGE))


def _number_text(number: int) -> str:
    if number >= selectors.MOST_MATCHES:
        return gettext("The best %(number)s results") % {"number": number}
    return ngettext("%(number)s result", "%(number)s results", number) % {"number": number}


def _tabs(found: Sequence[Hit], words: str, chosen: str) -> list[Tab]:
    """Kinds of things among the results, each with its number; none where all are of one kind."""
    numbers = Counter(_GROUP_OF.get(hit.kind, "") for hit in found)
    groups = [(name, label) for name, (label, _kinds) in GROUPS.items() if numbers[name] or name == chosen]
    if len(groups) < 2:
        return []
    tabs = [
        Tab(label, _address({"q": words, "art": name}), name == chosen, numbers[name])
        for name, label in groups
    ]
    return [Tab(_("Everything"), _address({"q": words}), chosen not in GROUPS, len(found)), *tabs]


def _pages(asked: dict[str, str], begin: int, number: int) -> Pages | None:
    if number <= PER_PAGE:
        return None
    page, end = begin // PER_PAGE + 1, min(begin + PER_PAGE, number)
    return Pages(
        previous_url=_address({**asked, "seite": str(page - 1) if page > 2 else ""}) if begin else "",
        next_url=_address({**asked, "seite": str(page + 1)}) if end < number else "",
        count_text=_("%(first)s to %(last)s of %(number)s")
        % {"first": begin + 1, "last": end, "number": number},
    )


def _address(asked: dict[str, str]) -> str:
    return "?" + urlencode({name: value for name, value in asked.items() if value})
