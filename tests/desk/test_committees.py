"""The chair's desk: appointing, taking back, ending; and what others do not learn."""

import re
from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils.timezone import localdate, localtime

from tests.factories.committees import make_committee, make_group, make_mandate, make_seat, sit
from tests.factories.people import logged_in, make_organisation, make_person
from vorort.committees.models import Mandate
from vorort.desk.committees.views import PER_PAGE
from vorort.outbox.worker import run_once

pytestmark = pytest.mark.django_db

FILLED = {"given_name": "Uwe", "family_name": "Urban", "email": "uwe@example.org", "begins": "", "ends": ""}


@pytest.fixture
def committee(city, hoerde, bea):
    """The steering committee of Hörde, with Bea in the chair and one vacant seat."""
    found = make_committee(district=hoerde)
    sit(make_person("Vorsitz", user=bea), found, "chair")
    make_seat(found, position=1)
    return found


@pytest.fixture
def seat(committee):
    return committee.seats.get(position=1)


@pytest.fixture
def as_bea(bea):
    client = Client()
    client.force_login(bea)
    return client


def appointing(committee, seat):
    return f"/arbeitsplatz/gremien/{committee.slug}/berufen/{seat.pk}/"


def filled(**values):
    return FILLED | {"begins": localdate().isoformat()} | values


def link_in_mail():
    """The address in the letter that went out last."""
    while run_once():
        pass
    told = mail.outbox[-1].message().get_payload(decode=True)
    assert isinstance(told, bytes)
    (link,) = re.findall(r"http\S+(/berufung/\S+)", told.decode().partition("In English")[0])
    return link


def test_appointed_written_to_accepted_and_shown(as_bea, committee, seat):
    club = make_organisation("TuS Hörde")
    answer = as_bea.post(appointing(committee, seat), filled(on_behalf_of=club.pk), follow=True)
    assert "Uwe Urban ist berufen" in answer.content.decode()
    path = link_in_mail()
    letter = Client().get(path).content.decode()
    assert all(words in letter for words in ("Lenkungsgremium Hörde", "TuS Hörde", "Uwe Urban"))
    assert Mandate.objects.get(seat=seat).state == "offered"
    thanks = Client().post(path, {"antwort": "ja", "name": "1"}, follow=True)
    assert "Danke, dass Sie dabei sind" in thanks.content.decode()
    mandate = Mandate.objects.get(seat=seat)
    assert (mandate.state, mandate.on_behalf_of, mandate.person.shown_name) == ("accepted", club, "Uwe Urban")
    assert "Uwe Urban" in as_bea.get(f"/arbeitsplatz/gremien/{committee.slug}/").content.decode()


def test_who_declines_leaves_the_seat_free_and_shows_nothing(as_bea, committee, seat):
    as_bea.post(appointing(committee, seat), filled())
    path = link_in_mail()
    Client().post(path, {"antwort": "nein", "name": "1"})
    mandate = Mandate.objects.get(seat=seat)
    assert (mandate.state, mandate.person.shown_name) == ("declined", "")
    assert as_bea.post(appointing(committee, seat), filled(email="eva@example.org")).status_code == 302


def test_a_letter_answered_once_is_not_answered_again(as_bea, committee, seat):
    as_bea.post(appointing(committee, seat), filled())
    path = link_in_mail()
    Client().post(path, {"antwort": "nein"})
    again = Client().post(path, {"antwort": "ja"})
    assert again.status_code == 422
    assert Mandate.objects.get(seat=seat).state == "declined"
    assert Client().get(path[:-2] + "x/").status_code == 404


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"family_name": ""}, "Bitte füllen Sie dieses Feld aus"),
        ({"email": "kein at"}, "vollständige E-Mail-Adresse"),
        ({"begins": "2030-02-30"}, "gültiges Datum"),
        ({"begins": "2031-01-02", "ends": "2031-01-01"}, "Der letzte Tag liegt vor dem ersten"),
        ({"email": "other@example.org"}, "gehört zu einer anderen Person"),
    ],
)
def test_mistakes_are_named_and_nothing_is_lost(values, sentence, as_bea, committee, seat):
    make_person("Anders", email="other@example.org")
    answer = as_bea.post(appointing(committee, seat), filled(**values))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in page
    assert 'value="Uwe"' in page
    assert not Mandate.objects.filter(seat=seat).exists()


def test_a_seat_that_is_taken_says_by_whom(as_bea, committee, seat):
    make_mandate(seat, make_person("Vorher", given_name="Eva"))
    answer = as_bea.post(appointing(committee, seat), filled())
    assert answer.status_code == 422
    assert "Eva Vorher" in answer.content.decode()


@pytest.mark.parametrize(("hour", "days"), [(0, 0), (12, 1)])
def test_a_successor_begins_with_the_first_free_day(hour, days, as_bea, committee, seat):
    ends = (localtime() + timedelta(days=40)).replace(hour=hour, minute=0, second=0, microsecond=0)
    make_mandate(seat, make_person("Vorher"), ends=ends)
    free = (ends.date() + timedelta(days=days)).isoformat()
    assert f'value="{free}"' in as_bea.get(appointing(committee, seat)).content.decode()
    assert as_bea.post(appointing(committee, seat), filled(begins=free)).status_code == 302


def test_an_offer_is_taken_back(as_bea, committee, seat):
    as_bea.post(appointing(committee, seat), filled())
    offer = Mandate.objects.get(seat=seat)
    as_bea.post(f"/arbeitsplatz/mandate/{offer.pk}/zuruecknehmen/")
    offer.refresh_from_db()
    assert offer.state == "withdrawn"


def test_a_mandate_ends_with_a_reason(as_bea, committee, seat):
    mandate = make_mandate(seat, make_person("Urban"))
    path = f"/arbeitsplatz/mandate/{mandate.pk}/beenden/"
    assert as_bea.post(path, {"reason": " "}).status_code == 422
    assert as_bea.post(path, {"reason": "weggezogen"}).status_code == 302
    mandate.refresh_from_db()
    assert (mandate.why_ended, mandate.ended_note) == ("recalled", "weggezogen")


def test_an_offer_is_answered_at_the_desk(anna, committee, seat):
    offer = make_mandate(seat, make_person("Eigen", user=anna), state="offered", answered_at=None)
    client = Client()
    client.force_login(anna)
    assert "Sie sind berufen: Lenkungsgremium Hörde" in client.get("/arbeitsplatz/").content.decode()
    client.post(f"/arbeitsplatz/mandate/{offer.pk}/antwort/", {"antwort": "ja", "von": "woche"})
    offer.refresh_from_db()
    assert offer.state == "accepted"


def test_other_districts_do_not_exist_for_a_chair(as_bea, committee, aplerbeck):
    other = make_committee("Lenkungsgremium Aplerbeck", aplerbeck)
    seat = make_seat(other)
    offer = make_mandate(seat, make_person("Offen"), state="offered", answered_at=None)
    held = make_mandate(make_seat(other), make_person("Fest"))
    found = [
        as_bea.get(f"/arbeitsplatz/gremien/{other.slug}/").status_code,
        as_bea.post(appointing(other, seat), filled()).status_code,
        as_bea.post(f"/arbeitsplatz/mandate/{offer.pk}/zuruecknehmen/").status_code,
        as_bea.post(f"/arbeitsplatz/mandate/{offer.pk}/antwort/", {"antwort": "ja"}).status_code,
        as_bea.post(f"/arbeitsplatz/mandate/{held.pk}/beenden/", {"reason": "so"}).status_code,
    ]
    assert found == [404] * 5
    assert list(Mandate.objects.filter(committee=other).values_list("state", flat=True).order_by("pk")) == [
        "offered",
        "accepted",
    ]


def test_a_seat_of_another_committee_is_not_reached_through_ones_own(as_bea, committee, aplerbeck):
    foreign = make_seat(make_committee("Lenkungsgremium Aplerbeck", aplerbeck))
    assert as_bea.get(appointing(committee, foreign)).status_code == 404


def test_the_chair_of_the_district_sees_its_groups(as_bea, committee, hoerde):
    make_group("AG Feste", hoerde)
    page = as_bea.get("/arbeitsplatz/gremien/").content.decode()
    assert all(name in page for name in ("Lenkungsgremium Hörde", "AG Feste"))


@pytest.mark.parametrize("path", ["/arbeitsplatz/gremien/", "/arbeitsplatz/gremien/lenkungsgremium-hoerde/"])
def test_the_number_of_queries_does_not_grow(path, as_bea, committee, hoerde, django_assert_max_num_queries):
    as_bea.get(path)
    with django_assert_max_num_queries(10) as few:
        as_bea.get(path)
    for number in range(30):
        sit(make_person(f"Nr {number}"), committee, on_behalf_of=make_organisation())
        make_group(f"AG {number}", hoerde)
    with django_assert_max_num_queries(len(few)):
        as_bea.get(path)


def test_the_office_turns_the_pages_of_a_long_overview(cem, city, hoerde):
    for number in range(PER_PAGE + 1):
        make_group(f"AG {number:02}", hoerde)
    first, second = (
        logged_in(cem).get(f"/arbeitsplatz/gremien/?seite={number}").content.decode() for number in (1, 2)
    )
    assert "AG 00" in first
    assert f"AG {PER_PAGE}" not in first
    assert f"AG {PER_PAGE}" in second
    assert "AG 00" not in second
