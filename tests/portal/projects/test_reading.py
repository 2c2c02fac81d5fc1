"""The list of projects with every filter, on the map and without it, one project with its whole story, and the files."""

import json
import re
from datetime import UTC, date, datetime, timedelta

import feedparser
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from icalendar import Calendar

from tests.factories.committees import make_chaired, make_group
from tests.factories.ideas import make_decided
from tests.factories.people import logged_in
from tests.factories.projects import (
    BY,
    make_award,
    make_finished,
    make_measure,
    make_photo,
    make_project,
    make_register,
    on_team,
)
from tests.factories.volunteering import make_opportunity
from vorort.districts.models import City, Theme
from vorort.ground.clock import now
from vorort.ideas.choices import IdeaState
from vorort.projects.actions import (
    add_picture,
    cancel_date,
    join_idea,
    keep_award_year,
    keep_date,
    keep_entry,
    keep_indicator,
    keep_nominee,
    keep_partner,
    write_report,
    write_update,
)
from vorort.projects.models import Project, RegisterEntry
from vorort.shell.projects import address_of
from vorort.shell.tiles import tile_hosts
from vorort.threads.actions import hide_thread

pytestmark = pytest.mark.django_db


def words(path: str) -> str:
    answer = Client().get(path, follow=True)
    assert answer.status_code == 200
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def titles(query: str = "", path: str = "/projekte/") -> list[str]:
    answer = Client().get(f"{path}{query}")
    assert answer.status_code == 200
    return re.findall(r'class="card__link" href="[^"]+">([^<]+)<', answer.content.decode())


@pytest.fixture
def three(city, hoerde, aplerbeck):
    """One of two years in Hörde that wants help, one that is over in Aplerbeck, and one for the whole city."""
    theme = Theme.objects.create(slug="oekologie", name_de="Ökologie")
    garden = make_project(
        hoerde, title="Ein Garten am See", becomes="running", themes=[theme], kind="site",
        starts_on=date(2024, 11, 1), ends_on=date(2025, 4, 1), lon=7.505, lat=51.485,
    )  # fmt: skip
    Project.objects.filter(pk=garden.pk).update(help_wanted=True, funding_class="scheme")
    feast = make_finished(aplerbeck, title="Das Straßenfest", starts_on=date(2023, 6, 3))
    walks = make_project(city, title="Zwölf Spaziergänge", kind="series", starts_on=date(2025, 5, 1))
    return garden, feast, walks


ALL = ["Zwölf Spaziergänge", "Ein Garten am See", "Das Straßenfest"]


@pytest.mark.parametrize("path", ["/projekte/", "/projekte/karte/", "/projekte/einbetten/"])
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ALL),
        ("?sortierung=alt", ALL[::-1]),
        ("?stadtbezirk=hoerde", ["Ein Garten am See"]),
        ("?stadtbezirk=stadtweit", ["Zwölf Spaziergänge"]),
        ("?thema=oekologie", ["Ein Garten am See"]),
        ("?status=finished", ["Das Straßenfest"]),
        ("?jahr=2025", ["Zwölf Spaziergänge", "Ein Garten am See"]),
        ("?art=series", ["Zwölf Spaziergänge"]),
        ("?geld=scheme", ["Ein Garten am See"]),
        ("?hilfe=1", ["Ein Garten am See"]),
        ("?q=straßenfest", ["Das Straßenfest"]),
        ("?q=%22%27)%20OR%201", []),
        ("?stadtbezirk=nirgendwo&status=draft&jahr=1&feld=x", ALL),
    ],
)
def test_filters_stand_in_the_address(three, path, query, found):
    assert titles(query, path) == found


def test_the_map_counts_by_district_and_by_cell_and_keeps_the_filters(three):
    page = Client().get("/projekte/karte/?status=running").content.decode()
    assert 'aria-label="Hörde: 1 Projekt"' in page
    assert "Aplerbeck: " not in page.partition("point-map")[2].partition("</svg>")[0]
    assert "status=running&amp;stadtbezirk=hoerde" in page
    whole = Client().get("/projekte/karte/").content.decode()
    assert "1 Projekt für die ganze Stadt steht nur in der Liste." in whole
    near = Client().get("/projekte/karte/?stadtbezirk=hoerde").content.decode()
    cell = re.search(r"feld=(\d+)", near)
    assert cell
    assert titles(f"?stadtbezirk=hoerde&feld={cell[1]}") == ["Ein Garten am See"]


def test_the_years_are_links_that_lead_there_and_back(three):
    page = Client().get("/projekte/karte/?stadtbezirk=hoerde").content.decode()
    years = re.findall(r'<li><a href="([^"]+)" aria-label="(\d{4}): ', page)
    assert [year for _url, year in years] == ["2023", "2024", "2025"]
    assert years[1][0] == "/projekte/karte/?stadtbezirk=hoerde&amp;jahr=2024"
    shown = Client().get("/projekte/karte/?jahr=2024").content.decode()
    assert re.search(r'href="/projekte/karte/" aria-label="2024[^>]+aria-current="true"', shown)


def test_only_the_embedded_map_may_be_framed(three):
    framed, page = Client().get("/projekte/einbetten/"), Client().get("/projekte/karte/")
    assert "X-Frame-Options" not in framed.headers
    assert "frame-ancestors *" in framed.headers["Content-Security-Policy"]
    assert not framed.cookies
    assert page.headers["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in page.headers["Content-Security-Policy"]


@pytest.fixture
def whole(city, hoerde, three, actor, bea) -> Project:
    """A project with everything."""
    make_chaired(hoerde, bea)
    group = make_group(district=hoerde)
    project = make_finished(
        hoerde, title="Lichterfest am See", lead=group, themes=[three[0].theme], lon=7.505, lat=51.485,
        starts_on=date(2024, 5, 3), photo=make_photo(),
    )  # fmt: skip
    idea = make_decided(hoerde, IdeaState.ADOPTED, title="Mehr Licht am Ufer")
    join_idea(project, idea=idea, by=actor("bea"))
    make_measure(project, "Bühne bestellen", state="done")
    keep_date(
        project, values={"title": "Aufbau", "begins": now() + timedelta(days=3), "where": "Ufer"}, by=BY
    )
    keep_indicator(
        project, values={"title": "Gäste", "unit": "Menschen", "before": "0", "goal": "250.5"}, by=BY
    )
    keep_partner(project, values={"name": "Bäckerei Beispiel", "part": "money", "cents": 125_000}, by=BY)
    add_picture(project, photo=make_photo(mark="after"), by=BY)
    write_update(project, text="Die Bühne steht.", by=BY)
    write_report(project, text="Es war warm und voll.", visitors=1_200, by=BY)
    return project


def test_the_page_tells_the_whole_story(whole):
    told = words(address_of(whole))
    for part in (
        "Lichterfest am See", "abgeschlossen", "Es war warm und voll.", "1.200", "Bühne bestellen", "Aufbau", "Ufer",
        "Gäste", "250,5 Menschen", "Bäckerei Beispiel: Geld (1.250 €)", "Die Bühne steht.", "Mehr Licht am Ufer",
        "nachher", "AG", "Ökologie",
    ):  # fmt: skip
        assert part in told, part
    assert "Wird zum Projekt: Lichterfest am See" in words(f"/ideen/{whole.origins.get().idea_id}-x/")


def test_a_stale_title_leads_to_the_right_one(three):
    answer = Client().get(f"/projekte/{three[0].pk}-alt/")
    assert (answer.status_code, answer["Location"]) == (301, address_of(three[0]))


def test_what_is_hidden_is_nowhere(three, actor, mo):
    garden = three[0]
    hide_thread(garden.thread, by=actor("mo"))
    for path in ("/projekte/", "/projekte/karte/", "/projekte/projekte.csv", "/projekte/projekte.atom"):
        answer = Client().get(path)
        assert "Garten" not in b"".join(answer).decode(), path
    assert Client().get(address_of(garden)).status_code == 404
    assert Client().get(f"/projekte/{garden.pk}.ics").status_code == 404


def statements(path: str) -> int:
    Client().get(path)
    with CaptureQueriesContext(connection) as queries:
        assert Client().get(path).status_code == 200
    return len(queries)


@pytest.mark.parametrize(
    "path", ["/projekte/", "/projekte/?stadtbezirk=hoerde", "/projekte/karte/", "/projekte/weisse-flecken/"]
)
def test_a_list_asks_as_often_for_thirty_as_for_one(hoerde, city, path):
    make_project(hoerde, lon=7.505, lat=51.485)
    few = statements(path)
    for number in range(29):
        make_project(hoerde, title=f"Fest {number}", lon=7.505, lat=51.485)
    # the words of filters, districts and years are asked here as right after a change; they are kept until the next one
    # and counting is for lists of several pages
    assert statements(path) - few in (0, 1)
    assert few <= 12


@pytest.mark.parametrize("number", [1, 30])
def test_a_project_with_everything_costs_as_little_as_a_bare_one(whole, cem, number):
    bare = statements(address_of(make_project(whole.district)))
    make_opportunity(whole, title="Beim Aufbau helfen")
    on_team(whole)
    Project.objects.filter(pk=whole.pk).update(help_wanted=True)
    for nth in range(number):
        make_measure(whole, f"Schritt {nth}")
        keep_partner(whole, values={"name": f"Verein {nth}", "part": "named"}, by=BY)
    # what the page asks people to help with is one more
    assert bare + 1 == statements(address_of(whole)) <= 8


def test_files_hold_the_same_as_the_list(three):
    told = b"".join(Client().get("/projekte/projekte.csv?status=running")).decode()
    assert told.count("\r\n") == 2
    assert "Ein Garten am See" in told
    features = json.loads(b"".join(Client().get("/projekte/projekte.geojson")))["features"]
    assert [row["geometry"]["coordinates"] for row in features] == [[7.505, 51.485]]
    assert Client().get("/projekte/projekte.exe").status_code == 404
    feed = feedparser.parse(Client().get("/projekte/projekte.atom?stadtbezirk=aplerbeck").content)
    assert [entry.title for entry in feed.entries] == ["Das Straßenfest"]


def test_a_cancelled_date_stays_in_the_calendar_and_says_so(three, actor, cem):
    begins = datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    row = keep_date(three[0], values={"title": "Pflanztag", "begins": begins}, by=BY)
    cancel_date(three[0], number=row.pk, by=actor("cem"))
    (event,) = Calendar.from_ical(Client().get("/projekte/projekte.ics").content).walk("VEVENT")
    assert event["SUMMARY"] == "Abgesagt: Ein Garten am See: Pflanztag"
    assert event["STATUS"] == "CANCELLED"
    assert event.decoded("DTSTART") == begins
    (own,) = Calendar.from_ical(Client().get(f"/projekte/{three[0].pk}.ics").content).walk("VEVENT")
    assert own["UID"] == event["UID"]


def test_residents_suggest_a_place_and_the_group_confirms_it(hoerde, city, monkeypatch):
    monkeypatch.setattr("vorort.shell.human.LEAST_SECONDS", 0)
    register = make_register(hoerde)
    keep_entry(register, values={"name": "Café Beispiel", "hours": "täglich"}, form_key="a", by=BY)
    browser, path = Client(), f"/projekte/{register.pk}/vorschlagen/"
    key = re.search(r'name="form_key" value="([^"]+)"', browser.get(path).content.decode())
    assert key
    told = {"form_key": key[1], "name": "Kiosk Muster", "street": "Am See 1"}
    assert browser.post(path, {"form_key": key[1]}).status_code == 422
    assert browser.post(path, told).status_code == 302
    assert browser.post(path, told).status_code == 302
    assert [row.state for row in RegisterEntry.objects.filter(name="Kiosk Muster")] == ["suggested"]
    page = words(address_of(register))
    assert "Café Beispiel" in page
    assert "Kiosk Muster" not in page


def test_only_a_register_takes_suggestions(three):
    assert Client().get(f"/projekte/{three[0].pk}/vorschlagen/").status_code == 404


def test_an_award_shows_its_winners_by_year(hoerde, city):
    award = make_award(hoerde)
    keep_award_year(award, year=2024, by=BY)
    keep_nominee(award, year=2024, values={"name": "Chor Beispiel", "is_winner": True}, by=BY)
    keep_nominee(award, year=2024, values={"name": "Verein Muster"}, by=BY)
    page = words(address_of(award))
    assert re.search(r"2024 .*Gewonnen.* Chor Beispiel .*Nominiert.* Verein Muster", page)


def test_white_spots_name_what_no_project_is_near_to(three, hoerde):
    page = words("/projekte/weisse-flecken/?zeitraum=10")
    assert re.search(r"Aplerbeck 1 \d+ %", page)
    assert re.search(r"Hörde 1 0 %", page)


def test_a_draft_is_seen_by_those_who_work_for_it(hoerde, city, cem):
    draft = make_project(hoerde, is_draft=True)
    assert Client().get(address_of(draft)).status_code == 404
    assert "Noch nicht öffentlich" in logged_in(cem).get(address_of(draft)).content.decode()


def test_the_capability_switches_everything_off(three):
    city = City.objects.get()
    city.switched_off = ["projects"]
    city.save()
    for path in ("/projekte/", "/projekte/karte/", "/projekte/projekte.csv", address_of(three[0])):
        assert Client().get(path).status_code == 404
    assert "/projekte/" not in Client().get("/").content.decode()


def test_the_map_to_move_about_in_knows_the_same_projects(three):
    answer = Client().get("/projekte/karte.geojson?stadtbezirk=hoerde")
    assert (answer.status_code, answer["Content-Type"]) == (200, "application/geo+json")
    (feature,) = answer.json()["features"]
    assert feature["geometry"] == {"type": "Point", "coordinates": [7.505, 51.485]}
    told = feature["properties"]
    assert (told["title"], told["state"], "shape" in told) == ("Ein Garten am See", "läuft", False)
    assert told["url"] == address_of(three[0])


def test_a_line_stands_beside_its_middle(hoerde):
    line = {"type": "LineString", "coordinates": [[7.5, 51.48], [7.51, 51.49]]}
    make_project(hoerde, geometry=line)
    (feature,) = Client().get("/projekte/karte.geojson").json()["features"]
    assert feature["properties"]["shape"] == line
    assert feature["geometry"]["type"] == "Point"


def test_hidden_projects_are_on_no_map(three, actor, mo):
    hide_thread(three[0].thread, by=actor("mo"))
    assert Client().get("/projekte/karte.geojson").json()["features"] == []


def test_the_points_ask_as_much_for_many(hoerde, city):
    make_project(hoerde, lon=7.505, lat=51.485)
    few = statements("/projekte/karte.geojson")
    for number in range(30):
        make_project(hoerde, title=f"Beispiel {number}", lon=7.505, lat=51.485)
    assert statements("/projekte/karte.geojson") == few <= 8


def test_the_boundaries_are_ours(hoerde, city):
    answer = Client().get("/stadtbezirke/grenzen.geojson")
    found = answer.json()["features"]
    assert [row["properties"]["slug"] for row in found] == ["hoerde"]
    assert found[0]["geometry"]["type"] in ("Polygon", "MultiPolygon")


def test_the_years_can_be_slid_over(three):
    page = Client().get("/projekte/karte/?jahr=2024").content.decode()
    assert 'type="range" min="0" max="3" step="1" value="2"' in page
    assert 'data-year="2025"' in page


def test_tiles_come_from_nowhere_unless_they_are_set(three, settings):
    page = Client().get("/projekte/karte/")
    assert "data-tiles" not in page.content.decode()
    settings.MAP_TILES, settings.MAP_TILES_CREDIT = "/kacheln/{z}/{x}/{y}.png", "Beispielkarte"
    page = Client().get("/projekte/karte/?jahr=2025")
    assert 'data-tiles="/kacheln/{z}/{x}/{y}.png" data-credit="Beispielkarte"' in page.content.decode()
    assert tile_hosts("https://karte.example.org/{z}/{x}/{y}.png") == ["https://karte.example.org"]
    assert tile_hosts("/kacheln/{z}/{x}/{y}.png") == tile_hosts("") == []
