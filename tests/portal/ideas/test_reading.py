"""The list in every order with every filter, one idea with all that was said, and the same as files and feed."""

import json
import re
from io import BytesIO

import feedparser
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from tests.factories.files import image_bytes
from tests.factories.ideas import link_holder, make_decided, make_idea, make_supporters
from tests.factories.people import logged_in
from vorort.districts.models import Audience, Theme
from vorort.files.models import Words
from vorort.ground.actor import user_actor
from vorort.ideas.actions import (
    add_picture,
    answer_idea,
    ask_back,
    change_idea,
    merge_ideas,
    refer_idea,
    reopen_idea,
    reply_to_question,
    withdraw_idea,
)
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Idea
from vorort.ideas.selectors.reading import ORDERS, Sorting, Wanted, ideas_wanted
from vorort.threads.actions import hide_thread

pytestmark = pytest.mark.django_db


def words(path: str, client: Client | None = None) -> str:
    answer = (client or Client()).get(path, follow=True)
    assert answer.status_code == 200
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def page_of(idea: Idea) -> str:
    return f"/ideen/{idea.pk}-{idea.slug}/"


def titles(query: str = "") -> list[str]:
    answer = Client().get(f"/ideen/{query}")
    assert answer.status_code == 200
    return re.findall(r'class="card__link" href="[^"]+">([^<]+)<', answer.content.decode())


@pytest.fixture
def three(stage, aplerbeck, anna, bea):
    """Two in Hörde, one of them decided, and one in Aplerbeck that most people support."""
    theme = Theme.objects.create(slug="oekologie", name_de="Ökologie")
    audience = Audience.objects.create(slug="gaeste", name_de="Gäste")
    bench = make_idea(stage, title="Eine Bank am See", theme=theme)
    tree = make_decided(stage, IdeaState.NOT_PURSUED, title="Bäume für die Straße", audience=audience)
    case = make_idea(aplerbeck, title="Ein Bücherschrank")
    make_supporters(case, anna, bea)
    make_supporters(bench, anna)
    return bench, tree, case


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Ein Bücherschrank", "Bäume für die Straße", "Eine Bank am See"]),
        ("?sortierung=unterstuetzt", ["Ein Bücherschrank", "Eine Bank am See", "Bäume für die Straße"]),
        ("?sortierung=wartend", ["Eine Bank am See", "Ein Bücherschrank"]),
        ("?stadtbezirk=hoerde", ["Bäume für die Straße", "Eine Bank am See"]),
        ("?thema=oekologie", ["Eine Bank am See"]),
        ("?zielgruppe=gaeste", ["Bäume für die Straße"]),
        ("?status=not_pursued", ["Bäume für die Straße"]),
        ("?jahr=2001", ["Ein Bücherschrank", "Bäume für die Straße", "Eine Bank am See"]),
        ("?q=baum", ["Bäume für die Straße"]),
        ("?q=Bücher&stadtbezirk=aplerbeck", ["Ein Bücherschrank"]),
        ("?q=Bücher&stadtbezirk=hoerde", []),
        ("?q=%22%27)%20OR%201", []),
        (
            "?stadtbezirk=nirgendwo&status=draft",
            ["Ein Bücherschrank", "Bäume für die Straße", "Eine Bank am See"],
        ),
        ("?nach=x&vor=y", ["Ein Bücherschrank", "Bäume für die Straße", "Eine Bank am See"]),
    ],
)
def test_filters_and_orders_stand_in_the_address(three, query, found):
    assert titles(query) == found


def test_every_year_in_which_there_was_an_idea_can_be_chosen(three):
    year = Idea.objects.filter(published_at__isnull=False).order_by("pk")[0].published_at
    assert year
    assert len(titles(f"?jahr={year.year}")) == 3


def test_the_list_turns_its_pages_by_the_last_row(stage):
    for number in range(30):
        make_idea(stage, title=f"Idee {number}")
    first = Client().get("/ideen/").content.decode()
    (further,) = re.findall(r'href="(\?nach=[^"]+)"', first)
    assert titles(further) == [f"Idee {number}" for number in range(5, -1, -1)]
    (back,) = re.findall(r'href="(\?vor=[^"]+)"', Client().get(f"/ideen/{further}").content.decode())
    assert titles(back)[0] == "Idee 29"
    assert "30 Ideen" in words("/ideen/")


def test_what_is_not_public_stands_nowhere(three, actor, mo):
    bench = three[0]
    hide_thread(bench.thread, by=actor("mo"))
    for path in (
        "/ideen/",
        "/ideen/?q=Bank",
        "/ideen/ideen.csv",
        "/ideen/ideen.json",
        "/ideen/ideen.atom",
        "/suche/?q=Bank",
    ):
        answer = Client().get(path)
        told = b"".join(answer) if answer.streaming else answer.content
        assert b"Eine Bank am See" not in told
    assert Client().get(page_of(bench)).status_code == 404
    for way in ("unterstuetzen", "aendern", "zuruecknehmen", "antworten", "wortlaut"):
        assert Client().get(f"/ideen/{bench.pk}/{way}/").status_code == 404
    assert "Eine Bank am See" in words(page_of(bench), logged_in(mo))


def test_the_answer_stands_on_top_and_the_rest_below(stage, group_of, actor):
    idea = make_idea(stage, author_name="Karla")
    refer_idea(idea, committee=group_of, by=actor("bea"))
    ask_back(idea, text="Für wie viele Menschen?", by=actor("bea"))
    reply_to_question(idea, text="Für drei.", by=link_holder(idea))
    answer_idea(idea, text="Wir prüfen das gern.", by=actor("bea"), committee=group_of)
    page = words(page_of(idea))
    places = [
        page.index(word)
        for word in ("Wir prüfen das gern.", "Für wie viele Menschen?", "Für drei.", "Geht an")
    ]
    assert places == sorted(places)
    assert "Karla" in page


def test_a_decision_that_was_taken_back_stays_readable(stage, actor):
    idea = make_decided(stage, IdeaState.NOT_PURSUED)
    reopen_idea(idea, by=actor("bea"))
    page = words(page_of(idea))
    assert "gilt nicht mehr" in page
    assert "Wieder offen" in page


def test_merged_ideas_lead_to_each_other(three, stage, actor):
    bench = three[0]
    other = make_idea(stage, title="Noch eine Bank")
    merge_ideas(other, into=bench, by=actor("bea"))
    assert "Eine Bank am See" in words(page_of(other))
    assert "Noch eine Bank" in words(page_of(bench))


def test_an_old_title_in_the_address_leads_to_the_right_one(three):
    bench = three[0]
    answer = Client().get(f"/ideen/{bench.pk}-alter-titel/")
    assert (answer.status_code, answer["Location"]) == (301, page_of(bench))
    assert Client().get(f"/ideen/{10**30}-x/").status_code == 404


def test_photos_carry_what_they_show_and_who_made_them(stage):
    idea = make_idea(stage)
    add_picture(
        idea, upload=image_bytes(1200, 800), words=Words("Das Ufer", creator="Karla"), by=link_holder(idea)
    )
    page = Client().get(page_of(idea)).content.decode()
    assert 'alt="Das Ufer"' in page
    assert "Karla" in page
    assert 'alt="Das Ufer"' in Client().get("/ideen/").content.decode()


def test_a_changed_wording_shows_what_came_and_went(stage, anna):
    idea = make_idea(stage)
    make_supporters(idea, anna)
    values = {"title": "Zwei Bänke am See", "text": idea.text}
    change_idea(idea, values=values, by=link_holder(idea))
    idea.refresh_from_db()
    assert "Frühere Fassungen" in words(page_of(idea))
    page = Client().get(f"/ideen/{idea.pk}/wortlaut/").content.decode()
    assert "<del>" in page
    assert "<ins>" in page


@pytest.mark.parametrize("number", [1, 30])
@pytest.mark.parametrize("path", ["/ideen/", "/ideen/?q=Bank", "/ideen/?stadtbezirk=hoerde", "page"])
@pytest.mark.django_db(transaction=True)
def test_a_page_asks_the_database_as_often_for_thirty_as_for_one(stage, bea, settings, path, number):
    settings.PAGE_CACHE_SECONDS = 0
    idea = make_idea(stage, title="Eine Bank")
    for count in range(number - 1):
        make_idea(stage, title=f"Bank {count}")
        answer_idea(idea, text="Wir prüfen das gern.", by=user_actor(bea.pk))
    where = page_of(idea) if path == "page" else path
    Client().get(where)
    with CaptureQueriesContext(connection) as found:
        assert Client().get(where).status_code == 200
    # counting is for lists of several pages
    usual = {"page": 5, "/ideen/?q=Bank": 5}.get(path, 4)
    assert len(found) in (usual - 1, usual) if path != "page" else len(found) == usual


def test_files_hold_what_the_page_shows_and_no_formula(three, stage):
    make_idea(stage, title="=HYPERLINK(1)", lon=7.5, lat=51.5)
    table = b"".join(Client().get("/ideen/ideen.csv?stadtbezirk=hoerde")).decode()
    assert "'=HYPERLINK(1)" in table
    assert "Ein Bücherschrank" not in table
    told = json.loads(b"".join(Client().get("/ideen/ideen.json")))
    assert len(told["ideen"]) == 4
    sheet = load_workbook(BytesIO(b"".join(Client().get("/ideen/ideen.xlsx")))).active
    assert sheet.max_row == 5
    places = json.loads(b"".join(Client().get("/ideen/ideen.geojson")))
    assert [feature["geometry"]["coordinates"] for feature in places["features"]] == [[7.5, 51.5]]
    assert Client().get("/ideen/ideen.exe").status_code == 404


def test_the_feed_is_one_that_readers_understand(three):
    feed = feedparser.parse(Client().get("/ideen/ideen.atom?stadtbezirk=hoerde").content)
    assert not feed.bozo
    assert [entry.title for entry in feed.entries] == ["Bäume für die Straße", "Eine Bank am See"]
    assert feed.entries[0].link.endswith("-baeume-fuer-die-strasse/")


def test_a_withdrawn_idea_is_not_supported_any_more(stage):
    idea = make_idea(stage)
    withdraw_idea(idea, by=link_holder(idea))
    assert "zurückgezogen" in words(page_of(idea))


def test_what_waits_longest_is_read_in_its_order_and_not_sorted(stage):
    plan = (
        ideas_wanted(Wanted(sorting=Sorting.UNANSWERED))
        .order_by(*ORDERS[Sorting.UNANSWERED].columns)[:25]
        .explain()
    )
    if connection.vendor == "sqlite":
        assert "ideas_idea_waiting_longest" in plan
        assert "TEMP B-TREE" not in plan
    assert titles("?sortierung=wartend") == []
