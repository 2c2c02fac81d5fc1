"""The directory: the list by every filter, one entry, files, and where others lead to it."""

import json
import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.listings import BY, NAME, make_listing, make_waiting_listing
from vorort.districts.actions import switch_capability
from vorort.districts.choices import Capability
from vorort.districts.models import Audience, Neighbourhood, Theme
from vorort.ground.clock import held_at, now
from vorort.projects.actions import change_listing, withdraw_listing
from vorort.projects.rules.listings import GRACE, HOLDS
from vorort.shell.listings import address_of
from vorort.threads.actions import hide_thread

pytestmark = pytest.mark.django_db


def page(path: str, status: int = 200) -> str:
    answer = Client().get(path)
    assert answer.status_code == status
    return answer.getvalue().decode()


def names(query: str = "") -> list[str]:
    return re.findall(r'rows__title"><a href="[^"]+">([^<]+)<', page(f"/verzeichnis/{query}"))


@pytest.fixture
def three(city, hoerde, aplerbeck):
    """A shop that sponsors and is for visitors, a club that takes part, an initiative next door that only is there."""
    guests = Audience.objects.create(slug="gaeste", name_de="Gäste")
    Audience.objects.create(slug="anwohner", name_de="Anwohner*innen")
    culture = Theme.objects.create(slug="kultur", name_de="Kultur")
    quarter = Neighbourhood.objects.create(name="Benninghofen", district=hoerde)
    shop = make_listing(
        hoerde, title="Zweirad", gives_money="Preise", audiences=[guests], neighbourhood=quarter,
        contact_name="Kim Muster", contact_phone="030 23125-1", shows_phone=True, link="https://rad.example.org/",
    )  # fmt: skip
    choir = make_listing(hoerde, title="Ährenchor", sector="club", takes_part="Wir singen", themes=[culture])
    make_listing(aplerbeck, title="Beetpaten", sector="initiative", summary="Wir gießen Bäume.")
    return shop, choir


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Ährenchor", "Beetpaten", "Zweirad"]),
        ("?stadtbezirk=hoerde", ["Ährenchor", "Zweirad"]),
        ("?art=club", ["Ährenchor"]),
        ("?art=politics", ["Ährenchor", "Beetpaten", "Zweirad"]),
        ("?thema=kultur", ["Ährenchor"]),
        ("?zielgruppe=gaeste", ["Ährenchor", "Beetpaten", "Zweirad"]),
        ("?zielgruppe=anwohner", ["Ährenchor", "Beetpaten"]),
        ("?bietet=etwas", ["Ährenchor", "Zweirad"]),
        ("?bietet=geld", ["Zweirad"]),
        ("?bietet=mitmachen", ["Ährenchor"]),
        ("?q=B%C3%A4ume", ["Beetpaten"]),
        ("?q=Muster", []),
        ("?nach=unsinn", ["Ährenchor", "Beetpaten", "Zweirad"]),
    ],
)
def test_the_directory_by_its_filters(three, query, found):
    assert names(query) == found


def test_a_neighbourhood_is_offered_within_its_district(three):
    quarter = Neighbourhood.objects.get()
    assert names(f"?stadtbezirk=hoerde&ort={quarter.pk}") == ["Zweirad"]


def test_pages_go_on_by_name_and_back(city, hoerde):
    for number in range(31):
        make_listing(hoerde, title=f"{number:02} Verein")
    first = names()
    assert (len(first), first[0]) == (30, "00 Verein")
    after = re.search(r'href="\?(nach=[^"]+)"', page("/verzeichnis/"))
    assert after
    assert names(f"?{after[1]}") == ["30 Verein"]
    before = re.search(r'href="\?(vor=[^"]+)"', page(f"/verzeichnis/?{after[1]}"))
    assert before
    assert names(f"?{before[1]}") == first


def test_an_entry_shows_what_everybody_may_read(three):
    shop, _choir = three
    told = page(address_of(shop))
    for words in ("Zweirad", "Preise", "030 23125-1", "Benninghofen", "https://rad.example.org/"):
        assert words in told
    assert "Kim Muster" not in told
    assert Client().get(f"/verzeichnis/{shop.pk}-alt/")["Location"] == address_of(shop)
    assert "telephone" in told


def test_what_nobody_may_read_is_not_there(city, hoerde, actor):
    waiting, hidden = make_waiting_listing(hoerde), make_listing(hoerde, title="Geheimes")
    hide_thread(hidden.thread, by=actor("mo"))
    gone = withdraw_listing(make_listing(hoerde, title="Geheimes"), by=BY)
    for listing in (waiting, hidden, gone):
        page(f"/verzeichnis/{listing.pk}-{listing.slug}/", 404)
    for path in ("verzeichnis/", "verzeichnis/verzeichnis.json", "sitemap.xml"):
        assert "eheimes" not in page(f"/{path}")
    assert "Nichts gefunden" in page("/suche/?q=Geheimes")
    page(f"/verzeichnis/{2**70}-x/", 404)


def test_what_nobody_confirms_leaves_it_by_itself(city, hoerde):
    listing = make_listing(hoerde)
    with held_at(now() + HOLDS + GRACE - timedelta(days=1)):
        assert names() == [NAME]
    with held_at(now() + HOLDS + GRACE):
        assert names() == []
        page(address_of(listing), 404)


def test_the_tables_do_not_say_how_to_reach_anybody(three):
    told = json.loads(page("/verzeichnis/verzeichnis.json?bietet=geld"))
    assert [row["name"] for row in told["verzeichnis"]] == ["Zweirad"]
    assert told["verzeichnis"][0]["gives_money"] == "Preise"
    assert told["verzeichnis"][0]["audiences"] == "Gäste"
    assert "23125" not in page("/verzeichnis/verzeichnis.json")
    assert page("/verzeichnis/verzeichnis.csv").startswith("\ufeffNummer")
    assert Client().get("/verzeichnis/verzeichnis.xlsx").getvalue().startswith(b"PK")
    page("/verzeichnis/verzeichnis.exe", 404)


def test_who_has_a_point_is_on_the_map_and_in_its_files(city, hoerde):
    listing = make_listing(hoerde, lon=7.505, lat=51.485)
    make_listing(hoerde, title="Ohne Punkt")
    told = page(address_of(listing))
    assert 'class="point-map__spot"' in told
    assert '"GeoCoordinates"' in told
    (feature,) = json.loads(page("/verzeichnis/verzeichnis.geojson"))["features"]
    assert (feature["geometry"]["coordinates"], feature["properties"]["name"]) == ([7.505, 51.485], NAME)
    assert [row["lon"] for row in json.loads(page("/verzeichnis/verzeichnis.json"))["verzeichnis"]] == [
        7.505,
        None,
    ]


def test_search_sitemap_and_entrances_lead_to_it(three):
    shop, _choir = three
    assert address_of(shop) in page("/suche/?q=Zweirad")
    assert address_of(shop) in page("/sitemap.xml")
    told = page("/fuer/gaeste/?stadtbezirk=hoerde")
    assert address_of(shop) in told
    assert "/verzeichnis/?zielgruppe=gaeste&amp;stadtbezirk=hoerde" in told
    assert "Beetpaten" not in told


def test_what_is_switched_off_is_not_there(three, city, actor):
    switch_capability(city, Capability.PROJECTS, on=False, by=actor("cem"))
    for path in ("", "neu/", "verzeichnis.csv"):
        page(f"/verzeichnis/{path}", 404)


def test_as_many_statements_for_thirty_as_for_one(city, hoerde):
    themes = [Theme.objects.create(slug="kultur", name_de="Kultur")]

    def statements(path):
        with CaptureQueriesContext(connection) as found:
            page(path)
        return len(found)

    def more(number):
        for _row in range(number):
            listing = make_listing(hoerde, themes=themes, gives_money="Preise")
        return listing

    listing = more(1)
    paths = (
        "/verzeichnis/",
        "/verzeichnis/?stadtbezirk=hoerde&bietet=etwas&q=repariert",
        address_of(listing),
        "/verzeichnis/verzeichnis.json",
    )
    few = [statements(path) for path in paths]
    change_listing(more(29), values={"summary": "Neu"}, by=BY)
    many = [statements(path) for path in paths]
    assert few == many
    assert max(many) <= 8
