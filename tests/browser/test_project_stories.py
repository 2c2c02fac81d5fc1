"""Projects through the browser: from an adopted idea to the closing report on a phone without JavaScript, a clerk who
brings in what happened before, and the map with the keyboard alone."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from django.utils.timezone import localtime
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import log_in
from tests.browser.test_axe import problems
from vorort.ground.clock import now

pytestmark = pytest.mark.browser
GROUP = "Arbeitsgruppe Feste Hörde"
FAR = "2030-01-12"


@pytest.fixture(scope="module")
def phone(reader: Callable[..., BrowserContext]) -> Callable[[str], Page]:
    """The small screen of somebody with an account."""

    def open_one(name: str) -> Page:
        page = reader(width=320, height=640, java_script_enabled=False, reduced_motion="reduce").new_page()
        log_in(page, name)
        return page

    return open_one


def send(page: Page, words: str) -> None:
    page.locator("main").get_by_role("button", name=words, exact=True).first.click()


def follow(page: Page, words: str) -> None:
    page.locator("main").get_by_role("link", name=re.compile(words)).first.click()


def adopted(chair: Page) -> str:
    """The chair hands an idea to the group, and the committee adopts it."""
    chair.goto("/arbeitsplatz/ideen/?liste=alle")
    chair.get_by_role("link", name="Lichterkette am Brückengeländer").click()
    address = chair.url
    follow(chair, "An ein Gremium geben")
    chair.get_by_label("Gremium oder Gruppe").select_option(label=GROUP)
    chair.locator("main form [type=submit]").last.click()
    follow(chair, "Entscheiden")
    chair.locator("[name=outcome][value=adopted]").check()
    chair.locator("[name=reason]").fill("Die Gruppe nimmt es in die Hand.")
    chair.locator("main form [type=submit]").last.click()
    expect(chair.locator("main")).to_contain_text("aufgegriffen")
    return address


def make_project(lead: Page, idea: str) -> str:
    """Nothing is typed again: name, sentence, place and group are there."""
    lead.goto("/arbeitsplatz/ideen/?liste=entschieden")
    assert idea.removesuffix("/").rpartition("/")[2] in lead.locator("main").inner_text()
    follow(lead, "Lichterkette am Brückengeländer")
    follow(lead, "Ein Projekt daraus machen")
    expect(lead.locator("[name=title]")).to_have_value("Lichterkette am Brückengeländer")
    assert lead.locator("[name=summary]").input_value()
    lead.locator("[name=starts_on]").fill(localtime(now()).date().isoformat())
    lead.locator("main form [type=submit]").last.click()
    expect(lead.locator("main")).to_contain_text("Die Idee ist jetzt ein Projekt")
    expect(lead.locator("main")).to_contain_text(GROUP)
    return lead.url


def ask_for_help(lead: Page) -> str:
    """Three shifts on one page, with more places than the match can fill; the first begins in half an hour."""
    follow(lead, "Hilfe suchen")
    lead.get_by_label("Welche Hilfe wird gebraucht?").fill("Lichter aufhängen")
    begins = localtime(now()) + timedelta(minutes=30)
    soon = (begins.date().isoformat(), f"{begins:%H:%M}", f"{begins + timedelta(hours=1):%H:%M}")
    for number, (day, start, end) in enumerate((soon, (FAR, "08:00", "10:00"), (FAR, "16:00", "18:00")), 1):
        if number == 2:
            lead.locator("main details summary").first.click()
        for name, value in (("day", day), ("begins", start), ("ends", end), ("people", "60")):
            lead.locator(f"[name={name}_{number}]").fill(value)
    send(lead, "Veröffentlichen")
    expect(lead.locator("main")).to_contain_text("60 von 60 Plätzen frei")
    return lead.url


def match(lead: Page) -> None:
    """The software proposes, the lead looks at it and asks."""
    send(lead, "Leute finden")
    button = lead.get_by_role("button", name=re.compile(r"\d+ Personen? fragen"))
    for _ in range(30):
        if button.count():
            break
        lead.wait_for_timeout(1_000)
        lead.reload()
    button.click()
    expect(lead.locator("main [role=status], main .kern-alert, main").first).to_contain_text("gefragt")


def test_from_an_adopted_idea_to_the_closing_report(phone, reader, demo):
    chair, lead, helper = phone("chair.hoerde"), phone("lead.hoerde"), phone("resident")
    project = make_project(lead, adopted(chair))
    opportunity = ask_for_help(lead)
    public = lead.get_by_role("link", name="die Seite für alle").get_attribute("href")
    match(lead)
    # somebody signs up without being asked, comes, and says how long
    helper.goto(public)
    follow(helper, "Ich komme")
    send(helper, "Ja, ich komme")
    expect(helper.locator("main")).to_contain_text("Sie haben einen Platz")
    helper.get_by_label("Minuten, die Sie geholfen haben").fill("60")
    send(helper, "Meine Stunden eintragen")
    lead.goto(opportunity)
    lead.locator("main .rows__item a").first.click()
    expect(lead.locator("main")).to_contain_text("resident@demo.example")
    lead.goto("/arbeitsplatz/mitmachen/stunden/")
    lead.get_by_role("button", name=re.compile("Bestätigen")).first.click()
    expect(lead.locator("main")).to_contain_text("Die Stunden sind bestätigt")
    expect(lead.get_by_role("link", name=re.compile("CSV"))).to_be_visible()
    # it is over: one sentence for everybody
    lead.goto(project)
    for words in ("Projekt beginnen", "Das Projekt ist abgeschlossen"):
        follow(lead, words)
        lead.locator("main form [type=submit]").last.click()
    lead.get_by_label("Wie es war").fill("Die Brücke leuchtet, und viele haben mitgemacht.")
    lead.locator("main form [type=submit]").last.click()
    expect(lead.locator("main")).to_contain_text("Der Bericht ist veröffentlicht")
    number = project.rstrip("/").rpartition("/")[2]
    shown = reader(width=320, color_scheme="dark").new_page()
    shown.goto(f"/projekte/{number}-x/")
    expect(shown.locator("main")).to_contain_text("Die Brücke leuchtet")
    expect(shown.locator("main")).to_contain_text("Lichterkette am Brückengeländer")
    assert problems(shown) == []
    assert shown.evaluate("document.documentElement.scrollWidth") <= 320


def test_a_clerk_writes_down_past_projects_in_a_row_and_imports_a_list(phone):
    clerk = phone("office")
    clerk.goto("/arbeitsplatz/projekte/")
    follow(clerk, "Vergangenes eintragen")
    for number in range(1, 4):
        clerk.get_by_label("Name des Projekts").fill(f"Beispielfest {number}")
        if number == 1:
            clerk.locator("[name=district]").select_option(label="Hörde")
        # state and district stay from one to the next
        expect(clerk.locator("[name=becomes][value=finished]")).to_be_checked()
        expect(clerk.locator("[name=district]")).to_have_value("hoerde")
        clerk.locator("[name=starts_on]").fill(f"2019-06-0{number}")
        clerk.locator("[name=summary]").fill("Ein Nachmittag auf der Straße.")
        send(clerk, "Speichern und das nächste eintragen")
        expect(clerk.locator("main")).to_contain_text(f"„Beispielfest {number}“ ist gespeichert")
    clerk.goto("/arbeitsplatz/projekte/import/")
    rows = "\n".join(
        ["Projekt;Bezirk;Datum", *(f"Beispielmarkt {row};Hörde;01.06.2018" for row in range(30))]
    )
    table = {"name": "liste.csv", "mimeType": "text/csv", "buffer": rows.encode()}
    clerk.locator("[type=file]").set_input_files(files=[table])
    clerk.locator("main form [type=submit]").last.click()
    for name, heading in (("title", "Projekt"), ("district", "Bezirk"), ("starts_on", "Datum")):
        clerk.locator(f"[name={name}]").select_option(label=heading)
    if clerk.locator("[name=source]").count():
        clerk.locator("[name=source]").fill("Liste 2018")
    clerk.locator("[name=otherwise_status]").select_option("finished")
    clerk.locator("main form [type=submit]").last.click()
    expect(clerk.locator("main")).to_contain_text("30 Projekte würden übernommen")
    send(clerk, "Übernehmen")
    clerk.goto("/projekte/?q=Beispielmarkt&jahr=2018")
    expect(clerk.locator("main")).to_contain_text("30 Projekte")


def test_the_map_and_the_years_by_keyboard(reader):
    page = reader(reduced_motion="reduce").new_page()
    page.goto("/projekte/karte/?stadtbezirk=hoerde")
    spots = page.locator(".live-map__spot")
    expect(spots.first).to_be_visible()
    expect(page.locator("[data-drawn-map]")).to_be_hidden()
    told = spots.first.get_attribute("aria-label")
    spots.first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".leaflet-popup li a").first).to_be_focused()
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") == told
    page.locator("#year-slider").focus()
    page.keyboard.press("End")
    expect(page).to_have_url(re.compile(r"\?stadtbezirk=hoerde&jahr=\d{4}$"))
    expect(page.locator(".year-slider output")).to_contain_text("Projekt")
    assert problems(page) == []
