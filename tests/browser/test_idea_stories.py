"""From the home page to a published idea: on a phone, by keyboard alone, without JavaScript and without an account."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_axe import problems
from tests.browser.test_keyboard import enter, tab_to

pytestmark = pytest.mark.browser

LINK = """
from vorort.ideas.models import Idea
from vorort.portal.ideas.letters import CONFIRMING
idea = Idea.objects.order_by("-pk").select_related("address").first()
print(CONFIRMING.token(idea.pk, idea.address_id))
"""


@pytest.fixture(scope="module")
def phone(reader):
    return reader(width=320, height=640, java_script_enabled=False, reduced_motion="reduce").new_page()


def is_fine(page: Page) -> None:
    """Nothing for axe to find, and nothing runs out of the page."""
    assert problems(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_an_idea_in_three_steps_with_a_mistake_on_the_way(phone, demo, reader):
    looked = reader(width=320, color_scheme="dark").new_page()
    phone.goto("/")
    tab_to(phone, "Alle Ideen", most=90)
    enter(phone)
    tab_to(phone, "Idee einreichen")
    enter(phone)
    tab_to(phone, "title")
    phone.keyboard.type("Ein Trinkbrunnen am Spielplatz")
    tab_to(phone, "text")
    phone.keyboard.type("Kinder haben Durst. Ein Brunnen hilft allen, auch den Großeltern.")
    tab_to(phone, "where")
    phone.keyboard.type("Atlantis")
    phone.wait_for_timeout(2_500)
    tab_to(phone, "Weiter")
    enter(phone)
    expect(phone.locator(".error-summary")).to_contain_text("Bitte wählen Sie den Stadtbezirk")
    tab_to(phone, "where")
    phone.keyboard.press("Control+A")
    phone.keyboard.type("Wellinghofen")
    phone.wait_for_timeout(2_500)
    tab_to(phone, "Weiter")
    enter(phone)
    expect(phone.get_by_role("heading", level=1)).to_have_text("Einzelheiten und Fotos")
    looked.goto(phone.url)
    is_fine(looked)
    tab_to(phone, "Weiter")
    enter(phone)
    looked.goto(phone.url)
    is_fine(looked)
    tab_to(phone, "email")
    phone.keyboard.type("karla@demo.example")
    phone.wait_for_timeout(2_500)
    tab_to(phone, "Idee einreichen")
    enter(phone)
    expect(phone.get_by_role("heading", level=1)).to_have_text("Sehen Sie in Ihr Postfach")
    token = demo.said(LINK)
    phone.goto(f"/ideen/bestaetigen/{token}/")
    looked.goto(phone.url)
    is_fine(looked)
    tab_to(phone, "Ja, meine Idee veröffentlichen")
    enter(phone)
    expect(phone).to_have_url(re.compile(r"/ideen/\d+-ein-trinkbrunnen-am-spielplatz/$"))
    expect(phone.get_by_text("Ihre Idee ist veröffentlicht")).to_be_visible()
    tab_to(phone, "Das unterstütze ich")
    enter(phone)
    expect(phone.get_by_text("Sie unterstützen diese Idee.")).to_be_visible()
