"""What lists share: links between their pages that keep the filters."""

from typing import Any

from django.core.paginator import Page
from django.http import HttpRequest
from django.utils.translation import gettext as _

from vorort.ground.keyset import Part
from vorort.shell.keys import number_in
from vorort.shell.shapes import Link, Pages

MOST_PAGES = 10_000


def page_links(request: HttpRequest, page: "Page[Any]") -> Pages | None:
    """The pages of a list for `pagination`; nothing to show where there is one page only."""
    if page.paginator.num_pages <= 1:
        return None
    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return Pages(
        previous_url=_address(request, page.number - 1) if page.has_previous() else "",
        next_url=_address(request, page.number + 1) if page.has_next() else "",
        count_text=_("Page %(number)s of %(all)s") % {"number": page.number, "all": page.paginator.num_pages},
        numbers=tuple(
            Link(str(n), _address(request, n), is_current=n == page.number)
            if isinstance(n, int)
            else Link("…")
            for n in numbers
        ),
    )


def page_number(request: HttpRequest) -> int:
    """Which page of a list is asked for that nobody has counted."""
    return max(1, min(number_in(request.GET, "seite"), MOST_PAGES))


def part(number: int, per_page: int) -> slice:
    """What to read for a page: one row more than it shows, so that one knows whether the list goes on."""
    return slice((number - 1) * per_page, number * per_page + 1)


def steps(request: HttpRequest, number: int, *, goes_on: bool) -> Pages | None:
    """Only to the page before and after, where nobody has counted; nothing to show where there is one page only."""
    if number == 1 and not goes_on:
        return None
    return Pages(
        previous_url=_address(request, number - 1) if number > 1 else "",
        next_url=_address(request, number + 1) if goes_on else "",
        count_text=_("Page %(number)s") % {"number": number},
    )


def keyset_links(request: HttpRequest, part: Part) -> Pages | None:
    """The page before and after, by the rows at the edges; nothing to show where there is one page only."""
    if not (part.before or part.after):
        return None
    return Pages(
        previous_url=_from(request, "vor", part.before) if part.before else "",
        next_url=_from(request, "nach", part.after) if part.after else "",
    )


def _address(request: HttpRequest, number: int) -> str:
    return _from(request, "seite", str(number))


def _from(request: HttpRequest, name: str, place: str) -> str:
    query = request.GET.copy()
    for other in ("seite", "vor", "nach"):
        query.pop(other, None)
    query[name] = place
    return f"?{query.urlencode()}"
