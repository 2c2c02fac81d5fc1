"""The register, one resolution, its files and its feed."""

import json
import re
from datetime import date, timedelta

import feedparser
import pytest
from django.http import StreamingHttpResponse
from django.test import Client

from tests.factories.committees import sit
from tests.factories.meetings import BY, make_item, make_meeting
from tests.factories.people import logged_in, make_consent, make_person
from tests.portal.meetings.conftest import decide, words
from vorort.ground.clock import now
from vorort.meetings.actions import pass_resolution, report_resolution
from vorort.meetings.choices import FollowUp
from vorort.meetings.models import Resolution

pytestmark = pytest.mark.django_db


def numbers(query: str = "") -> list[str]:
    answer = Client().get(f"/beschluesse/{query}")
    assert answer.status_code == 200
    return re.findall(r"rows__meta\">(\S+) ·", answer.content.decode())


@pytest.fixture
def two(running):
    """One that is carried and public, one of the part that is not."""
    decide(running)
    decide(running, "Vertrag", is_public=False, wording="Wir zahlen Frau Geheim.")
    return list(Resolution.objects.order_by("pk"))


def test_the_register_holds_what_is_public(two):
    shown, hidden = two
    assert numbers() == [shown.number]
    assert hidden.number not in words("/beschluesse/")


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?q=Bänke", 1), ("?q=Straßenbahn", 0), ("?stadtbezirk=hoerde", 1), ("?stadtbezirk=aplerbeck", 0),
        ("?ergebnis=carried", 1), ("?ergebnis=rejected", 0), ("?stand=open", 0), ("?stand=ueberfaellig", 0),
        ("?gremium=lenkungsgremium-hoerde", 1), ("?jahr=1999", 1), ("?stand=nichts", 1), ("?nach=x-y", 1),
    ],
)  # fmt: skip
def test_filters_stand_in_the_address(two, aplerbeck, query, found):
    assert len(numbers(query)) == found


def test_a_number_finds_its_resolution(two):
    assert numbers(f"?q={two[0].number}") == [two[0].number]


def test_one_resolution_says_how_it_came_about(two):
    page = words(f"/beschluesse/{two[0].pk}/")
    assert "Wir stellen drei Bänke auf." in page
    assert "Ja 4 · Nein 1" in page
    assert "Ja-Stimmen: 4. Das reicht." in page
    assert "Sitzung im Mai" in page


@pytest.mark.parametrize("who", ["nobody", "anna", "dora"])
def test_what_is_not_public_is_not_there_for_others(two, who, request):
    client = Client() if who == "nobody" else logged_in(request.getfixturevalue(who))
    assert client.get(f"/beschluesse/{two[1].pk}/").status_code == 404


def test_a_member_reads_it_and_nobody_keeps_the_page(two, bea):
    page = words(f"/beschluesse/{two[1].pk}/", logged_in(bea))
    assert "Wir zahlen Frau Geheim." in page
    assert "nicht öffentlich" in page


def test_who_sees_to_it_is_named_as_consented_and_what_became_of_it_is_told(running):
    person = make_person("Offen")
    item = make_item(running)
    committee = running.committee
    sit(person, committee)
    row = pass_resolution(
        item, wording="Wir messen nach.", responsible=person, due_on=date(2020, 1, 1), by=BY
    )
    page = words(f"/beschluesse/{row.pk}/")
    assert "Offen" not in page
    assert "überfällig" in page
    assert numbers("?stand=ueberfaellig") == [row.number]
    make_consent(person)
    assert "Bea Offen" in words(f"/beschluesse/{row.pk}/")
    report_resolution(row, follow_up=FollowUp.DONE, evidence="Es ist gemessen.", by=BY)
    page = words(f"/beschluesse/{row.pk}/")
    assert page.count("Es ist gemessen.") == 2
    assert "überfällig" not in page


@pytest.mark.parametrize("number", [1, 30])
def test_the_register_costs_the_same_however_long(running, number, django_assert_max_num_queries):
    item = make_item(running)
    for nth in range(number):
        pass_resolution(item, wording=f"Beschluss {nth}", by=BY)
    with django_assert_max_num_queries(8):
        Client().get("/beschluesse/")


def test_one_resolution_costs_little(two, django_assert_max_num_queries):
    with django_assert_max_num_queries(14):
        Client().get(f"/beschluesse/{two[0].pk}/")


def sent(path: str) -> bytes:
    """All of a file that is sent while it is made."""
    answer = Client().get(path)
    assert isinstance(answer, StreamingHttpResponse)
    return answer.getvalue()


def test_files_hold_what_the_page_holds(two):
    found = json.loads(sent("/beschluesse/beschluesse.json"))
    (rows,) = found.values()
    assert [row["number"] for row in rows] == [two[0].number]
    assert rows[0]["outcome"] == "angenommen"
    table = sent("/beschluesse/beschluesse.csv?stadtbezirk=hoerde").decode()
    assert two[0].number in table
    assert "Geheim" not in table
    assert sent("/beschluesse/beschluesse.xlsx").startswith(b"PK")
    assert Client().get("/beschluesse/beschluesse.exe").status_code == 404


def test_the_feed_holds_what_the_page_holds(two):
    feed = feedparser.parse(Client().get("/beschluesse/beschluesse.atom").content)
    assert [entry.title for entry in feed.entries] == [f"{two[0].number} Wir stellen drei Bänke auf."]


def test_the_empty_register_says_what_it_is_for(city):
    assert "Noch keine Beschlüsse" in words("/beschluesse/")


def test_a_meeting_that_is_not_public_is_not_linked(committee, bea):
    hidden = make_meeting(committee, "Klausur", state="running")
    row = pass_resolution(make_item(hidden), wording="Wir schweigen.", by=BY)
    assert Client().get(f"/beschluesse/{row.pk}/").status_code == 404
    assert row.decided_on <= (now() + timedelta(days=1)).date()
