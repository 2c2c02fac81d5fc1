"""Name, contact, picture, and the four switches of what everybody may read."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.factories.files import image_bytes
from tests.factories.people import make_consent
from tests.portal.account.conftest import enter
from vorort.files import rules
from vorort.files.models import Picture
from vorort.people.models import Consent

PATH = "/konto/profil/"
FILLED = {"given_name": "Beate", "family_name": "Beispiel", "function": "Imkerin", "phone": "0231 2"}


def upload(content=None, name="bea.jpg"):
    return SimpleUploadedFile(name, content or image_bytes(), "image/jpeg")


def test_who_has_no_entry_says_a_name_and_nothing_else(anna):
    browser = enter(anna)
    page = browser.get(PATH).content.decode()
    assert 'name="name"' in page
    assert 'name="family_name"' not in page
    browser.post(PATH, {"name": " Anna  Beispiel\u0000 "})
    anna.refresh_from_db()
    assert anna.name == "Anna"


def test_who_has_no_entry_changes_the_name(anna):
    answer = enter(anna).post(PATH, {"name": "Anna Beispiel"}, follow=True)
    anna.refresh_from_db()
    assert (anna.name, "Ihr Profil ist gespeichert" in answer.content.decode()) == ("Anna Beispiel", True)


def test_a_person_changes_their_entry(bea, person):
    answer = enter(bea).post(PATH, FILLED)
    person.refresh_from_db()
    assert (answer.status_code, answer["Location"]) == (302, PATH)
    assert (person.full_name, person.function, person.email) == ("Beate Beispiel", "Imkerin", "")


def test_a_picture_comes_with_words_and_goes_again(bea, person):
    browser = enter(bea)
    browser.post(PATH, FILLED | {"picture": upload(), "picture_alt": "Bea vor dem See"})
    person.refresh_from_db()
    assert (str(person.picture), person.shown_picture) == ("Bea vor dem See", None)
    browser.post(PATH, FILLED | {"picture_alt": "Bea am See"})
    assert Picture.objects.get().alt_de == "Bea am See"
    browser.post(PATH, FILLED | {"picture_alt": "Bea am See", "without_picture": "on"})
    assert not Picture.objects.exists()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"family_name": ""}, "Bitte füllen Sie dieses Feld aus"),
        ({"email": "keine-adresse"}, "vollständige E-Mail-Adresse"),
        ({"phone": "1" * 51}, "höchstens 50"),
        ({"picture": upload(), "picture_alt": ""}, "was auf dem Bild zu sehen ist"),
        ({"picture": upload(b"kein Bild"), "picture_alt": "Nichts"}, "kein Bild im Format"),
    ],
)
def test_a_mistake_is_named_and_nothing_typed_is_lost(change, sentence, bea, person):
    answer = enter(bea).post(PATH, FILLED | change)
    page = answer.content.decode()
    person.refresh_from_db()
    assert answer.status_code == 422
    assert sentence in page
    assert 'value="Imkerin"' in page
    assert "<title>Fehler:" in page
    assert (person.function, person.picture) == ("Gärtnerin", None)


def test_a_picture_is_asked_for_again_because_browsers_forget_it(bea, person):
    answer = enter(bea).post(PATH, FILLED | {"picture": upload(), "picture_alt": "Bea", "email": "x"})
    assert "noch einmal aus" in answer.content.decode()


def test_a_file_that_is_too_large_is_not_even_read(bea, person, monkeypatch):
    monkeypatch.setattr("vorort.shell.picture_forms.MOST_BYTES", 100)
    monkeypatch.setattr(rules, "renditions", None)
    answer = enter(bea).post(PATH, FILLED | {"picture": upload(), "picture_alt": "Bea"})
    assert "größer als 15 MB" in answer.content.decode()


@pytest.mark.parametrize("subject", ["name", "picture", "function", "contact"])
def test_each_consent_is_a_switch_of_its_own(subject, bea, person):
    browser, path = enter(bea), f"{PATH}zeigen/{subject}/"
    answer = browser.post(path, {"on": "on"})
    person.refresh_from_db()
    assert answer["Location"] == f"{PATH}#was-andere-sehen"
    assert Consent.objects.get().way == "online"
    assert [
        name for name in ("name", "picture", "function", "contact") if getattr(person, f"shows_{name}")
    ] == [subject]
    browser.post(path, {"on": ""})
    person.refresh_from_db()
    assert not getattr(person, f"shows_{subject}")


def test_a_switch_that_is_on_says_since_when(bea, person):
    consent = make_consent(person, "contact")
    page = enter(bea).get(PATH).content.decode()
    assert page.count("sichtbar seit") == 1
    assert f"{consent.given_at:%Y}" in page
    assert page.count("nicht sichtbar") == 3


def test_whoever_held_a_public_office_is_told_that_the_name_stays(bea, person):
    browser = enter(bea)
    assert "öffentliches Amt" not in browser.get(PATH).content.decode()
    person.held_public_office = True
    person.save()
    assert "öffentliches Amt" in browser.get(PATH).content.decode()


@pytest.mark.parametrize("path", ["zeigen/name/", "zeigen/schuhgroesse/"])
def test_there_is_no_switch_without_an_entry_or_for_other_things(path, anna, bea, person):
    assert enter(anna).post(f"{PATH}{path}", {"on": "on"}).status_code == 404
    assert enter(bea).post(f"{PATH}zeigen/schuhgroesse/", {"on": "on"}).status_code == 404


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_it_costs_few_queries(prefix, bea, person, cost):
    assert cost(enter(bea), prefix + PATH) <= 9
