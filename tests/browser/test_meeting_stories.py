"""Meetings through the browser: an evening written down on a phone, and one led with the keyboard alone; no JavaScript."""

import re
from collections.abc import Callable

import pytest
from django.utils.timezone import localdate
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import log_in
from tests.browser.test_axe import problems
from tests.browser.test_keyboard import ACTIVE, enter

pytestmark = pytest.mark.browser
LINES = (
    ("Rückblick", "Es waren 300 Menschen da.", ""),
    ("Sommerfest", "Drei Plätze stehen zur Wahl.", "Das Fest ist am ersten Samstag im Juli auf dem Markt."),
    ("Plakate", "", "Wir drucken 60 Plakate in A3."),
    ("Musik", "Zwei Bands haben zugesagt.", "Beide Bands treten auf."),
    ("Kasse", "180 Euro sind übrig.", ""),
    ("Verschiedenes", "Der Schlüssel liegt im Vereinsheim.", ""),
)


@pytest.fixture(scope="module")
def phone(reader: Callable[..., BrowserContext]) -> Page:
    page = reader(width=320, height=640, java_script_enabled=False, reduced_motion="reduce").new_page()
    log_in(page, "lead.hoerde")
    return page


def test_six_items_are_written_down_on_one_page(phone, reader):
    phone.goto("/arbeitsplatz/sitzungen/")
    phone.get_by_role("link", name="Kurzprotokoll schreiben").click()
    if not phone.url.endswith("/gremien/arbeitsgruppe-feste-hoerde/kurzprotokoll/"):
        phone.get_by_role("link", name=re.compile("Arbeitsgruppe Feste Hörde")).first.click()
    phone.get_by_label("Beginn").fill("17:30")
    phone.get_by_label("Tag").fill("2026-01-14")
    for number, (title, notes, decision) in enumerate(LINES):
        if number >= 3:
            phone.get_by_role("button", name="Weitere Zeile").click()
        line = phone.locator("[data-line]").nth(number)
        line.get_by_label("Worum es ging").fill(title)
        line.get_by_label("Notizen").fill(notes)
        line.get_by_label("Entschieden").fill(decision)
    # nobody was ticked: it says so, and nothing is lost
    phone.get_by_role("button", name="Protokoll speichern").click()
    expect(phone.locator(".error-summary")).to_contain_text("wer da war")
    expect(phone.locator("[data-line]").nth(5).get_by_label("Notizen")).to_have_value(LINES[5][1])
    for box in phone.get_by_role("checkbox").all()[:4]:
        box.check()
    phone.get_by_role("button", name="Protokoll speichern").click()
    expect(phone.get_by_role("heading", level=1)).to_contain_text("Niederschrift – Sitzung")
    assert all(title in phone.content() for title, _notes, _decision in LINES)
    assert phone.content().count("Beschluss HÖR-") >= 3
    phone.get_by_role("button", name="An die Mitglieder schicken").click()
    expect(phone.locator("main")).to_contain_text("an die Mitglieder verschickt")
    shown = reader(width=320, color_scheme="dark").new_page()
    log_in(shown, "lead.hoerde")
    shown.goto(phone.url)
    assert problems(shown) == []
    assert shown.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_line_added_at_once_has_labels_of_its_own(reader):
    page = reader(width=320, height=640).new_page()
    log_in(page, "lead.hoerde")
    page.goto("/arbeitsplatz/gremien/arbeitsgruppe-feste-hoerde/kurzprotokoll/")
    page.get_by_role("button", name="Weitere Zeile").click()
    page.get_by_role("button", name="Weitere Zeile").click()
    for number, title in enumerate(("Rückblick", "Plakate", "Musik", "Kasse", "Verschiedenes")):
        page.locator("[data-line]").nth(number).get_by_text("Worum es ging").click()
        page.keyboard.type(title)
    titles = page.get_by_label("Worum es ging")
    assert [titles.nth(number).input_value() for number in range(5)] == [
        "Rückblick", "Plakate", "Musik", "Kasse", "Verschiedenes",
    ]  # fmt: skip
    assert problems(page) == []


TIME_IS_OVER = """
from datetime import timedelta
from vorort.ground.clock import now
from vorort.meetings.models import Minutes
Minutes.objects.filter(meeting={pk}).update(objections_until=now() - timedelta(hours=1))
"""


@pytest.fixture(scope="module")
def keyboard(reader: Callable[..., BrowserContext]) -> Page:
    page = reader(java_script_enabled=False, reduced_motion="reduce").new_page()
    log_in(page, "chair.hoerde")
    return page


def tab_to_field(page: Page, name: str) -> None:
    """Press Tab until the field with this name has the focus."""
    for _ in range(120):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.name") == name:
            return
    raise AssertionError(f"Tab does not lead to {name!r}")


def press(page: Page, words: str, *, stays: bool = False) -> None:
    """Press Enter on what begins with these words."""
    for _ in range(160):
        page.keyboard.press("Tab")
        if page.evaluate(ACTIVE).startswith(words):
            return page.keyboard.press("Enter") if stays else enter(page)
    raise AssertionError(f"Tab does not lead to {words!r}")


def write(page: Page, **fields: str) -> None:
    for name, words in fields.items():
        tab_to_field(page, name)
        page.keyboard.type(words)


def test_from_an_empty_agenda_to_approved_minutes_by_keyboard_alone(keyboard, demo):
    page = keyboard
    page.goto("/arbeitsplatz/sitzungen/")
    press(page, "Sitzung planen")
    write(page, gremium="Lenk")
    # how a day is typed depends on the machine, not on us
    for name, value in (("day", localdate().isoformat()), ("hour", "23:59")):
        tab_to_field(page, name)
        page.locator(f"[name={name}]").fill(value)
    press(page, "Planen")
    pk = page.url.rstrip("/").rsplit("/", 1)[-1]
    press(page, "Punkt hinzufügen", stays=True)
    write(page, title="Bänke am Ufer")
    enter(page)
    press(page, "Sitzung eröffnen")
    press(page, "Sitzung eröffnen")
    for _ in range(8):
        tab_to_field(page, "people")
        page.keyboard.press("Space")
    press(page, "Ist da")
    press(page, "Ersten Punkt aufrufen")
    for _ in range(6):
        press(page, "Erledigt, nächster Punkt")
    write(page, text="Drei Standorte wurden besichtigt.")
    press(page, "Notizen speichern")
    press(page, "Abstimmen lassen", stays=True)
    write(page, wording="Am Ufer werden drei Bänke aufgestellt.")
    press(page, "Per Handzeichen abstimmen")
    # nobody was invited: the software warns, the chair says why it goes on
    write(page, override="Alle sind da und einverstanden.")
    press(page, "Abstimmung eröffnen")
    write(page, yes="6", no="1", abstained="1")
    enter(page)
    press(page, "Ergebnis bekannt geben")
    press(page, "Erledigt, nächster Punkt")
    press(page, "Erledigt, nächster Punkt")
    press(page, "Sitzung schließen")
    press(page, "Sitzung schließen")
    press(page, "Zur Niederschrift")
    told = page.locator("main").inner_text()
    for words in (
        "Stimmberechtigte Mitglieder",
        "8 Verschiedenes",
        "Drei Standorte",
        "Ja 6 · Nein 1",
        "angenommen",
    ):
        assert words in told
    press(page, "An die Mitglieder schicken")
    demo.said(TIME_IS_OVER.format(pk=pk))
    press(page, "Genehmigen")
    press(page, "Genehmigen")
    expect(page.locator("main")).to_contain_text("endgültig seit")
