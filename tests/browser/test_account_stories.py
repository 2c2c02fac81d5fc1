"""From the link of an invitation to a linked account, without JavaScript; and leaving again for good."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import log_in
from tests.browser.test_axe import problems

pytestmark = pytest.mark.browser

INVITE = """
from vorort.districts.selectors import the_city
from vorort.ground.actor import command_actor
from vorort.people.actions import invite_person, keep_person
from vorort.people.bulk import keep_user
from vorort.portal.account.invitations import LINK
by = command_actor("tests")
guest = keep_user("gast@demo.example", "demo-vorort", "Beispiel Gast")
guest.emailaddress_set.get_or_create(email=guest.email, defaults={"verified": True, "primary": True})
person = keep_person(the_city(), values={"given_name": "Beispiel", "family_name": "Eingeladen"}, by=by)
print(LINK.token(invite_person(person, email="neu@demo.example", by=by).pk))
"""


@pytest.fixture(scope="module")
def link(demo):
    return f"/konto/einladung/{demo.said(INVITE)}/"


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (320, "light")])
def test_the_page_behind_the_link_is_accessible(width, scheme, reader, link):
    page = reader(width=width, color_scheme=scheme, reduced_motion="reduce").new_page()
    page.goto(link)
    assert problems(page) == []


def test_somebody_accepts_allows_their_name_and_leaves_again(reader, link):
    page = reader(java_script_enabled=False).new_page()
    page.goto(link)
    page.locator("main").get_by_role("button", name="Anmelden").click()
    page.get_by_label("E-Mail-Adresse").fill("gast@demo.example")
    page.get_by_label("Passwort", exact=True).fill("demo-vorort")
    page.get_by_role("button", name="Anmelden", exact=True).click()
    page.get_by_role("button", name="Mit meinem Konto verbinden").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Profil")
    page.get_by_role("button", name=re.compile("Anzeigen.*Name$")).click()
    expect(page.get_by_text("sichtbar seit")).to_be_visible()
    page.goto("/konto/loeschen/")
    page.get_by_label("Passwort", exact=True).fill("demo-vorort")
    page.locator("main form button[type=submit]").first.click()
    page.get_by_label("Ja, mein Konto endgültig löschen.").check()
    page.get_by_role("button", name="Mein Konto löschen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ihr Konto ist gelöscht")
    page.goto("/konto/")
    assert "/konto/login/" in page.url


def test_two_devices_know_of_each_other_and_one_ends_the_other(reader):
    here, other = reader().new_page(), reader(user_agent="Mozilla/5.0 (iPhone) Safari/604.1").new_page()
    for page in (here, other):
        log_in(page, "lead.hoerde")
    here.goto("/konto/anmeldungen/")
    here.get_by_role("button", name=re.compile("Dort abmelden.*Safari auf iPhone")).click()
    expect(here.get_by_text("Das Gerät ist abgemeldet.")).to_be_visible()
    other.goto("/konto/")
    assert "/konto/login/" in other.url
