"""What is on: the list by every filter, one date, files, and what is printed."""

import json
import re
from datetime import date, timedelta

import feedparser
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from icalendar import Calendar

from tests.factories.committees import make_chaired
from tests.factories.events import BY, TITLE, make_event, make_waiting_event
from tests.factories.meetings import make_meeting
from tests.factories.projects import make_project
from vorort.districts.actions import switch_capability
from vorort.districts.choices import Capability
from vorort.districts.models import Audience
from vorort.ground.clock import first_moment, now
from vorort.projects.actions import cancel_event, change_event, keep_date
from vorort.shell.events import address_of
from vorort.threads.actions import hide_thread

pytestmark = pytest.mark.django_db


def page(path: str, status: int = 200) -> str:
    answer = Client().get(path)
    assert answer.status_code == status
    return answer.getvalue().decode()


def titles(query: str = "") -> list[str]:
    return re.findall(r'rows__title"><a href="[^"]+">([^<]+)<', page(f"/termine/{query}"))


def in_days(days: float):
    return now().replace(microsecond=0) + timedelta(days=days)


@pytest.fixture
def two(city, hoerde, aplerbeck, bea):
    make_chaired(hoerde, bea)
    Audience.objects.create(slug="gaeste", name_de="Gäste")
    project = make_project(aplerbeck, becomes="decided", title="Lichterfest")
    keep_date(project, values={"begins": in_days(40), "title": "Zweite Runde"}, by=BY)
    return make_event(hoerde, begins=in_days(1), title="Flohmarkt"), project


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Flohmarkt", "Zweite Runde"]),
        ("?stadtbezirk=hoerde", ["Flohmarkt"]),
        ("?stadtbezirk=nirgends", ["Flohmarkt", "Zweite Runde"]),
        ("?art=projekt", ["Zweite Runde"]),
        ("?zielgruppe=gaeste", ["Flohmarkt", "Zweite Runde"]),
        ("?zeit=vergangen", []),
        ("?zeit=unsinn", ["Flohmarkt", "Zweite Runde"]),
        ("?zeit=monat&ab=2031-01-01", []),
        ("?nach=unsinn", ["Flohmarkt", "Zweite Runde"]),
    ],
)
def test_the_list_by_every_filter(two, query, found):
    assert titles(query) == found


def test_the_week_of_a_day(two):
    day = in_days(1).date().isoformat()
    assert titles(f"?zeit=woche&ab={day}") == ["Flohmarkt"]
    assert 'rel="next"' in page(f"/termine/?zeit=wochenende&ab={day}")


def test_without_a_date_the_page_says_what_it_is_for(city):
    assert "Termin eintragen" in page("/termine/")


def test_one_date_and_its_right_address(two):
    event, _project = two
    told = page(address_of(event))
    assert "Förderverein" in told
    assert "application/ld+json" in told
    answer = Client().get(f"/termine/{event.pk}-falsch/")
    assert (answer.status_code, answer["Location"]) == (301, address_of(event))
    cancel_event(event, reason="Der Saal ist nass", by=BY)
    assert "Der Saal ist nass" in page(address_of(event))


def test_what_is_past_stays_readable(city, hoerde):
    event = make_event(hoerde, begins=in_days(-30))
    assert "vorbei" in page(address_of(event))
    assert titles("?zeit=vergangen") == [TITLE]


def test_what_nobody_may_read_is_not_there(city, hoerde, actor):
    waiting, hidden = make_waiting_event(hoerde), make_event(hoerde, title="Geheimes")
    hide_thread(hidden.thread, by=actor("mo"))
    for event in (waiting, hidden):
        for path in (f"{event.pk}-{event.slug}/", f"{event.pk}.ics", f"{event.pk}/plakat/"):
            page(f"/termine/{path}", 404)
    for path in (
        "termine/",
        "termine/termine.ics",
        "termine/termine.json",
        "termine/termine.atom",
        "sitemap.xml",
    ):
        assert "Geheimes" not in page(f"/{path}")
    page(f"/termine/{2**70}-x/", 404)


def test_the_calendar_keeps_its_uid_and_raises_its_sequence(two):
    event, _project = two

    def entries(query=""):
        found = Calendar.from_ical(Client().get(f"/termine/termine.ics{query}").content)
        return {str(row["summary"]): row for row in found.walk("VEVENT")}

    before = entries("?stadtbezirk=hoerde")["Flohmarkt"]
    assert str(before["dtstart"].dt.tzinfo) == "Europe/Berlin"
    assert len(entries()) == 2
    type(event).objects.filter(pk=event.pk).update(created=event.created - timedelta(minutes=1))
    cancel_event(event, reason="Regen", by=BY)
    after = entries()["Abgesagt: Flohmarkt"]
    assert (after["uid"], str(after["status"])) == (before["uid"], "CANCELLED")
    assert after["sequence"] > before["sequence"]
    assert "BEGIN:VEVENT" in page(f"/termine/{event.pk}.ics")


def test_the_feed_and_the_tables(two):
    feed = feedparser.parse(Client().get("/termine/termine.atom?art=verein").content)
    assert [entry.title for entry in feed.entries] == ["Flohmarkt"]
    told = json.loads(page("/termine/termine.json"))
    assert [row["title"] for row in told["termine"]] == ["Flohmarkt", "Zweite Runde"]
    assert page("/termine/termine.csv").startswith("\ufeffTitel")
    page("/termine/termine.exe", 404)


def test_whole_days_have_no_hours(city, hoerde):
    day = in_days(3).date()
    event = make_event(
        hoerde, begins=first_moment(day), ends=first_moment(day + timedelta(days=2)), is_all_day=True
    )
    told = page(address_of(event))
    when = re.search(r"<time[^>]*>([^<]+)", told)
    assert when
    assert "Uhr" not in when[1]
    assert " bis " in told


def test_the_sheet_of_a_month(two):
    event, _project = two
    told = page(f"/termine/monatsblatt/?ab={event.begins:%Y-%m-%d}")
    assert "Flohmarkt" in told
    assert "<svg" in told
    assert "noch nichts bekannt" in page("/termine/monatsblatt/?ab=2031-01-01")
    assert "Flohmarkt" not in page(f"/termine/monatsblatt/?stadtbezirk=aplerbeck&ab={event.begins:%Y-%m-%d}")


def test_the_last_day_there_is_stands_on_its_sheet(city, hoerde):
    day = date(2100, 12, 31)
    begins = first_moment(day) + timedelta(hours=20)
    make_event(hoerde, begins=begins, ends=begins + timedelta(hours=2))
    told = page("/termine/monatsblatt/?ab=2100-12-31")
    assert TITLE in told
    assert TITLE in page("/termine/monatsblatt/?ab=2100-12-01")


def test_posters_of_clubs_and_projects(two):
    event, project = two
    told = page(f"/termine/{event.pk}/plakat/")
    assert f"http://localhost{address_of(event)}" in told or address_of(event) in told
    date = project.dates.get()
    told = page(f"/projekte/{project.pk}/termin/{date.pk}/plakat/")
    assert "Lichterfest" in told
    assert "Zweite Runde" in told
    page(f"/projekte/{project.pk + 1}/termin/{date.pk}/plakat/", 404)


def test_what_is_switched_off_is_not_there(two, city, actor):
    switch_capability(city, Capability.PROJECTS, on=False, by=actor("cem"))
    for path in ("", "neu/", "termine.ics", "monatsblatt/"):
        page(f"/termine/{path}", 404)


def test_the_district_shows_what_comes_next(two):
    assert "Flohmarkt" in page("/stadtbezirke/hoerde/")
    assert "Zweite Runde" in page("/stadtbezirke/aplerbeck/")


def test_as_many_statements_for_thirty_as_for_one(city, hoerde, bea):
    committee = make_chaired(hoerde, bea)
    project = make_project(hoerde, becomes="running")

    def statements(path):
        with CaptureQueriesContext(connection) as found:
            page(path)
        return len(found)

    def more(number):
        for row in range(number):
            event = make_event(hoerde, begins=in_days(row + 1))
            keep_date(project, values={"begins": in_days(row + 1)}, by=BY)
            begins = in_days(row + 1)
            make_meeting(
                committee, state="invited", is_public=True, begins=begins, ends=begins + timedelta(hours=2)
            )
        return event

    event = more(1)
    paths = (
        "/termine/",
        "/termine/?zeit=monat&stadtbezirk=hoerde",
        address_of(event),
        "/termine/monatsblatt/",
    )
    few = [statements(path) for path in paths]
    change_event(more(29), values={"text": "Neu"}, by=BY)
    many = [statements(path) for path in paths]
    assert few == many
    assert max(many) <= 8


@pytest.mark.parametrize("path", ["/termine/", "/projekte/"])
def test_the_menu_says_that_one_is_at_projects_and_dates(city, path):
    assert 'aria-current="page">Projekte &amp; Termine' in page(path)
