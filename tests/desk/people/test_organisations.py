"""The office's organisations, and whom to talk to there."""

import pytest

from tests.desk.people.conftest import OTHERS
from tests.factories.committees import make_committee, make_mandate, make_seat, sit
from tests.factories.people import make_organisation, make_person
from vorort.people.models import Organisation, OrganisationContact, Person

pytestmark = pytest.mark.django_db

LIST = "/arbeitsplatz/organisationen/"
FILLED = {"name": "TuS Hörde", "sector": "club"}


def of(organisation, what=""):
    return f"{LIST}{organisation.pk}/{what}"


def page(client, path):
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", {"TuS", "Markt", "Chor"}),
        ("?q=tus", {"TuS"}),
        ("?bereich=business", {"Markt"}),
        ("?stadtbezirk=hoerde", {"TuS", "Markt"}),
        ("?stadtbezirk=hoerde&bereich=club", {"TuS"}),
    ],
)
def test_the_list_and_its_filters(query, found, as_cem, hoerde):
    make_organisation("TuS", district=hoerde)
    make_organisation("Markt", "business", district=hoerde)
    make_organisation("Chor")
    told = page(as_cem, LIST + query)
    assert {name for name in ("TuS", "Markt", "Chor") if f">{name}<" in told} == found


def test_an_empty_list_offers_the_first_step(as_cem):
    assert "Noch keine Organisation" in page(as_cem, LIST)


def test_one_is_made_changed_and_dissolved(as_cem, hoerde):
    answer = as_cem.post(f"{LIST}neu/", FILLED | {"district": hoerde.pk, "url": "tus.example"})
    club = Organisation.objects.get()
    assert answer["Location"] == of(club)
    assert (club.name, club.district, club.url) == ("TuS Hörde", hoerde, "https://tus.example")
    as_cem.post(of(club, "aendern/"), FILLED | {"dissolved_on": "2026-01-31"})
    told = page(as_cem, of(club))
    assert "aufgelöst am 31. Januar 2026" in told


def test_the_same_name_twice_and_mistakes_are_named(as_cem):
    make_organisation("TuS Hörde")
    for values in (FILLED, {"name": "x", "sector": ""}, FILLED | {"name": "Neu", "email": "x"}):
        answer = as_cem.post(f"{LIST}neu/", values)
        assert answer.status_code == 422
        assert f'value="{values["name"]}"' in answer.content.decode()
    assert Organisation.objects.count() == 1


def test_who_sits_on_its_behalf_is_named(as_cem):
    club = make_organisation()
    jury = make_committee("Jury")
    sit(make_person("Eins"), jury, on_behalf_of=club)
    make_mandate(make_seat(jury, nominated_by=club), make_person("Zwei"))
    sit(make_person("Drei"), jury)
    told = page(as_cem, of(club))
    assert [f"Bea {name}" in told for name in ("Eins", "Zwei", "Drei")] == [True, True, False]


def test_somebody_on_record_is_found_named_and_removed(as_cem):
    club, person = make_organisation(), make_person("Kasse", given_name="Karl")
    path = of(club, "ansprechperson/")
    assert f"?person={person.pk}" in page(as_cem, f"{path}?q=karl")
    assert "Niemand gefunden" in page(as_cem, f"{path}?q=niemand")
    as_cem.post(f"{path}?person={person.pk}", {"function": "Kasse"})
    contact = OrganisationContact.objects.get()
    assert (contact.person, contact.function) == (person, "Kasse")
    assert 'value="Kasse"' in page(as_cem, f"{path}?person={person.pk}")
    as_cem.post(f"/arbeitsplatz/ansprechpersonen/{contact.pk}/entfernen/")
    assert not OrganisationContact.objects.exists()
    assert Person.objects.get() == person


def test_somebody_new_becomes_person_and_contact(as_cem):
    club = make_organisation()
    path = of(club, "ansprechperson/neu/")
    assert as_cem.post(path, {"family_name": "", "given_name": "Nina"}).status_code == 422
    as_cem.post(path, {"family_name": "Neu", "given_name": "Nina", "function": "Presse"})
    contact = OrganisationContact.objects.get()
    assert (contact.person.full_name, contact.function) == ("Nina Neu", "Presse")


@pytest.mark.parametrize("who", OTHERS)
def test_nobody_else_gets_there(who, enter, aplerbeck):
    club, client = make_organisation(district=aplerbeck), enter(who)
    contact = OrganisationContact.objects.create(organisation=club, person=make_person())
    found = [
        client.get(LIST).status_code,
        client.get(of(club)).status_code,
        client.post(f"{LIST}neu/", FILLED).status_code,
        client.post(of(club, "aendern/"), FILLED).status_code,
        client.post(of(club, "ansprechperson/neu/"), {"family_name": "Neu"}).status_code,
        client.post(f"/arbeitsplatz/ansprechpersonen/{contact.pk}/entfernen/").status_code,
    ]
    assert found == [404] * 6
    assert OrganisationContact.objects.count() == 1


@pytest.mark.parametrize("what", ["list", "organisation"])
def test_the_number_of_queries_does_not_grow(what, cost, hoerde):
    club = make_organisation(district=hoerde)
    path = LIST if what == "list" else of(club)

    def more(numbers):
        for number in numbers:
            make_organisation(district=hoerde)
            person = make_person(f"Nr {number}")
            OrganisationContact.objects.create(organisation=club, person=person)
            sit(person, make_committee(f"Jury {what} {number}"), on_behalf_of=club)

    more(range(1))
    few = cost(path)
    more(range(1, 30))
    assert cost(path) == few <= 14
