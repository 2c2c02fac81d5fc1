"""Ideas on the map: what the circles count and where they lead, what is near, and how a point is chosen without a script."""

import re
from itertools import islice

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.ideas import make_idea
from tests.portal.ideas.conftest import FILLED
from tests.portal.ideas.test_reading import titles
from vorort.ground.actor import user_actor
from vorort.ideas.models import Idea
from vorort.portal.ideas.maps import CHOICE_PIXELS
from vorort.threads.actions import hide_thread

pytestmark = pytest.mark.django_db
NEW = "/ideen/neu/"


@pytest.fixture
def placed(stage, aplerbeck):
    """Three in Hörde, two of them in one cell and one without a point, and one in Aplerbeck."""
    return [
        make_idea(stage, title="Eine Bank am See", lon=7.5061, lat=51.4881),
        make_idea(stage, title="Ein Baum am See", lon=7.5063, lat=51.4883),
        make_idea(stage, title="Irgendwo in Hörde"),
        make_idea(aplerbeck, title="Ein Licht am Weg", lon=7.5130, lat=51.4830),
    ]


def circles(query: str = "") -> dict[str, str]:
    """What the circles of the map say, and where they lead."""
    page = Client().get(f"/ideen/{query}").content.decode()
    drawing = page[page.index('<svg class="point-map"') :]
    return {label: url for url, label in re.findall(r'<a href="([^"]+)" aria-label="([^"]+)"', drawing)}


def test_each_district_has_a_circle_that_leads_to_its_list(placed):
    assert circles() == {
        "Hörde: 3 Ideen": "/ideen/?stadtbezirk=hoerde",
        "Aplerbeck: 1 Idee": "/ideen/?stadtbezirk=aplerbeck",
    }


def test_a_circle_keeps_the_filters(placed):
    assert circles("?q=See&status=published") == {
        "Hörde: 2 Ideen": "/ideen/?q=See&amp;status=published&amp;stadtbezirk=hoerde"
    }


def test_within_a_district_each_cell_has_one_that_leads_there_and_back(placed):
    ((label, there),) = circles("?stadtbezirk=hoerde").items()
    assert label == "2 Ideen"
    query = there.removeprefix("/ideen/").replace("&amp;", "&")
    assert sorted(titles(query)) == ["Ein Baum am See", "Eine Bank am See"]
    assert circles(query) == {"2 Ideen": "/ideen/?stadtbezirk=hoerde"}
    assert (
        "1 Idee ohne Punkt steht nur in der Liste."
        in Client().get("/ideen/?stadtbezirk=hoerde").content.decode()
    )


@pytest.mark.parametrize("cell", ["x", "-1", "9" * 18, "9" * 30, "1;drop"])
def test_a_cell_that_nobody_has_seen_is_no_mistake_of_the_page(placed, cell):
    assert Client().get("/ideen/", {"stadtbezirk": "hoerde", "feld": cell}).status_code == 200


def test_what_is_hidden_is_counted_nowhere(placed, mo):
    hide_thread(placed[3].thread, by=user_actor(mo.pk))
    assert "Aplerbeck: 1 Idee" not in circles()
    assert "Ein Licht am Weg" not in titles("?sortierung=nah&bei=51.4881,7.5061")


def test_the_nearest_come_first_page_by_page(placed, stage):
    assert titles("?sortierung=nah&bei=51.4830,7.5130") == [
        "Ein Licht am Weg", "Eine Bank am See", "Ein Baum am See",
    ]  # fmt: skip
    assert titles("?sortierung=nah&bei=Aplerbeck")[0] == "Ein Licht am Weg"
    for number in range(30):
        make_idea(stage, title=f"Weit weg {number}", lon=7.5062 + number / 10_000, lat=51.4882)
    first = titles("?sortierung=nah&bei=51.4881,7.5061")
    second = titles("?sortierung=nah&bei=51.4881,7.5061&nach=24")
    assert (len(first), len(second), first[0]) == (24, 9, "Eine Bank am See")
    assert not set(first) & set(second)
    assert titles("?sortierung=nah&bei=51.4881,7.5061&vor=24") == first


@pytest.mark.parametrize("place", ["", "Xyzzy", "200,400", "nan,nan", "51.5", ",", "1e400,3"])
def test_a_place_nobody_knows_is_told_at_its_field(placed, place):
    page = Client().get("/ideen/", {"sortierung": "nah", "bei": place})
    assert page.status_code == 200
    assert "Bitte nennen Sie einen Ort" in page.content.decode()


@pytest.mark.parametrize("query", ["", "?stadtbezirk=hoerde", "?sortierung=nah&bei=51.4881,7.5061"])
def test_the_map_costs_the_same_for_few_and_for_many(placed, stage, query):
    def asked() -> int:
        Client().get(f"/ideen/{query}")
        with CaptureQueriesContext(connection) as found:
            Client().get(f"/ideen/{query}")
        return len(found)

    numbers = iter(range(60))
    for number in islice(numbers, 25):
        make_idea(stage, title=f"Noch eine Idee {number}", lon=7.503 + number / 8_000, lat=51.4872)
    few = asked()
    for number in numbers:
        make_idea(stage, title=f"Noch eine Idee {number}", lon=7.503 + number / 8_000, lat=51.4872)
    assert asked() == few


def test_the_page_of_an_idea_shows_its_point_and_what_is_related(placed):
    page = Client().get(f"/ideen/{placed[1].pk}-{placed[1].slug}/").content.decode()
    assert 'class="point-map__spot"' in page
    assert "/ideen/?sortierung=nah&amp;bei=51.4883,7.5063" in page
    page = Client().get(f"/ideen/{placed[2].pk}-{placed[2].slug}/").content.decode()
    assert 'class="point-map__spot"' not in page


def test_ideas_with_much_in_common_are_related(stage):
    first = make_idea(stage, title="Bänke am Ostufer")
    second = make_idea(stage, title="Neue Bänke am Ostufer")
    page = Client().get(f"/ideen/{second.pk}-{second.slug}/").content.decode()
    assert f"/ideen/{first.pk}-{first.slug}/" in page[page.index("related-title") :]


def hidden(page: str) -> dict[str, str]:
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page))


def test_a_click_sets_the_point_and_its_district_and_a_second_one_moves_it(stage, clock_of_forms):
    client = Client()
    page = client.get(NEW).content.decode()
    src = re.search(r'type="image" name="karte" src="([^"]+)" width="(\d+)" height="(\d+)"', page)
    assert src
    assert int(src[2]) == CHOICE_PIXELS
    key = {"form_key": hidden(page)["form_key"]}
    # Hörde is the western half of what is drawn
    page = client.post(NEW, FILLED | key | {"karte.x": "70", "karte.y": "60"}).content.decode()
    first = hidden(page)
    assert 7.50 < float(first["lon"]) < 7.51
    assert 51.48 < float(first["lat"]) < 51.49
    assert FILLED["title"] in page
    assert FILLED["text"] in page
    assert f'<option value="{stage.pk}" selected>' in page
    assert "stadtbezirk=hoerde&amp;punkt=" in page
    again = FILLED | first | {"district": stage.pk, "gezeigt": stage.pk, "karte.x": "200", "karte.y": "100"}
    page = client.post(NEW, again).content.decode()
    second = hidden(page)
    assert float(second["lon"]) > float(first["lon"])
    clock_of_forms.move(60)
    answer = client.post(NEW, FILLED | second | {"district": stage.pk})
    assert answer.status_code == 302
    idea = Idea.objects.get()
    assert (idea.lon, idea.lat) == (float(second["lon"]), float(second["lat"]))
    assert idea.cell


def test_the_point_can_be_taken_away(stage):
    client = Client()
    key = {"form_key": hidden(client.get(NEW).content.decode())["form_key"]}
    page = client.post(
        NEW, FILLED | key | {"lon": "7.505", "lat": "51.485", "kein_punkt": "1"}
    ).content.decode()
    assert hidden(page).get("lon", "") == ""
    assert 'value="7.505"' not in page


def test_a_click_beside_the_city_sets_nothing(stage):
    client = Client()
    page = client.post(NEW, FILLED | {"karte.x": "9000", "karte.y": "9000"}).content.decode()
    assert hidden(page).get("lon", "") == ""


def test_the_enter_key_goes_on_as_without_a_map(stage, clock_of_forms):
    """Browsers then press the first button of the form, which is the map, in its corner."""
    client = Client()
    key = {"form_key": hidden(client.get(NEW).content.decode())["form_key"]}
    clock_of_forms.move(60)
    sent = FILLED | key | {"district": stage.pk, "karte.x": "0", "karte.y": "0"}
    assert client.post(NEW, sent).status_code == 302


@pytest.mark.parametrize(
    ("lon", "lat", "said"),
    [("7.515", "51.485", "liegt in einem anderen Stadtbezirk"), ("x", "51.485", ""), ("999", "51.485", "")],
)
def test_a_point_that_cannot_be_is_refused(stage, clock_of_forms, lon, lat, said):
    client = Client()
    key = {"form_key": hidden(client.get(NEW).content.decode())["form_key"]}
    clock_of_forms.move(60)
    answer = client.post(NEW, FILLED | key | {"district": stage.pk, "lon": lon, "lat": lat})
    assert answer.status_code in ((422,) if said else (302, 422))
    assert said in answer.content.decode()


@pytest.mark.parametrize(
    "query", ["", "?stadtbezirk=hoerde", "?stadtbezirk=nirgends&punkt=x,y", "?punkt=7.505,51.485"]
)
def test_the_drawing_is_a_picture_without_scripts(stage, query):
    answer = Client().get(f"/ideen/karte.svg{query}")
    assert answer.status_code == 200
    assert answer["Content-Type"] == "image/svg+xml"
    assert b"<script" not in answer.content
    assert (b'fill="#1c5a90"' in answer.content) is query.endswith("51.485")
