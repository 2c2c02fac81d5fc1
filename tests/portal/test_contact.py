"""Writing to the association or a district without an account."""

import re
import time
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client

from vorort.conversation.models import ContactMessage
from vorort.conversation.reactions import delete_old_messages
from vorort.ground import clock
from vorort.outbox.models import Mail
from vorort.portal.form_keys import new_form_key

pytestmark = pytest.mark.django_db
PATH = "/kontakt/schreiben/"


@pytest.fixture
def filled(city, clock_of_forms):
    """A form as a person fills it in: fetched, then sent a minute later."""
    page = Client().get(PATH).content.decode()
    key = re.search(r'name="form_key" value="([^"]+)"', page)
    assert key
    clock_of_forms.move(60)
    return {
        "an": "",
        "topic": "question",
        "text": "Wo kann ich helfen?",
        "name": "",
        "email": "",
        "form_key": key[1],
    }


class FormClock:
    """The clock that signs forms, moved by hand."""

    def __init__(self):
        self.ahead = 0.0
        self._real = time.time

    def __call__(self):
        return self._real() + self.ahead

    def move(self, seconds):
        self.ahead += seconds


@pytest.fixture
def clock_of_forms(monkeypatch):
    cache.clear()
    moved = FormClock()
    monkeypatch.setattr("django.core.signing.time.time", moved)
    return moved


def test_a_message_arrives_and_the_receipt_is_shown(filled):
    response = Client().post(PATH, filled, follow=True)
    message = ContactMessage.objects.get()
    assert message.text == "Wo kann ich helfen?"
    assert message.receipt in response.content.decode()
    assert not Mail.objects.exists()


def test_who_gives_an_address_gets_a_receipt_by_mail(filled):
    Client().post(PATH, filled | {"email": "anna@example.org"})
    mail = Mail.objects.get()
    assert mail.to == "anna@example.org"
    assert ContactMessage.objects.get().receipt in mail.subject


def test_sending_the_same_form_twice_counts_once(filled):
    Client().post(PATH, filled)
    Client().post(PATH, filled)
    assert ContactMessage.objects.count() == 1


def test_a_message_to_a_district_is_kept_for_it(filled, hoerde):
    Client().post(PATH, filled | {"an": "hoerde"})
    assert ContactMessage.objects.get().district == hoerde


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"text": ""}, "Bitte füllen Sie dieses Feld aus"),
        ({"text": "x" * 5_001}, "höchstens 5000"),
        ({"email": "keine-adresse"}, "vollständige E-Mail-Adresse"),
        ({"an": "atlantis"}, "gültige Auswahl"),
        ({"form_key": "gefälscht"}, "nicht vollständig"),
        ({"text": "a\0b"}, "Null"),
    ],
)
def test_a_mistake_is_named_and_nothing_typed_is_lost(filled, change, sentence):
    response = Client().post(PATH, filled | {"name": "Anna Beispiel"} | change)
    html = response.content.decode()
    assert response.status_code == 422
    assert sentence in html
    assert 'value="Anna Beispiel"' in html
    assert "<title>Fehler:" in html
    assert not ContactMessage.objects.exists()


def test_a_program_that_fills_the_hidden_field_is_turned_away(filled):
    assert Client().post(PATH, filled | {"website": "http://spam.example"}).status_code == 429
    assert not ContactMessage.objects.exists()


def test_the_seventh_message_of_an_hour_waits(filled, clock_of_forms):
    answers = []
    for _ in range(7):
        key = new_form_key()
        clock_of_forms.move(10)
        answers.append(Client().post(PATH, filled | {"form_key": key}).status_code)
    assert answers == [302] * 6 + [429]


def test_a_form_older_than_a_day_is_asked_for_again(filled, clock_of_forms):
    clock_of_forms.move(25 * 3600)
    answer = Client().post(PATH, filled)
    assert answer.status_code == 422
    assert "länger als einen Tag" in answer.content.decode()


def test_messages_that_were_answered_half_a_year_ago_are_deleted(filled, cem):
    Client().post(PATH, filled)
    now = clock.now()
    ContactMessage.objects.update(handled_at=now - timedelta(days=184))
    delete_old_messages(now)
    assert not ContactMessage.objects.exists()
