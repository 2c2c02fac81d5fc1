"""Tables for the office: whole, dated, harmless, and noted in the journal."""

import io
import json
from datetime import date, timedelta

import pytest
from openpyxl import load_workbook

from tests.desk.people.conftest import OTHERS
from tests.factories.committees import make_committee, sit
from tests.factories.people import make_organisation, make_person
from vorort.ground.clock import first_moment, now
from vorort.journal.models import Entry

pytestmark = pytest.mark.django_db

EXPORT = "/arbeitsplatz/export/"
TABLES = ("personen", "organisationen", "mandate")


def taken(client, name):
    answer = client.get(EXPORT + name)
    assert answer.status_code == 200
    return b"".join(answer.streaming_content)


@pytest.fixture
def data(city, hoerde):
    person = make_person("=Böse", given_name="", email="boese@example.org")
    club = make_organisation("@Verein", district=hoerde)
    ends = first_moment(date(2026, 2, 1))
    sit(
        person,
        make_committee(district=hoerde),
        on_behalf_of=club,
        begins=ends - timedelta(days=31),
        ends=ends,
    )
    return person


def test_people_have_no_place_on_a_map(as_cem, data):
    assert "geojson" not in as_cem.get(EXPORT).content.decode()
    assert as_cem.get(f"{EXPORT}personen.geojson").status_code == 404


@pytest.mark.parametrize("name", TABLES)
def test_a_table_opens_in_a_spreadsheet_without_formulas(name, as_cem, data):
    text = taken(as_cem, f"{name}.csv").decode()
    assert text.startswith("\ufeffNummer;")
    sheet = load_workbook(io.BytesIO(taken(as_cem, f"{name}.xlsx"))).active
    assert sheet.max_row == 2
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    told = text + str([cell.value for cell in sheet[2]])
    assert "'=Böse" in told or "'@Verein" in told
    assert ";=" not in text
    assert ";@" not in text


def test_mandates_carry_first_and_last_day(as_cem, data):
    (row,) = json.loads(taken(as_cem, "mandate.json"))["mandate"]
    assert (row["begins"], row["ends"], row["person"], row["organisation"]) == (
        "2026-01-01",
        "2026-01-31",
        data.pk,
        "@Verein",
    )


def test_the_heading_speaks_the_language_of_the_page(as_cem, data):
    answer = as_cem.get(f"/en{EXPORT}organisationen.csv")
    text = b"".join(answer.streaming_content).decode()
    assert text.startswith("\ufeffNumber;Name;")
    assert "Clubs and associations" in text


def test_each_use_is_noted(as_cem, data):
    taken(as_cem, "personen.json")
    entry = Entry.objects.filter(fact="committees.RecordsExported").get()
    assert entry.payload == {"what": "personen", "form": "json"}


@pytest.mark.parametrize("name", ["menschen.csv", "personen.pdf"])
def test_there_are_no_other_tables(name, as_cem):
    assert as_cem.get(EXPORT + name).status_code == 404


@pytest.mark.parametrize("who", OTHERS)
def test_nobody_else_takes_them_along(who, enter, data):
    client = enter(who)
    assert client.get(EXPORT).status_code == 404
    assert [client.get(f"{EXPORT}{name}.csv").status_code for name in TABLES] == [404] * 3
    assert not Entry.objects.filter(fact="committees.RecordsExported").exists()


@pytest.mark.parametrize("name", TABLES)
def test_the_number_of_queries_does_not_grow(name, as_cem, hoerde, city, django_assert_max_num_queries):
    def more(numbers):
        for number in numbers:
            club = make_organisation(district=hoerde)
            sit(
                make_person(f"Nr {number}"), make_committee(f"Jury {number}", begins=now()), on_behalf_of=club
            )

    more(range(1))
    taken(as_cem, f"{name}.csv")
    with django_assert_max_num_queries(20) as few:
        taken(as_cem, f"{name}.csv")
    more(range(1, 30))
    with django_assert_max_num_queries(len(few)):
        taken(as_cem, f"{name}.csv")
