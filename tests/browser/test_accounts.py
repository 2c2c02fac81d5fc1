"""Logging in and out, and the editor: what is published is read at once, and nobody outside hears of it."""

from urllib.parse import urlsplit

import httpx
import pytest
from playwright.sync_api import expect

from tests.browser.conftest import log_in
from tests.browser.test_quiet import Log

pytestmark = pytest.mark.browser

TOPIC = "/themen/freiwillige-feuerwehr/"


def test_a_resident_logs_in_and_out(reader):
    page = reader().new_page()
    log_in(page, "resident")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.goto("/konto/logout/")
    page.locator("main").get_by_role("button", name="Abmelden").click()
    page.wait_for_load_state()
    assert "sessionid" not in {cookie["name"] for cookie in page.context.cookies()}
    page.goto("/arbeitsplatz/")
    assert "/konto/login/" in page.url


@pytest.fixture(scope="module")
def editor(reader):
    """The editor's browser, logged in, and its log."""
    context = reader()
    page = context.new_page()
    log_in(page, "editor")
    return page, Log(context)


def test_the_editor_works_without_anybody_outside(editor, demo):
    page, log = editor
    for address in ("/redaktion/", "/redaktion/pages/"):
        page.goto(address, wait_until="networkidle")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert log.hosts == {urlsplit(demo.url).netloc}
    assert log.complaints == []


def test_a_change_is_read_at_once(editor, demo):
    page, log = editor
    httpx.get(demo.url + TOPIC)
    page.goto(f"/redaktion/pages/{page_number(demo)}/edit/", wait_until="networkidle")
    page.locator("[name=intro]").fill("Frisch aus der Redaktion: was die Wehren vorhaben.")
    page.locator("footer").get_by_role("button", name="Mehr Aktionen").click()
    page.locator("button[name=action-publish]").click()
    expect(page.locator(".messages .success")).to_be_visible()
    assert all("Frisch aus der Redaktion" in httpx.get(demo.url + TOPIC).text for _ in range(6))
    assert log.hosts == {urlsplit(demo.url).netloc}
    assert log.complaints == []


def page_number(demo):
    code = (
        "from wagtail.models import Page;"
        "print(Page.objects.get(slug='freiwillige-feuerwehr', locale__language_code='de').pk)"
    )
    return demo.said(code)
