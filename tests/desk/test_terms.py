"""A change of chairs: looked at first, then done."""

from datetime import timedelta

import pytest
from django.utils.timezone import localdate

from tests.factories.committees import make_committee, make_seat, sit
from tests.factories.people import logged_in, make_person
from vorort.committees.models import ElectoralTerm, Mandate
from vorort.ground.clock import now
from vorort.people.models import Person

pytestmark = pytest.mark.django_db

PATH = "/arbeitsplatz/gremien/wahlen/"


@pytest.fixture
def mayor(city, hoerde):
    """The chair of the district council, with the steering committee by virtue of office, and one appointed there."""
    council = make_committee("Bezirksvertretung Hörde", hoerde, kind="district_council", admission="election")
    mandate = sit(make_person("Alt", given_name="Ada"), council, "chair", basis="election")
    steering = make_committee(district=hoerde)
    seat = make_seat(steering, "chair", ex_officio_of=mandate.seat)
    Mandate.objects.create(
        committee=steering, seat=seat, person=mandate.person, begins=mandate.begins, state="accepted",
        basis="ex_officio", follows=mandate, answered_at=now(),
    )  # fmt: skip
    sit(make_person("Berufen"), steering)
    return mandate


@pytest.fixture
def as_cem(cem):
    return logged_in(cem)


def filled(mandate, **values):
    key = mandate.seat_id
    known = {
        "name": "2025 bis 2030", "begins": localdate().isoformat(), "ends": "", "appointed_stay": "no",
        f"who_{key}": "new", f"given_{key}": "Nora", f"family_{key}": "Neu", f"email_{key}": "",
        "schritt": "vorschau",
    }  # fmt: skip
    return known | values


def test_seen_before_it_is_done(as_cem, mayor):
    form = as_cem.get(PATH).content.decode()
    assert "Bisher: Ada Alt" in form
    page = as_cem.post(PATH, filled(mayor)).content.decode()
    assert "2 Mandate beginnen" in page
    assert "3 Mandate enden" in page
    assert "Nora Neu" in page
    # nothing has happened, not even a record of who is new
    assert not ElectoralTerm.objects.exists()
    assert not Person.objects.filter(family_name="Neu").exists()
    assert Mandate.objects.in_force(now()).count() == 3


def test_done(as_cem, mayor):
    answer = as_cem.post(PATH, filled(mayor, schritt="ausfuehren"), follow=True)
    assert "Jeder neue Vorsitz findet ein Übergabeblatt" in answer.content.decode()
    held = Mandate.objects.in_force(now()).select_related("person")
    assert [mandate.person.full_name for mandate in held] == ["Nora Neu", "Nora Neu"]
    assert ElectoralTerm.objects.get().name == "2025 bis 2030"


def test_back_to_the_entries_keeps_them(as_cem, mayor):
    page = as_cem.post(PATH, filled(mayor, schritt="zurueck")).content.decode()
    assert 'value="Nora"' in page
    assert not ElectoralTerm.objects.exists()


def test_appointed_members_may_stay(as_cem, mayor):
    as_cem.post(PATH, filled(mayor, schritt="ausfuehren", appointed_stay="yes"))
    assert Mandate.objects.in_force(now()).filter(person__family_name="Berufen").exists()


def test_re_elected(as_cem, mayor):
    answers = {f"who_{mayor.seat_id}": "same", "appointed_stay": "yes", "schritt": "ausfuehren"}
    as_cem.post(PATH, filled(mayor, **answers))
    assert Mandate.objects.in_force(now()).get(seat=mayor.seat).person == mayor.person
    assert mayor.person.mandates.filter(seat=mayor.seat).count() == 2


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"name": ""}, "Bitte füllen Sie dieses Feld aus"),
        ({"begins": "x"}, "gültiges Datum"),
        ({"family": ""}, "Nachnamen der neuen Person"),
        ({"who": "later"}, "für mindestens einen Sitz"),
        ({"ends": (localdate() - timedelta(days=9)).isoformat()}, "letzte Tag liegt vor dem ersten"),
    ],
)
@pytest.mark.parametrize("step", ["vorschau", "ausfuehren"])
def test_mistakes_are_named(values, sentence, step, as_cem, mayor):
    named = {
        f"{name}_{mayor.seat_id}" if name in ("family", "who") else name: value
        for name, value in values.items()
    }
    answer = as_cem.post(PATH, filled(mayor, schritt=step, **named))
    assert answer.status_code == 422
    assert sentence in answer.content.decode()
    assert not ElectoralTerm.objects.exists()


def test_who_chairs_a_district_changes_nobody(mayor, bea):
    mayor.person.user = bea
    mayor.person.save()
    client = logged_in(bea)
    assert [client.get(PATH).status_code, client.post(PATH, filled(mayor)).status_code] == [404, 404]


def test_without_seats_there_is_nobody_to_elect(as_cem, city):
    assert "Noch niemand zu wählen" in as_cem.get(PATH).content.decode()


def test_the_number_of_queries_does_not_grow(as_cem, mayor, django_assert_max_num_queries):
    as_cem.get(PATH)
    with django_assert_max_num_queries(20) as few:
        as_cem.get(PATH)
    for number in range(30):
        sit(make_person(f"Nr {number}"), mayor.committee, "deputy")
    with django_assert_max_num_queries(len(few)):
        as_cem.get(PATH)
