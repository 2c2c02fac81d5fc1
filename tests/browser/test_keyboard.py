"""Everything a visitor can do, with the keyboard alone and without JavaScript."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

ACTIVE = (
    "() => (e => e.getAttribute('aria-label') || e.innerText || e.name || '')(document.activeElement).trim()"
)


@pytest.fixture(scope="module")
def page(reader):
    return reader(java_script_enabled=False, reduced_motion="reduce").new_page()


@pytest.fixture(scope="module")
def phone(reader):
    return reader(width=320, height=640, java_script_enabled=False, reduced_motion="reduce").new_page()


def tab_to(page: Page, words: str, most: int = 60) -> list[str]:
    """Press Tab until the focus is on what is called so; returns what lay on the way."""
    passed = []
    for _ in range(most):
        page.keyboard.press("Tab")
        passed.append(page.evaluate(ACTIVE))
        if passed[-1] == words:
            return passed
    raise AssertionError(f"Tab does not lead to {words!r}, only to {passed}")


def enter(page: Page) -> None:
    """Press Enter on a link or button and arrive where it leads."""
    with page.expect_navigation():
        page.keyboard.press("Enter")


def shows_focus(page: Page) -> bool:
    """Whether the page looks different from when nothing has the focus."""
    element = page.evaluate_handle("() => document.activeElement").as_element()
    assert element
    with_focus = page.screenshot()
    element.evaluate("element => element.blur()")
    without = page.screenshot()
    element.focus()
    return with_focus != without


def test_the_first_tab_leads_past_the_menu(page):
    page.goto("/")
    assert tab_to(page, "Zum Inhalt springen") == ["Zum Inhalt springen"]
    assert shows_focus(page)
    enter(page)
    assert page.url.endswith("#content")
    page.keyboard.press("Tab")
    assert page.evaluate("() => Boolean(document.activeElement.closest('main'))")


def test_every_stop_on_the_home_page_can_be_seen(page):
    page.goto("/")
    for _ in range(32):
        page.keyboard.press("Tab")
        assert shows_focus(page), page.evaluate(ACTIVE)


def test_the_menu_leads_to_the_districts(page):
    page.goto("/")
    tab_to(page, "Stadtbezirke")
    enter(page)
    expect(page).to_have_url(re.compile("/stadtbezirke/$"))


def test_the_map_leads_to_each_district(page):
    page.goto("/")
    names = page.locator(".city-map a").evaluate_all("all => all.map(a => a.getAttribute('aria-label'))")
    assert len(names) == 12
    assert tab_to(page, names[-1])[-12:] == names
    assert shows_focus(page)
    enter(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Scharnhorst")


def test_my_district_is_found_by_the_name_of_a_quarter(page):
    page.goto("/")
    tab_to(page, "q")
    page.keyboard.type("Wellinghofen")
    enter(page)
    expect(page.get_by_role("heading", name="Das könnte Ihr Stadtbezirk sein")).to_be_visible()
    tab_to(page, "Hörde")
    enter(page)
    expect(page).to_have_url(re.compile("/stadtbezirke/hoerde/$"))


def test_a_message_with_a_mistake_and_then_without(page):
    page.goto("/kontakt/")
    tab_to(page, "Nachricht schreiben")
    enter(page)
    tab_to(page, "email")
    page.keyboard.type("anna@demo")
    tab_to(page, "Absenden")
    enter(page)
    expect(page.locator(".error-summary")).to_be_visible()
    first = page.locator(".error-summary a").first.inner_text()
    tab_to(page, first)
    enter(page)
    assert page.url.endswith("#id_text")
    page.keyboard.type("Wann ist das nächste Treffen?")
    tab_to(page, "email")
    page.keyboard.press("Control+A")
    page.keyboard.type("anna@demo.example")
    page.wait_for_timeout(2_500)
    tab_to(page, "Absenden")
    enter(page)
    expect(page).to_have_url(re.compile("/kontakt/gesendet/[A-Z0-9-]+/$"))
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_the_menu_of_a_phone_opens_with_enter(phone):
    phone.goto("/")
    tab_to(phone, "Menü")
    assert shows_focus(phone)
    phone.keyboard.press("Enter")
    expect(phone.locator(".site-menu__panel")).to_be_visible()
    tab_to(phone, "Mitmachen")
    assert shows_focus(phone)
    enter(phone)
    expect(phone).to_have_url(re.compile("/mitmachen/$"))
