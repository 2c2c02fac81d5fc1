import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from tests.factories.conversation import make_letter
from vorort.conversation.actions import send_message
from vorort.conversation.facts import MessageReceived
from vorort.conversation.models import ContactMessage
from vorort.ground import facts
from vorort.ground.facts import reacts_to
from vorort.shell.generation import current_generation


def test_anybody_writes_to_the_association(city, actor):
    before = current_generation()
    message = send_message(city, make_letter(name="Anna", email="anna@example.org"), by=actor("nobody"))
    assert (message.district, message.topic, message.name, message.handled_at) == (
        None,
        "question",
        "Anna",
        None,
    )
    assert current_generation() > before


def test_a_message_to_a_district_is_kept_for_it_in_the_language_it_was_written(city, hoerde, actor):
    with override("en"):
        message = send_message(city, make_letter(), district=hoerde, by=actor("anna"))
    assert (message.district, message.language) == (hoerde, "en")


def test_the_same_form_counts_once(city, actor):
    letter = make_letter()
    first, second = (send_message(city, letter, by=actor("nobody")) for _ in range(2))
    assert first == second
    assert ContactMessage.objects.count() == 1


def test_every_receipt_can_be_read_out_and_is_different(city, actor):
    receipts = {send_message(city, make_letter(), by=actor("nobody")).receipt for _ in range(20)}
    assert len(receipts) == 20
    assert not set("".join(receipts)) & set("01IO")


def test_the_house_is_told_once(city, actor, monkeypatch):
    heard: list[int] = []
    monkeypatch.setattr(facts, "_reactions", facts._reactions | {MessageReceived: []})
    reacts_to(MessageReceived)(lambda fact, at: heard.append(fact.message_id))
    letter = make_letter()
    first, _ = (send_message(city, letter, by=actor("nobody")) for _ in range(2))
    assert heard == [first.pk]


@pytest.mark.parametrize(
    "fields",
    [
        {"text": ""},
        {"topic": "gossip"},
        {"email": "anna"},
        {"form_key": ""},
        {"name": "A" * 151},
        {"form_key": "x" * 65},
    ],
)
def test_a_letter_that_does_not_fit_is_refused(fields, city, actor):
    with pytest.raises(ValidationError):
        send_message(city, make_letter(**fields), by=actor("nobody"))
    assert not ContactMessage.objects.exists()
