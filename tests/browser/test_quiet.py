"""Nobody else hears of a visit, nothing goes wrong in the console, nothing is left in the browser."""

from urllib.parse import urlsplit

import pytest

from tests.browser.pages import FORMS, OFFICE, PUBLIC, STATUS, come_to

pytestmark = pytest.mark.browser


class Log:
    """What a browser asked for and complained about."""

    def __init__(self, context):
        self.hosts: set[str] = set()
        self.complaints: list[str] = []
        context.on("request", lambda request: self._asked(request.url))
        context.on("console", lambda told: self._complained(told.type, told.text))
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def _asked(self, url):
        if not url.startswith(("data:", "blob:")):
            self.hosts.add(urlsplit(url).netloc)

    def _complained(self, kind, text):
        if kind in ("error", "warning"):
            self.complaints.append(text)


@pytest.fixture
def visit(reader):
    """A browser that has never been here, and its log."""
    context = reader()
    return context.new_page(), Log(context)


def test_reading_everything_leaves_no_trace(visit, demo):
    page, log = visit
    for name in PUBLIC:
        come_to(page, name)
        # a browser says that a page was not found; that is its own line and no fault
        said = [line for line in log.complaints if name not in STATUS or "Failed to load" not in line]
        assert (name, said) == (name, [])
        log.complaints.clear()
    page.wait_for_load_state("networkidle")
    assert log.hosts == {urlsplit(demo.url).netloc}
    assert page.context.cookies() == []
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


@pytest.mark.parametrize("name", FORMS)
def test_a_form_sets_one_cookie_against_forged_requests(visit, demo, name):
    page, log = visit
    come_to(page, name)
    page.wait_for_load_state("networkidle")
    assert {cookie["name"] for cookie in page.context.cookies()} == {"csrftoken"}
    assert log.complaints == []
    assert log.hosts == {urlsplit(demo.url).netloc}


def test_the_workplace_is_quiet(reader, office_cookies, demo):
    context = reader(storage_state=office_cookies)
    page, log = context.new_page(), Log(context)
    for name in OFFICE:
        come_to(page, name)
        said = [line for line in log.complaints if name not in STATUS or "Failed to load" not in line]
        assert (name, said) == (name, [])
        log.complaints.clear()
    assert log.hosts == {urlsplit(demo.url).netloc}
