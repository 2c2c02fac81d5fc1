"""The public pages on committees: who sits where, as consented; what is free, what is over, and how to join."""

import json
import re
from datetime import timedelta
from io import BytesIO

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from tests.factories.committees import make_committee, make_group, make_mandate, make_seat, sit
from tests.factories.districts import make_district
from tests.factories.people import make_consent, make_organisation, make_person
from vorort.committees.actions import end_committee
from vorort.committees.actions.inside import index_committee
from vorort.committees.models import AssociationMember
from vorort.ground.actor import command_actor
from vorort.ground.clock import now
from vorort.people.choices import Sector

pytestmark = pytest.mark.django_db


@pytest.fixture
def steering(city, hoerde):
    return make_committee("Lenkungskreis Hörde", hoerde, purpose_de="Wir planen gemeinsam.")


def read(path: str, client: Client | None = None) -> str:
    answer = (client or Client()).get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def named(family_name: str, **fields):
    person = make_person(family_name, **fields)
    make_consent(person, "name")
    return person


def test_a_committee_shows_who_sits_there_for_whom_and_since_when(steering):
    club = make_organisation("Gartenfreunde Süd", Sector.CLUB)
    sit(named("Vorsitz", given_name="Vera"), steering, "chair")
    sit(named("Mitglied", given_name="Mia"), steering, on_behalf_of=club, ends=now() + timedelta(days=9))
    page = words(read("/gremien/lenkungskreis-hoerde/"))
    assert page.index("Vera Vorsitz") < page.index("Mia Mitglied")
    assert "Für Gartenfreunde Süd (Vereine" in page
    assert "Wir planen gemeinsam." in page
    assert re.search(r"seit \d+\. \w+ \d{4}, bis", page)


def test_who_has_not_agreed_is_named_nowhere(steering, hoerde):
    club = make_organisation("Gartenfreunde Süd", Sector.CLUB)
    shy = make_person("Heimlich", given_name="Hanna", function="Gärtnerin", email="hanna@example.org")
    sit(shy, steering, "chair", on_behalf_of=club)
    make_mandate(make_seat(steering), make_person("Ehemals"), ends=now() - timedelta(hours=1))
    index_committee(steering)
    html = "".join(
        read(path)
        for path in (
            "/gremien/lenkungskreis-hoerde/", "/gremien/", "/stadtbezirke/hoerde/", "/verein/",
            "/suche/?q=Lenkungskreis", "/suche/?q=Gartenfreunde",
        )
    )  # fmt: skip
    for word in ("Heimlich", "Hanna", "Gärtnerin", "hanna@", "Ehemals"):
        assert word not in html
    assert "nichts gefunden" in read("/suche/?q=Heimlich").lower()
    assert "Name nicht veröffentlicht" in words(html)
    assert "Für Gartenfreunde Süd" in words(html)


def test_machines_are_told_consented_names_only(steering):
    sit(named("Offen", given_name="Otto"), steering)
    sit(make_person("Heimlich"), steering)
    html = read("/gremien/lenkungskreis-hoerde/")
    told = json.loads(html.split('type="application/ld+json">')[1].split("</script>")[0])
    assert [role["member"]["name"] for role in told["member"]] == ["Otto Offen"]


def test_a_vacant_seat_is_free_even_while_somebody_is_asked(steering):
    make_mandate(make_seat(steering), named("Gefragt"), state="offered", answered_at=None)
    make_seat(steering, nominated_by=make_organisation("Turnverein"))
    page = words(read("/gremien/lenkungskreis-hoerde/"))
    assert page.count("Mitglied: frei") == 2
    assert "Für Turnverein" in page
    assert "Gefragt" not in page


def test_the_composition_names_whom_nobody_stands_for(steering):
    for sector in (Sector.CLUB, Sector.CLUB, Sector.POLITICS, Sector.ADMINISTRATION, Sector.INSTITUTION):
        sit(make_person(), steering, on_behalf_of=make_organisation(sector=sector))
    page = read("/gremien/lenkungskreis-hoerde/")
    assert "Niemand aus der Wirtschaft, aus den Kammern oder aus Initiativen." in page
    assert "Politik: 1" in words(page)
    assert page.count("<rect") == 4


def test_former_members_stand_below_with_their_years(steering):
    begun = now().replace(year=2021, month=3)
    make_mandate(
        make_seat(steering), named("Früher"), begins=begun, ends=begun.replace(year=2023), why_ended="term"
    )
    page = read("/gremien/lenkungskreis-hoerde/")
    assert "Früher" in page[page.index('<details class="disclosure"') :]
    assert "2021–2023" in page


def test_a_committee_that_ended_shows_what_came_of_it(city, hoerde):
    group = make_group("AG Feste", hoerde)
    end_committee(group, report="Drei Feste, viele Gäste.", by=command_actor("tests"))
    page = read("/gremien/ag-feste/")
    assert "Drei Feste, viele Gäste." in page
    assert "So kommt man dazu" not in page
    assert "Beendet" in page
    assert "ag-feste" not in read("/gremien/")


def test_a_committee_that_ended_without_a_report_promises_no_members(city, hoerde):
    make_group("AG Feste", hoerde, ends=now() - timedelta(days=1))
    page = read("/gremien/ag-feste/")
    assert "Dieses Gremium endete am" in page
    assert "Noch keine Mitglieder" not in page


@pytest.mark.parametrize(("role", "status"), [(None, 404), ("anna", 404), ("cem", 404), ("mo", 200)])
def test_a_hidden_committee_does_not_exist_but_for_the_moderator(role, status, request, city, hoerde):
    group = make_group("AG Verborgen", hoerde, visibility="hidden")
    client = Client()
    if role:
        client.force_login(request.getfixturevalue(role))
    answer = client.get("/gremien/ag-verborgen/")
    assert answer.status_code == status
    assert not getattr(answer, "public_page", False)
    for path in ("/gremien/", "/stadtbezirke/hoerde/", "/sitemap.xml"):
        assert group.slug not in read(path)


def test_filters_stand_in_the_address(steering, hoerde, aplerbeck):
    make_group("AG Feste", hoerde)
    make_group("AG Grün", aplerbeck, admission="invitation")
    cards = {
        path: re.findall(r"/gremien/([\w-]+)/\"", read(f"/gremien/{path}"))
        for path in ("", "?stadtbezirk=hoerde", "?art=working_group", "?offen=1", "?art=nonsense")
    }
    assert cards == {
        "": ["ag-gruen", "lenkungskreis-hoerde", "ag-feste"],
        "?stadtbezirk=hoerde": ["lenkungskreis-hoerde", "ag-feste"],
        "?art=working_group": ["ag-gruen", "ag-feste"],
        "?offen=1": ["ag-feste"],
        "?art=nonsense": ["ag-gruen", "lenkungskreis-hoerde", "ag-feste"],
    }


def test_a_district_shows_its_committee_with_chair_and_its_groups(steering, hoerde):
    chair = sit(named("Vorsitz", given_name="Vera"), steering, "chair")
    # is there for absences, and not counted
    make_mandate(make_seat(steering, "stand_in", stands_in_for=chair.seat), named("Ersatz"))
    make_group("AG Feste", hoerde)
    page = words(read("/stadtbezirke/hoerde/"))
    assert "Vorsitz: Vera Vorsitz" in page
    assert "AG Feste" in page
    assert "1 Mitglied" in page


def test_the_association_shows_members_delegates_and_board(city, hoerde, aplerbeck):
    def member(district, **fields):
        told = {"kind": "district", "is_full": True, "delegates": 2, "begins": now() - timedelta(days=9)}
        return AssociationMember.objects.create(district=district, **told | fields)

    assembly, board = (
        make_committee("Versammlung", kind="general_assembly"),
        make_committee("Vorstand", kind="board"),
    )
    few = member(hoerde)
    chamber = make_organisation("Handwerkskammer", Sector.CHAMBER)
    member(None, kind="organisation", organisation=chamber, is_full=False, delegates=0)
    many = member(aplerbeck)
    for sends in (few, many, many, many):
        make_mandate(make_seat(assembly, member=sends), make_person())
    sit(named("Vorne", given_name="Vito"), board, "chair")
    page = words(read("/verein/"))
    assert "Hörde 1 delegierte Person, 1 fehlt" in page
    assert "Aplerbeck 3 Delegierte, 1 zu viel" in page
    assert "Beratende Mitglieder" in page
    assert "Handwerkskammer" in page
    assert "Vito Vorne" in page


def test_search_leads_to_a_committee_and_the_sitemap_lists_it(steering):
    index_committee(steering)
    assert 'href="/gremien/lenkungskreis-hoerde/"' in read("/suche/?q=Lenkungskreis")
    assert "/en/gremien/lenkungskreis-hoerde/" in read("/sitemap.xml")


def test_members_as_files_hold_no_hidden_name_and_no_formula(steering, hoerde):
    risky = make_organisation("=HYPERLINK(1)", Sector.CLUB)
    sit(named("Offen", given_name="Otto"), steering, "chair", on_behalf_of=risky)
    sit(make_person("Heimlich"), steering)
    sit(named("Versteckt"), make_group("AG Verborgen", hoerde, visibility="hidden"))
    table, plain = read("/gremien/mitglieder.csv"), read("/gremien/mitglieder.json")
    rows = json.loads(plain)["members"]
    assert [(row["name"], row["votes"]) for row in rows] == [("Otto Offen", True), ("", True)]
    assert ";'=HYPERLINK(1);" in table
    assert table.startswith("\ufeffcommittee;kind;district;office;name;")
    for word in ("Heimlich", "Versteckt"):
        assert word not in table + plain


def test_members_as_a_workbook_hold_no_formula(steering):
    sit(named("Offen", given_name="=Otto"), steering, on_behalf_of=make_organisation("=HYPERLINK(1)"))
    sheet = load_workbook(BytesIO(Client().get("/gremien/mitglieder.xlsx").content))["members"]
    heading, row = sheet.iter_rows(values_only=True)
    assert heading[:2] == ("committee", "kind")
    assert (row[4], row[6]) == ("'=Otto Offen", "'=HYPERLINK(1)")


@pytest.mark.parametrize("number", [1, 30])
@pytest.mark.parametrize(
    "path",
    [
        "/gremien/",
        "/gremien/lenkungskreis-hoerde/",
        "/stadtbezirke/hoerde/",
        "/verein/",
        "/gremien/mitglieder.csv",
        "/gremien/mitglieder.xlsx",
    ],
)
def test_pages_cost_the_same_for_one_and_for_thirty(number, path, steering, hoerde):
    board, assembly = (
        make_committee("Vorstand", kind="board"),
        make_committee("Versammlung", kind="general_assembly"),
    )
    for i in range(number):
        club = make_organisation()
        make_mandate(make_seat(steering), named(f"Mit {i}"), on_behalf_of=club)
        make_mandate(make_seat(steering), named(f"Ex {i}"), ends=now() - timedelta(hours=1))
        sit(named(f"Vor {i}"), board)
        make_group(f"AG {i}", hoerde)
        sent = AssociationMember.objects.create(
            kind="district", district=make_district(f"Bezirk {i}"), is_full=True, delegates=2, begins=now()
        )
        make_mandate(make_seat(assembly, member=sent), make_person())
    Client().get(path)
    with CaptureQueriesContext(connection) as queries:
        assert Client().get(path).status_code == 200
    expected = {
        "/gremien/": 4,
        "/gremien/lenkungskreis-hoerde/": 8,
        "/stadtbezirke/hoerde/": 13,
        "/verein/": 8,
        "/gremien/mitglieder.csv": 1,
        "/gremien/mitglieder.xlsx": 1,
    }
    assert len(queries) == expected[path], [query["sql"][:90] for query in queries]
