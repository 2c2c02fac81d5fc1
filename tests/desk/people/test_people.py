"""The office's people: finding, keeping, consents, inviting, erasing; and that nobody else gets there."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.desk.people.conftest import OTHERS
from tests.factories.committees import make_committee, sit
from tests.factories.files import make_picture
from tests.factories.people import make_consent, make_invitation, make_organisation, make_person
from vorort.ground.clock import now
from vorort.people.models import Invitation, OrganisationContact, Person

pytestmark = pytest.mark.django_db

LIST = "/arbeitsplatz/personen/"
FILLED = {"given_name": "Nina", "family_name": "Neu", "email": "nina@example.org"}


def page(client, path, status=200):
    answer = client.get(path)
    assert answer.status_code == status
    return answer.content.decode()


def of(person, what=""):
    return f"{LIST}{person.pk}/{what}"


def test_the_list_stands_by_name_with_seats_and_accounts(as_cem, hoerde, bea):
    committee = make_committee(district=hoerde)
    sit(make_person("Zett", given_name="Zoe", user=bea), committee, "chair")
    make_invitation(make_person("Anfang", given_name="Ada"))
    make_person("Mitte", given_name="Mia", merged_into=make_person("Mitte", given_name="Eine"))
    told = page(as_cem, LIST)
    assert told.index("Ada Anfang") < told.index("Eine Mitte") < told.index("Zoe Zett")
    assert "Mia Mitte" not in told
    assert "Lenkungsgremium Hörde (Vorsitz)" in told
    assert all(words in told for words in (">eingeladen<", ">kein Konto<", ">Konto<", "3 Menschen"))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", {"Ada", "Bea", "Cora", "Dina"}),
        ("?q=cora", {"Cora"}),
        ("?q=dina@", {"Dina"}),
        ("?konto=ja", {"Bea"}),
        ("?konto=nein&sitz=ja", {"Ada"}),
        ("?sitz=nein", {"Cora", "Dina"}),
        ("?stadtbezirk=hoerde", {"Ada"}),
        ("?stadtbezirk=aplerbeck", {"Bea"}),
        ("?stadtbezirk=nirgends&q=cora", {"Cora"}),
    ],
)
def test_filters(query, found, as_cem, hoerde, aplerbeck, bea):
    people = {name: make_person("Beispiel", given_name=name) for name in ("Ada", "Cora", "Dina")}
    people["Bea"] = make_person("Beispiel", given_name="Bea", user=bea)
    people["Dina"].email = "dina@example.org"
    people["Dina"].save()
    sit(people["Ada"], make_committee("LG Hörde", hoerde))
    sit(people["Bea"], make_committee("LG Aplerbeck", aplerbeck))
    sit(people["Cora"], make_committee("Jury"), ends=now() - timedelta(hours=1))
    told = page(as_cem, LIST + query)
    assert {name for name in people if f">{name} Beispiel<" in told} == found


def test_the_list_has_pages_and_an_empty_one_offers_the_first_step(as_cem):
    assert "Noch niemand eingetragen" in page(as_cem, LIST)
    for number in range(51):
        make_person(f"Nr {number:02}")
    assert "Nr 50" not in page(as_cem, LIST)
    assert "Nr 50" in page(as_cem, f"{LIST}?seite=2")
    assert "Niemand gefunden" in page(as_cem, f"{LIST}?q=gibtesnicht")


def test_somebody_new_is_kept(as_cem):
    answer = as_cem.post(f"{LIST}neu/", FILLED)
    person = Person.objects.get()
    assert answer["Location"] == of(person)
    assert (person.full_name, person.email) == ("Nina Neu", "nina@example.org")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"family_name": " "}, "Bitte füllen Sie dieses Feld aus"),
        ({"email": "nina"}, "vollständige E-Mail-Adresse"),
    ],
)
def test_mistakes_are_named_and_nothing_is_lost(values, sentence, as_cem):
    answer = as_cem.post(f"{LIST}neu/", FILLED | values)
    told = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in told
    assert 'value="Nina"' in told
    assert not Person.objects.exists()


def test_words_about_a_picture_change_and_its_credit_stays(as_cem):
    person = make_person(picture=make_picture(alt_de="Bea", creator="Uwe Urban", licence="cc-by-4.0"))
    assert 'value="Uwe Urban"' in page(as_cem, of(person, "aendern/"))
    values = FILLED | {"picture_alt": "Bea am See", "picture_credit": "Uwe U."}
    assert as_cem.post(of(person, "aendern/"), values).status_code == 302
    person.refresh_from_db()
    assert person.picture
    assert (person.picture.alt_de, person.picture.creator, person.picture.licence) == (
        "Bea am See",
        "Uwe U.",
        "cc-by-4.0",
    )
    assert "Uwe U." in page(as_cem, of(person))
    as_cem.post(of(person, "aendern/"), FILLED | {"without_picture": "on"})
    person.refresh_from_db()
    assert person.picture is None


def test_what_is_no_picture_is_said_beside_the_field(as_cem):
    person = make_person()
    values = FILLED | {"picture_alt": "x", "picture": SimpleUploadedFile("x.png", b"no picture")}
    answer = as_cem.post(of(person, "aendern/"), values)
    assert answer.status_code == 422
    assert "kein Bild im Format" in answer.content.decode()


def test_the_record_shows_all_about_a_person(as_cem, hoerde):
    person = make_person(
        "Vorsitz", given_name="Vera", email="vera@example.org", phone="0231 7", town="Dortmund"
    )
    committee = make_committee(district=hoerde)
    sit(person, committee, "chair")
    sit(person, make_committee("Alte Jury"), ends=now() - timedelta(hours=1), why_ended="term")
    sit(person, make_committee("Neue Jury"), state="offered", answered_at=None)
    OrganisationContact.objects.create(organisation=make_organisation("TuS"), person=person, function="Kasse")
    told = page(as_cem, of(person))
    for words in ("vera@example.org", "0231 7", "Dortmund", "Alte Jury", "Neue Jury", "TuS</a> · Kasse"):
        assert words in told
    assert f'href="/arbeitsplatz/gremien/{committee.slug}/"' in told
    assert f'href="{of(person)}"' in page(as_cem, f"/arbeitsplatz/gremien/{committee.slug}/")


def test_a_chair_sees_no_way_to_the_records_of_the_office(enter, hoerde, bea):
    committee = make_committee(district=hoerde)
    sit(make_person("Vorsitz", user=bea), committee, "chair")
    assert "/arbeitsplatz/personen/" not in page(enter("bea"), f"/arbeitsplatz/gremien/{committee.slug}/")
    assert "/arbeitsplatz/personen/" not in page(enter("bea"), "/arbeitsplatz/")


def test_the_office_finds_its_tools_at_home(as_cem):
    told = page(as_cem, "/arbeitsplatz/")
    for path in (LIST, "/arbeitsplatz/organisationen/", "/arbeitsplatz/import/", "/arbeitsplatz/export/"):
        assert f'href="{path}"' in told


def test_a_consent_is_noted_and_taken_back(as_cem):
    person = make_person()
    as_cem.post(of(person, "zeigen/name/"), {"way": "paper"})
    person.refresh_from_db()
    assert person.shows_name
    assert "auf Papier" in page(as_cem, of(person))
    as_cem.post(of(person, "verbergen/name/"))
    person.refresh_from_db()
    assert not person.shows_name


@pytest.mark.parametrize(("subject", "way"), [("name", "online"), ("name", ""), ("shoe-size", "paper")])
def test_nobody_agrees_online_for_somebody_else(subject, way, as_cem):
    person = make_person()
    assert as_cem.post(of(person, f"zeigen/{subject}/"), {"way": way}).status_code == 404
    assert not person.consents.exists()


def test_an_invitation_goes_out_and_is_taken_back(as_cem):
    person = make_person(email="bea@example.org")
    assert 'value="bea@example.org"' in page(as_cem, of(person, "einladen/"))
    answer = as_cem.post(of(person, "einladen/"), {"email": "neu@example.org"}, follow=True)
    assert "neu@example.org" in answer.content.decode()
    assert as_cem.post(of(person, "ausladen/")).status_code == 302
    assert not Invitation.objects.open(now()).exists()
    assert as_cem.post(of(person, "ausladen/")).status_code == 404


def test_who_has_an_account_is_not_invited(as_cem, bea):
    person = make_person(user=bea)
    assert as_cem.post(of(person, "einladen/"), {"email": "neu@example.org"}).status_code == 422
    assert as_cem.post(of(person, "einladen/"), {"email": "neu"}).status_code == 422


def test_data_are_erased_after_a_tick_and_a_look_at_what_stays(as_cem, hoerde):
    person = make_person("Vorsitz", held_public_office=True)
    sit(person, make_committee(district=hoerde), "chair")
    told = page(as_cem, of(person, "loeschen/"))
    assert all(
        words in told for words in ("Das bleibt", "Artikel 17", "Bea Vorsitz", "Lenkungsgremium Hörde")
    )
    assert as_cem.post(of(person, "loeschen/")).status_code == 422
    assert as_cem.post(of(person, "loeschen/"), {"sure": "on"}).status_code == 302
    person.refresh_from_db()
    assert person.anonymised_at
    assert "Die Daten wurden am" in page(as_cem, of(person))
    assert page(as_cem, of(person, "aendern/"), 404)


def test_what_was_merged_leads_to_what_it_is_part_of(as_cem):
    kept = make_person()
    assert as_cem.get(of(make_person(merged_into=kept)))["Location"] == of(kept)


@pytest.mark.parametrize("who", OTHERS)
def test_nobody_else_learns_that_there_are_records(who, enter):
    person, client = make_person(email="bea@example.org"), enter(who)
    make_consent(person, "name")
    for what in ("", "aendern/", "einladen/", "zusammenfuehren/", "loeschen/"):
        assert client.get(of(person, what)).status_code == 404
    sent = [
        client.post(f"{LIST}neu/", FILLED).status_code,
        client.post(of(person, "aendern/"), FILLED).status_code,
        client.post(of(person, "zeigen/contact/"), {"way": "paper"}).status_code,
        client.post(of(person, "verbergen/name/")).status_code,
        client.post(of(person, "einladen/"), {"email": "x@example.org"}).status_code,
        client.post(of(person, "ausladen/")).status_code,
        client.post(of(person, "loeschen/"), {"sure": "on"}).status_code,
    ]
    assert sent == [404] * 7
    person.refresh_from_db()
    assert (person.family_name, person.shows_name, person.shows_contact) == ("Beispiel", True, False)
    assert Person.objects.count() == 1


def test_ones_own_record_is_kept_at_the_account_not_here(enter, bea):
    assert enter("bea").get(of(make_person(user=bea))).status_code == 404


@pytest.mark.parametrize("path", [f"{LIST}99999999999999999999/", f"{LIST}1/zusammenfuehren/?mit=x"])
def test_numbers_that_are_none_are_not_found(path, as_cem):
    assert as_cem.get(path).status_code == 404


@pytest.mark.parametrize("what", ["list", "person"])
def test_the_number_of_queries_does_not_grow(what, cost, hoerde):
    person = make_person("Erste", given_name="Eva")
    path = LIST if what == "list" else of(person)

    def more(numbers):
        for number in numbers:
            committee = make_committee(f"Jury {what} {number}")
            sit(person, committee)
            sit(make_person(f"Nr {number}"), committee)
            OrganisationContact.objects.create(organisation=make_organisation(), person=person)

    more(range(1))
    few = cost(path)
    more(range(1, 30))
    assert cost(path) == few <= 10
