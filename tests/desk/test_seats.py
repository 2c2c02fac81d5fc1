"""Making, changing and closing seats; recording who was elected; giving a seat back."""

from datetime import timedelta

import pytest
from django.utils.timezone import localdate

from tests.factories.committees import make_committee, make_group, make_mandate, make_seat, sit
from tests.factories.people import logged_in, make_organisation, make_person
from vorort.committees.models import Mandate, Seat

pytestmark = pytest.mark.django_db

SEAT = {"office": "member", "name": "", "position": "3", "is_voting": "on"}


@pytest.fixture
def committee(city, hoerde, bea):
    found = make_committee(district=hoerde)
    sit(make_person("Vorsitz", user=bea), found, "chair")
    return found


@pytest.fixture
def as_bea(bea):
    return logged_in(bea)


@pytest.fixture
def as_cem(cem):
    return logged_in(cem)


def test_a_chair_makes_a_seat_for_a_club(as_bea, committee):
    club = make_organisation("TuS Hörde")
    path = f"/arbeitsplatz/gremien/{committee.slug}/sitze/neu/"
    assert "Wer jemanden vorschlagen darf" in as_bea.get(path).content.decode()
    answer = as_bea.post(path, SEAT | {"name": "Sitz der Jugend", "nominated_by": club.pk}, follow=True)
    assert "Der Sitz ist gespeichert" in answer.content.decode()
    seat = Seat.objects.get(name="Sitz der Jugend")
    assert (seat.committee, seat.nominated_by, seat.is_voting, seat.position) == (committee, club, True, 3)


def test_weight_and_other_offices_are_not_for_the_chair(as_bea, committee):
    path = f"/arbeitsplatz/gremien/{committee.slug}/sitze/neu/"
    page = as_bea.get(path).content.decode()
    assert "Zahl der Stimmen" not in page
    assert 'value="chair"' not in page
    as_bea.post(path, SEAT | {"weight": "9"})
    assert Seat.objects.get(position=3).weight == 1


def test_the_office_ties_a_seat_to_another_office(as_cem, committee, hoerde):
    council = make_committee("Bezirksvertretung Hörde", hoerde, kind="district_council", admission="election")
    mayor = make_seat(council, "chair")
    path = f"/arbeitsplatz/gremien/{committee.slug}/sitze/neu/"
    assert "Bezirksvertretung Hörde: Vorsitz" in as_cem.get(path).content.decode()
    assert as_cem.post(path, SEAT | {"weight": "2", "ex_officio_of": mayor.pk}).status_code == 302
    seat = Seat.objects.get(position=3)
    assert (seat.weight, seat.ex_officio_of) == (2, mayor)


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"office": "stand_in"}, "Bitte nennen Sie den vertretenen Sitz"),
        ({"weight": "0"}, "größer oder gleich 1"),
        ({"office": "nonsense"}, "gültige Auswahl"),
        ({"office": "chair"}, "hat schon einen Sitz für den Vorsitz"),
    ],
)
def test_mistakes_in_a_seat_are_named(values, sentence, as_cem, committee):
    answer = as_cem.post(
        f"/arbeitsplatz/gremien/{committee.slug}/sitze/neu/", SEAT | {"weight": "1"} | values
    )
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert committee.seats.count() == 1


def test_a_seat_is_renamed_and_closed(as_bea, committee):
    seat = make_seat(committee, position=3)
    path = f"/arbeitsplatz/gremien/{committee.slug}/sitze/{seat.pk}/"
    as_bea.post(path, SEAT | {"name": "Sitz der Älteren"})
    seat.refresh_from_db()
    assert seat.name == "Sitz der Älteren"
    assert as_bea.post(f"{path}schliessen/").status_code == 422
    assert as_bea.post(f"{path}schliessen/", {"sure": "on"}).status_code == 302
    seat.refresh_from_db()
    assert seat.ends is not None


def test_a_seat_elsewhere_is_not_reached_through_ones_own_committee(as_bea, committee, aplerbeck):
    foreign = make_seat(make_committee("Lenkungsgremium Aplerbeck", aplerbeck))
    path = f"/arbeitsplatz/gremien/{committee.slug}/sitze/{foreign.pk}/"
    assert [as_bea.get(path).status_code, as_bea.post(path, SEAT).status_code] == [404, 404]
    assert as_bea.post(f"{path}schliessen/", {"sure": "on"}).status_code == 404


def test_the_office_records_who_was_elected(as_cem, city):
    board = make_committee("Vorstand", kind="board", admission="election")
    seat = make_seat(board, "treasurer")
    filled = {
        "given_name": "Eva", "family_name": "Ehrlich", "email": "eva@example.org", "basis": "election",
        "begins": localdate().isoformat(), "ends": (localdate() + timedelta(days=700)).isoformat(),
        "document": "Niederschrift vom 12. Mai, TOP 7",
    }  # fmt: skip
    path = f"/arbeitsplatz/gremien/vorstand/eintragen/{seat.pk}/"
    assert as_cem.post(path, filled | {"basis": "x"}).status_code == 422
    assert as_cem.post(path, filled).status_code == 302
    mandate = Mandate.objects.get(seat=seat)
    assert (mandate.state, mandate.basis, mandate.person.full_name) == ("accepted", "election", "Eva Ehrlich")
    assert mandate.document == "Niederschrift vom 12. Mai, TOP 7"


def test_a_chair_records_nobody(as_bea, committee):
    seat = make_seat(committee)
    assert as_bea.get(f"/arbeitsplatz/gremien/{committee.slug}/eintragen/{seat.pk}/").status_code == 404


def test_a_member_gives_the_seat_back(anna, committee):
    mandate = sit(make_person("Eigen", user=anna), committee)
    client = logged_in(anna)
    assert "Verlassen" in client.get("/arbeitsplatz/gremien/").content.decode()
    path = f"/arbeitsplatz/mandate/{mandate.pk}/abgeben/"
    later = localdate() + timedelta(days=10)
    assert client.post(path, {"ends": "gestern"}).status_code == 422
    assert client.post(path, {"ends": later.isoformat()}).status_code == 302
    mandate.refresh_from_db()
    assert mandate.why_ended == "resigned"
    assert mandate.ends
    assert mandate.ends.date() >= later


def test_nobody_gives_back_the_seat_of_another(anna, as_bea, committee):
    other = make_mandate(make_seat(committee), make_person("Fremd"))
    assert logged_in(anna).post(f"/arbeitsplatz/mandate/{other.pk}/abgeben/", {"ends": ""}).status_code == 404
    assert as_bea.post(f"/arbeitsplatz/mandate/{other.pk}/abgeben/", {"ends": ""}).status_code == 404


def test_who_joined_a_group_is_asked_to_leave_by_its_lead(as_bea, committee, hoerde):
    group = make_group(district=hoerde)
    mandate = sit(make_person("Urban"), group, basis="joining")
    assert "Mandat beenden" in as_bea.get(f"/arbeitsplatz/gremien/{group.slug}/").content.decode()
    assert (
        as_bea.post(f"/arbeitsplatz/mandate/{mandate.pk}/beenden/", {"reason": "zieht um"}).status_code == 302
    )
