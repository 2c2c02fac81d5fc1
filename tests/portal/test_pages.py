"""Every public page: it answers, in both languages, within eight queries, without cookie and without foreign hosts."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from vorort.demo.load import load_demo
from vorort.districts.models import Place

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


@pytest.fixture(scope="module")
def demo_city(django_db_setup, django_db_blocker):
    """The whole demo, loaded once for this file."""
    with django_db_blocker.unblock():
        from django.db import transaction  # noqa: PLC0415

        with transaction.atomic():
            load_demo(lambda what: None)
            yield
            transaction.set_rollback(True)


@pytest.mark.usefixtures("demo_city", "db")
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


@pytest.mark.usefixtures("demo_city", "db")
@pytest.mark.parametrize("path", [page for page in PAGES if not page.startswith("/themen")])
def test_page_costs_at_most_eight_queries(path):
    Client().get(path)
    with CaptureQueriesContext(connection) as queries:
        Client().get(path)
    # right after a change, before the values of the page of a district are kept again
    assert len(queries) <= (11 if path.startswith("/stadtbezirke/hoerde") else 8), [
        query["sql"][:90] for query in queries
    ]


@pytest.mark.usefixtures("demo_city", "db")
def test_related_subjects_find_sensible_neighbours():
    asseln = Place.objects.get(name_de__startswith="Löschzug 24")
    page = Client().get(f"/orte/{asseln.pk}-{asseln.slug}/").content.decode()
    assert "Löschzug 11 – Sölde" in page[page.index("related-title") :]


@pytest.mark.usefixtures("demo_city", "db")
def test_history_of_hombruch_finds_hombruch():
    history = Place.objects.get(name_de__startswith="Geschichte des Stadtbezirks Hombruch")
    page = Client().get(f"/orte/{history.pk}-{history.slug}/").content.decode()
    assert "/stadtbezirke/hombruch/" in page[page.index("related-title") :]


@pytest.mark.usefixtures("demo_city", "db")
def test_the_founding_page_names_all_fifteen_subjects():
    page = Client().get("/stadtbezirksmarketing/").content.decode()
    assert page.count('class="related__item"') == 15


@pytest.mark.usefixtures("demo_city", "db")
def test_the_demo_says_so_on_every_page():
    for path in PAGES:
        assert "demo-banner" in Client().get(path).content.decode()
