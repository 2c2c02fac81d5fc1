"""The history of a committee: who sat on which seat when, as a chart and as an equal table, with names as consented."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client

from tests.factories.committees import BEGINNING, make_committee, make_group, make_mandate, make_seat, sit
from tests.factories.people import make_consent, make_organisation, make_person
from vorort.committees.models import ElectoralTerm
from vorort.ground.clock import held_at, now

pytestmark = pytest.mark.django_db

PATH = "/gremien/lenkungskreis-hoerde/verlauf/"
TODAY = datetime(2026, 6, 15, 12, tzinfo=UTC)


@pytest.fixture
def steering(city, hoerde):
    """Since 2020."""
    return make_committee("Lenkungskreis Hörde", hoerde)


def read(path: str = PATH, client: Client | None = None) -> str:
    answer = (client or Client()).get(path)
    assert answer.status_code == 200
    return answer.content.decode()


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def table(html: str) -> str:
    return words(html[html.index("<table") : html.index("</table>")])


def chart(html: str) -> str:
    return html[html.index('<svg class="history__chart') : html.index("</svg>", html.index("history__chart"))]


def named(family_name: str, **fields):
    person = make_person(family_name, **fields)
    make_consent(person, "name")
    return person


def year(number: int, month: int = 1) -> datetime:
    return datetime(number, month, 1, tzinfo=UTC)


def bars(html: str, kind: str) -> list[tuple[int, int]]:
    """Where the bars of a kind begin and how wide they are."""
    found = re.findall(rf'<g class="is-{kind}">.*?<rect x="(\d+)" y="\d+" width="(\d+)"', chart(html))
    return [(int(x), int(width)) for x, width in found]


def test_chart_and_table_tell_mandates_and_vacancies_of_a_seat(steering):
    seat = make_seat(steering, "chair")
    club = make_organisation("Gartenfreunde Süd")
    make_mandate(
        seat, named("Erste", given_name="Ella"), begins=year(2020), ends=year(2022), on_behalf_of=club
    )
    make_mandate(seat, named("Zweiter", given_name="Zeno"), begins=year(2024))
    with held_at(TODAY):
        page = read()
    told = table(page)
    assert told.index("Ella Erste Gartenfreunde Süd 1. Januar 2020") < told.index("frei")
    assert told.index("frei") < told.index("Zeno Zweiter – 1. Januar 2024 offen")
    # eight years, 1088 units: two held, two vacant, four held to the end of next year
    assert bars(page, "office") == [(0, 270), (544, 542)]
    assert bars(page, "vacant") == [(272, 270)]
    assert "Ella Erste, 1. Januar 2020 bis 1. Januar 2022" in chart(page)
    assert [str(number) in chart(page) for number in (2019, 2020, 2027, 2028)] == [False, True, True, False]


def test_what_is_vacant_now_is_drawn_up_to_today(steering):
    make_seat(steering)
    with held_at(TODAY):
        page = read()
    [today] = map(int, re.findall(r'is-today" d="M(\d+) ', chart(page)))
    assert bars(page, "vacant") == [(0, today - 2)]
    assert "frei – 1. Januar 2020 offen" in table(page)


def test_electoral_terms_stand_above_the_years_of_what_is_elected(steering):
    ElectoralTerm.objects.create(name="Wahlperiode 2020–2025", begins=year(2020, 11), ends=year(2025, 11))
    ElectoralTerm.objects.create(name="Lange her", begins=year(2009), ends=year(2014))
    sit(named("Vorsitz"), steering, "chair")
    board = make_committee("Vorstand", kind="board")
    sit(named("Vorne"), board, "chair")
    assert "Wahlperiode 2020–2025" in chart(read())
    assert "Lange her" not in read()
    assert "Wahlperiode" not in read("/gremien/vorstand/verlauf/")


def test_who_has_not_agreed_is_named_nowhere(steering):
    club = make_organisation("Gartenfreunde Süd")
    sit(make_person("Heimlich", given_name="Hanna", function="Gärtnerin"), steering, on_behalf_of=club)
    make_mandate(make_seat(steering), make_person("Ehemals"), begins=year(2021), ends=year(2022))
    page = read()
    for word in ("Heimlich", "Hanna", "Gärtnerin", "Ehemals"):
        assert word not in page
    assert "Name nicht veröffentlicht Gartenfreunde Süd" in table(page)
    assert "Gartenfreunde Süd, seit" in chart(page)


def test_what_nobody_has_accepted_is_not_told(steering):
    make_mandate(make_seat(steering), named("Gefragt"), state="offered", answered_at=None)
    make_mandate(make_seat(steering), named("Abgelehnt"), state="declined")
    assert "Gefragt" not in read()
    assert "Abgelehnt" not in read()


def test_a_long_history_is_drawn_for_fifteen_years_and_told_whole(city, hoerde):
    old = make_committee("Alter Rat", hoerde, begins=year(1990))
    seat = make_seat(old, begins=year(1990))
    make_mandate(seat, named("Anfang"), begins=year(1990), ends=year(2000))
    make_mandate(seat, named("Danach"), begins=year(2000))
    with held_at(TODAY):
        page = read("/gremien/alter-rat/verlauf/")
    assert "Anfang" in table(page)
    assert "Anfang" not in chart(page)
    assert "Die Grafik beginnt mit 2013" in page
    assert bars(page, "member") == [(0, 1086)]


def test_seats_that_are_closed_stay_and_stand_ins_come_last(steering):
    closed = make_seat(steering, name="Sitz der Post", ends=year(2022))
    make_mandate(closed, named("Post"), begins=BEGINNING, ends=year(2022))
    chair = sit(named("Vorsitz"), steering, "chair")
    make_mandate(make_seat(steering, "stand_in", stands_in_for=chair.seat), named("Ersatz"))
    make_seat(steering, name="Nie besetzt", ends=BEGINNING)
    told = table(read())
    assert told.index("Vorsitz") < told.index("Ersatz")
    assert "Nie besetzt" not in told


def test_a_committee_without_seats_has_no_chart(city, hoerde):
    make_group("AG Feste", hoerde)
    page = read("/gremien/ag-feste/verlauf/")
    assert "Noch kein Verlauf" in page
    assert "<table" not in page


@pytest.mark.parametrize(("role", "status"), [(None, 404), ("anna", 404), ("cem", 404), ("mo", 200)])
def test_a_hidden_committee_has_no_history_but_for_the_moderator(role, status, request, city, hoerde):
    group = make_group("AG Verborgen", hoerde, visibility="hidden")
    sit(named("Verborgen"), group)
    client = Client()
    if role:
        client.force_login(request.getfixturevalue(role))
    answer = client.get("/gremien/ag-verborgen/verlauf/")
    assert answer.status_code == status
    assert not getattr(answer, "public_page", False)
    assert group.slug not in read("/sitemap.xml")


def test_the_committee_and_the_sitemap_lead_there(steering):
    make_mandate(make_seat(steering), named("Ehemals"), begins=year(2021), ends=year(2022))
    assert read("/gremien/lenkungskreis-hoerde/").count(f'href="{PATH}"') == 2
    assert f"/en{PATH}</loc>" in read("/sitemap.xml")


def test_the_title_stays_short(city, hoerde):
    make_committee("Arbeitskreis für die Entwicklung der Ortsmitte und des Marktplatzes", hoerde, slug="lang")
    [title] = re.findall(r"<title>(.*?)</title>", read("/gremien/lang/verlauf/"))
    assert len(title) <= 70


@pytest.mark.parametrize("seats", [1, 30])
def test_the_number_of_queries_does_not_grow(seats, steering, django_assert_max_num_queries):
    read()
    for number in range(seats):
        seat = make_seat(steering, name=f"Sitz {number}", nominated_by=make_organisation())
        for back in range(7 if seats > 1 else 1):
            begins = now() - timedelta(days=200 * (back + 1))
            make_mandate(
                seat, make_person(f"Nr {number} {back}"), begins=begins, ends=begins + timedelta(days=190)
            )
    with django_assert_max_num_queries(8):
        page = read()
    assert page.count('class="is-member"') == seats * (7 if seats > 1 else 1)
