"""What lists share: links between their pages that keep the filters."""

from typing import Any

from django.core.paginator import Page
from django.http import HttpRequest
from django.utils.translation import gettext as _

from vorort.shell.shapes import Link, Pages


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


def _address(request: HttpRequest, number: int) -> str:
    query = request.GET.copy()
    query["seite"] = str(number)
    return f"?{query.urlencode()}"
