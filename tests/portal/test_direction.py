"""What everybody reads of profiles and programmes, and what nobody sees before it is adopted."""

import pytest
from django.test import Client
from django.utils.timezone import localdate

from tests.factories.committees import make_committee, sit
from tests.factories.direction import (
    BY,
    make_adopted_programme,
    make_draft,
    make_handed_in,
    make_profile,
    make_programme,
    make_task,
)
from tests.factories.people import make_consent, make_person
from vorort.direction.actions import adopt_programme, finish_task
from vorort.direction.choices import TaskState

pytestmark = pytest.mark.django_db
PROFILE = "/stadtbezirke/hoerde/profil/"
PROGRAMME = "/stadtbezirke/hoerde/programm/"


@pytest.fixture
def committee(city, hoerde):
    return make_committee(district=hoerde)


def read(path, status=200):
    answer = Client().get(path)
    assert answer.status_code == status
    return answer.content.decode()


def test_a_profile_with_date_reason_and_goals(committee):
    make_profile(committee, reason="Werkstatt im Mai")
    page = read(PROFILE)
    assert all(words in page for words in ("See und viele Vereine", "Werkstatt im Mai", "Mehr Grün"))
    district = read("/stadtbezirke/hoerde/")
    assert all(words in district for words in ("See und viele Vereine", "Mehr Grün", PROFILE))


def test_earlier_versions_stay_readable(committee):
    make_profile(committee, "Wie es früher war")
    make_profile(committee, "Wie es heute ist")
    assert f'href="{PROFILE}1/"' in read(PROFILE)
    earlier = read(f"{PROFILE}1/")
    assert "Wie es früher war" in earlier
    assert "Dies ist eine frühere Fassung" in earlier
    assert "Wie es heute ist" in read(f"{PROFILE}2/")


def test_without_a_profile_there_is_a_friendly_sentence(committee):
    assert "noch dabei herauszufinden" in read(PROFILE)
    district = read("/stadtbezirke/hoerde/")
    assert "noch dabei herauszufinden" in district
    assert PROFILE not in district


@pytest.mark.parametrize("make", [make_draft, make_handed_in])
def test_drafts_are_nowhere(make, committee):
    make(committee, "Streng vertraulich")
    make_programme(committee.district)
    pages = [PROFILE, "/stadtbezirke/hoerde/", "/suche/?q=vertraulich", PROGRAMME]
    assert not [path for path in pages if "vertraulich" in read(path) and "q=" not in path]
    assert "Aufgabe 1" not in read(PROGRAMME)
    for path in (f"{PROFILE}1/", f"{PROFILE}2/", f"{PROGRAMME}2026/"):
        read(path, 404)


@pytest.mark.parametrize(
    "path",
    [
        f"{PROFILE}0/",
        f"{PROFILE}99999999999999999999/",
        f"{PROGRAMME}0/",
        f"{PROGRAMME}99999999999999999999/",
        "/verein/programm/99999999999999999999/",
        "/stadtbezirke/atlantis/profil/",
        "/stadtbezirke/atlantis/programm/",
        "/stadtbezirke/atlantis/programm/2026/",
    ],
)
def test_what_is_not_there(path, committee):
    make_profile(committee)
    read(path, 404)


def test_plan_and_done_side_by_side(committee, hoerde):
    programme = make_adopted_programme(hoerde, tasks=3)
    done, dropped, _open = programme.tasks.all()
    finish_task(done, becomes=TaskState.DONE, note="Steht am See", by=BY)
    finish_task(dropped, becomes=TaskState.DROPPED, note="Kein Platz", by=BY)
    page = read(f"{PROGRAMME}2026/")
    assert all(words in page for words in ("Steht am See", "Kein Platz", "noch offen"))
    assert "1 von 2 Aufgaben erledigt, 1 fällt weg" in page
    assert "1 von 2 Aufgaben erledigt" in read(PROGRAMME)
    assert "1 von 2 Aufgaben erledigt" in read("/stadtbezirke/hoerde/")


def test_names_are_shown_as_consented(committee, hoerde):
    shy, open_one = make_person("Scheu"), make_person("Offen")
    programme = make_programme(hoerde)
    for person in (shy, open_one):
        sit(person, committee)
        make_task(programme, f"Von {person.pk}", responsible=person, committee=committee)
    make_consent(open_one)
    programme.refresh_from_db()
    adopt_programme(programme, adopted_on=localdate(), by=BY)
    page = read(f"{PROGRAMME}2026/")
    assert "Scheu" not in page
    assert "ein Mitglied: Lenkungsgremium Hörde" in page
    assert "Bea Offen, Lenkungsgremium Hörde" in page


def test_the_association_has_its_own_programme(city):
    make_adopted_programme(city)
    assert "/verein/programm/2026/" in read("/verein/")
    assert "Aufgabe 1" in read("/verein/programm/2026/")


def test_money_is_named_where_some_is_put_aside(committee, hoerde):
    make_task(make_adopted_programme(hoerde), "Bühne", earmarked_cents=123_450)
    assert "1.234,50" in read(f"{PROGRAMME}2026/")


def test_the_search_leads_there(committee, hoerde):
    make_profile(committee)
    make_adopted_programme(hoerde)
    assert f'href="{PROFILE}"' in read("/suche/?q=Vereine")
    assert f'href="{PROGRAMME}2026/"' in read("/suche/?q=Aufgabe")
    assert PROFILE in read("/sitemap.xml")


@pytest.mark.parametrize(
    ("path", "most"), [(PROFILE, 8), (PROGRAMME, 8), (f"{PROGRAMME}2026/", 9), ("/stadtbezirke/hoerde/", 13)]
)
def test_the_number_of_queries_does_not_grow(path, most, committee, hoerde, django_assert_max_num_queries):
    make_profile(committee)
    programme = make_adopted_programme(hoerde)
    read(path)
    with django_assert_max_num_queries(most) as few:
        read(path)
    for number in range(30):
        make_task(programme, f"Mehr {number}")
        make_profile(committee, f"Fassung {number}")
        if number > 3:
            make_adopted_programme(hoerde, 2030 + number, tasks=1)
    with django_assert_max_num_queries(len(few)):
        read(path)
