"""What lists share: links between their pages that keep the filters."""

from typing import Any

from django.core.paginator import Page
from django.http import HttpRequest
from django.utils.translation import gettext as _


def page_links(request: HttpRequest, page: "Page[Any]") -> dict[str, Any]:
    """The pages of a list for `pagination.html`; nothing to show where there is one page only."""
    if page.paginator.num_pages <= 1:
        return {}
    numbers = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return {
        "items": [
            {"label": str(n), "url": _address(request, n), "is_current": n == page.number}
            if isinstance(n, int)
            else {"is_gap": True}
            for n in numbers
        ],
        "previous_url": _address(request, page.number - 1) if page.has_previous() else "",
        "next_url": _address(request, page.number + 1) if page.has_next() else "",
        "count_text": _("Page %(number)s of %(all)s")
        % {"number": page.number, "all": page.paginator.num_pages},
    }


def _address(request: HttpRequest, number: int) -> str:
    query = request.GET.copy()
    query["seite"] = str(number)
    return f"?{query.urlencode()}"
