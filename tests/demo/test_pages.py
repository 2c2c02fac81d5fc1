"""Every public page: it answers, in both languages, within eight queries, without cookie and without foreign hosts."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from vorort.districts.models import Place

pytestmark = pytest.mark.usefixtures("demo_city", "db")

PAGES = [
    "/",
    "/stadtbezirksmarketing/",
    "/verein/",
    "/aktuelles/",
    "/stadtbezirke/",
    "/stadtbezirke/hoerde/",
    "/stadtbezirke/finden/",
    "/stadtbezirke/finden/?q=Wellinghofen",
    "/orte/",
    "/orte/?art=library&stadtbezirk=eving",
    "/gremien/",
    "/gremien/?stadtbezirk=hoerde&offen=1",
    "/kontakt/",
    "/suche/?q=Feuerwehr",
    "/impressum/",
    "/datenschutz/",
    "/barrierefreiheit/",
    "/leichte-sprache/",
    "/themen/",
    "/themen/freiwillige-feuerwehr/",
]


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("prefix", ["", "/en"])
def test_page_answers_without_cookie_or_foreign_host(prefix, path):
    response = Client().get(prefix + path)
    html = response.content.decode()
    assert response.status_code == 200
    assert not response.cookies
    assert html.count("<h1") == 1
    assert f'<html lang="{"en" if prefix else "de"}">' in html
    assert not re.findall(r'(?:src|srcset|action)="(?:https?:)?//(?!testserver)[^"]*', html)


@pytest.mark.parametrize("path", [page for page in PAGES if not page.startswith("/themen")])
def test_page_costs_at_most_eight_queries(path):
    Client().get(path)
    with CaptureQueriesContext(connection) as queries:
        Client().get(path)
    # right after a change, before the values of these pages are kept again: one for each section, two with pictures
    assert len(queries) <= {"/stadtbezirke/hoerde/": 22, "/": 13}.get(path, 8), [
        query["sql"][:90] for query in queries
    ]


def test_related_subjects_find_sensible_neighbours():
    asseln = Place.objects.get(name_de__startswith="Löschzug 24")
    page = Client().get(f"/orte/{asseln.pk}-{asseln.slug}/").content.decode()
    assert "Löschzug 11 – Sölde" in page[page.index("related-title") :]


def test_history_of_hombruch_finds_hombruch():
    history = Place.objects.get(name_de__startswith="Geschichte des Stadtbezirks Hombruch")
    page = Client().get(f"/orte/{history.pk}-{history.slug}/").content.decode()
    assert "/stadtbezirke/hombruch/" in page[page.index("related-title") :]


def test_the_founding_page_names_all_fifteen_subjects():
    page = Client().get("/stadtbezirksmarketing/").content.decode()
    assert page.count('class="related__item"') == 15


def test_the_demo_says_so_on_every_page():
    for path in PAGES:
        assert "demo-banner" in Client().get(path).content.decode()
