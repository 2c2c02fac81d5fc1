"""Every page of the workplace, found by following its links as those who work there: whole, valid, quiet and narrow."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import log_in
from tests.browser.edges import OVERFLOW
from tests.browser.test_axe import LOOKS, in_every_look, problems
from tests.browser.test_html import faults_in
from tests.browser.test_keyboard import enter, tab_to
from tests.browser.walk import WALKERS, walked

pytestmark = pytest.mark.browser

# what only a button does, a file, or what stands behind a state that the demo does not have
LED_TO = {"office": 40, "chair.hoerde": 20, "member.hoerde": 6}


class Walk:
    """The pages of one person, and how to open them in different looks."""

    def __init__(self, reader: Callable[..., BrowserContext], name: str) -> None:
        context = reader()
        log_in(context.new_page(), name)
        self.pages = walked(context)
        self.looks = in_every_look(reader, storage_state=context.storage_state())
        self._seen: dict[str, dict[str, Look]] = {}

    def looked_at(self, look: str) -> dict[str, "Look"]:
        """Each page opened once in this look, and everything asked of it on that visit."""
        if look not in self._seen:
            self._seen[look] = {kind: self._look(look, kind) for kind in self.pages}
        return self._seen[look]

    def _look(self, look: str, kind: str) -> "Look":
        page = self.looks[look]
        response = page.goto(self.pages[kind])
        assert response
        return Look(problems(page), response.text())

    def each(self, look: str, judge: Callable[[Page], object]) -> dict[str, object]:
        """What a judge finds on each page; nothing for pages without fault."""
        found = {}
        for address in self.pages.values():
            self.looks[look].goto(address)
            if problem := judge(self.looks[look]):
                found[address] = problem
        return found


@dataclass(frozen=True, slots=True)
class Look:
    """What one visit to a page has shown."""

    problems: list[str]
    html: str


@pytest.fixture(scope="module", params=WALKERS)
def walk(request, reader):
    return Walk(reader, request.param)


def test_links_lead_to_the_whole_workplace(walk, request):
    assert len(walk.pages) >= LED_TO[request.node.callspec.params["walk"]]


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_and_nothing_runs_out_on_any_page(walk, look):
    assert {kind: seen.problems for kind, seen in walk.looked_at(look).items() if seen.problems} == {}


def test_html_is_valid(walk, tmp_path):
    for kind, seen in walk.looked_at("wide").items():
        (tmp_path / f"{kind.replace(':', '-')}.html").write_text(seen.html, encoding="utf-8")
    assert faults_in(tmp_path) == ""


EMPTY = """form => {
  for (const field of form.elements) {
    if (["text", "email", "date", "number", "tel", "url", "textarea"].includes(field.type)) field.value = "";
    if (field.type === "checkbox") field.checked = false;
  }
}"""


def sent_empty(page: Page) -> list[str] | None:
    """Send a form that asks for something with nothing in it. What is wrong with the answer; None if it was not refused."""
    # notes are sent by a script, and nobody arrives anywhere
    form = page.locator("main form.form:has([required]):not([data-notes])").filter(visible=True).first
    if not form.count():
        return None
    form.evaluate(EMPTY)
    with page.expect_navigation() as answer:
        buttons = form.locator("button[type=submit]").filter(visible=True)
        ends = form.locator(".form-actions button[type=submit]").filter(visible=True)
        (ends if ends.count() else buttons).first.click()
    if answer.value.status != 422:
        assert answer.value.status == 200, f"{page.url} answers {answer.value.status}"
        return None
    first = page.locator(".error-summary a").first
    target = page.locator(first.get_attribute("href") or "#nowhere")
    named = [] if target.count() == 1 else ["the summary leads to no field"]
    return [*problems(page), *named, *page.evaluate(OVERFLOW)]


@pytest.mark.parametrize(("name", "at_least"), [("office", 12), ("chair.hoerde", 8)])
def test_a_form_sent_empty_says_what_is_missing(reader, name, at_least):
    tried: list[list[str]] = []

    def judge(page: Page) -> list[str]:
        found = sent_empty(page)
        if found is not None:
            tried.append(found)
        return found or []

    assert Walk(reader, name).each("narrow", judge) == {}
    assert len(tried) >= at_least


def test_the_chair_appoints_somebody_by_keyboard_without_javascript_on_a_phone(reader):
    page = reader(width=320, height=640, java_script_enabled=False).new_page()
    log_in(page, "chair.hoerde")
    page.goto("/arbeitsplatz/gremien/")
    # once where they sit, and then where they lead
    for _ in range(2):
        tab_to(page, "Lenkungsgremium Hörde", most=90)
    enter(page)
    tab_to(page, _words_of(page, "/berufen/"), most=120)
    enter(page)
    tab_to(page, "given_name")
    page.keyboard.type("Tilda")
    tab_to(page, "Berufen")
    enter(page)
    expect(page.locator(".error-summary")).to_be_visible()
    tab_to(page, "family_name")
    page.keyboard.type("Tastenfrei")
    tab_to(page, "Berufen")
    enter(page)
    expect(page.get_by_text("Tilda Tastenfrei").first).to_be_visible()


def _words_of(page: Page, address: str) -> str:
    """What the first link to such an address is called."""
    return page.locator(f"main a[href*='{address}']").first.inner_text().strip()
