"""Every page of the workplace that links lead to: one of each kind, for each person who works there."""

from collections import deque
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

from django.urls import Resolver404, resolve
from playwright.sync_api import BrowserContext

WALKERS = ("office", "chair.hoerde", "member.hoerde")
BEGIN = "/arbeitsplatz/"
# what is no page: files, and what only a button does
FILES = (".pdf", ".csv", ".xlsx", ".json", ".ics", ".atom")
LINKS = "all => all.map(a => a.getAttribute('href'))"


@lru_cache
def kind_of(path: str) -> str:
    """The name of the route, or nothing for what is no page of the workplace."""
    try:
        found = resolve(path)
    except Resolver404:
        return ""
    return found.view_name if found.view_name.startswith("desk:") and not path.endswith(FILES) else ""


def walked(context: BrowserContext) -> dict[str, str]:
    """One address for each kind of page, in the order they are met. Whatever a link leads to has to answer."""
    page, met, waiting = context.new_page(), {kind_of(BEGIN): BEGIN}, deque([BEGIN])
    while waiting:
        address = waiting.popleft()
        response = page.goto(address)
        assert response
        assert response.status == 200, f"{address} answers {response.status}"
        for link in page.locator("main a[href]").evaluate_all(LINKS):
            path = urlsplit(urljoin(page.url, link)).path
            if (kind := kind_of(path)) and kind not in met:
                met[kind] = path
                waiting.append(path)
    page.close()
    return met
