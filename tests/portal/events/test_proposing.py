"""A club enters a date, confirms, changes and cancels it by the link in its mails."""

import re
from datetime import timedelta
from email import message_from_string

import pytest
from django.utils.timezone import localtime

from tests.factories.events import BY, make_event, make_suggested_event
from tests.factories.people import logged_in
from tests.portal.ideas.conftest import links_in_mails
from vorort.ground.clock import now
from vorort.outbox.models import Mail
from vorort.outbox.worker import deliver_due
from vorort.people.models import Address
from vorort.projects.actions import cancel_event, decline_event, publish_event
from vorort.projects.models import Event
from vorort.shell.events import OWN_EVENT

pytestmark = pytest.mark.django_db
PATH = "/en/termine/neu/"


@pytest.fixture
def values(city, hoerde):
    day = localtime(now() + timedelta(days=7)).date()
    return {
        "title": "Flohmarkt", "day": day.isoformat(), "hour": "10:00", "until": "14:00", "where": "Schulhof",
        "organiser": "Förderverein", "district": str(hoerde.pk), "email": "verein@example.org",
    }  # fmt: skip


@pytest.fixture
def fill_in(clock_of_forms):
    """Open the form and send it a minute later."""

    def send(client, values, seconds=60):
        key = re.search(r'name="form_key" value="([^"]+)"', client.get(PATH).content.decode())
        clock_of_forms.move(seconds)
        assert key
        return client.post(PATH, {"form_key": key[1]} | values)

    return send


def test_from_the_form_to_the_calendar_and_off_it_again(client, values, fill_in):
    assert fill_in(client, values)["Location"] == "/en/termine/neu/postfach/"
    assert client.get("/en/termine/neu/postfach/").status_code == 200
    (link,) = links_in_mails("termine/mein/")
    assert client.get(link).status_code == client.head(link).status_code == 200
    event = Event.objects.get()
    assert event.state == "waiting"
    assert client.post(link, {"tun": "confirm"}).status_code == 302
    event.refresh_from_db()
    assert event.state == "suggested"
    publish_event(event, by=BY)
    deliver_due(now())
    assert "Published: Flohmarkt" in Mail.objects.latest("pk").subject
    assert "Everybody can read it" in client.get(link).content.decode()
    changed = client.post(f"{link}aendern/", values | {"title": "Büchermarkt", "where": "Aula"}, follow=True)
    assert "Büchermarkt" in changed.content.decode()
    event.refresh_from_db()
    assert (event.title, event.where, event.changes) == ("Flohmarkt", "Aula", {"title": "Büchermarkt"})
    assert client.post(link, {"tun": "discard"}).status_code == 422
    client.post(link, {"tun": "cancel", "reason": "Regen"})
    event.refresh_from_db()
    assert (event.state, event.reason) == ("cancelled", "Regen")
    deliver_due(now())
    assert "Cancelled: Flohmarkt" in Mail.objects.latest("pk").subject
    assert client.get(f"{link}aendern/").status_code == 410


def test_it_is_taken_back_before_anybody_reads_it(client, city, hoerde):
    event = make_suggested_event(hoerde)
    link = f"/en/termine/mein/{OWN_EVENT.token(event.pk, event.address_id or 0)}/"
    assert client.post(link, {"tun": "discard"})["Location"] == "/en/termine/"
    assert not Event.objects.exists()
    assert client.get(link).status_code == 410


def test_a_link_to_another_address_leads_to_nothing(client, city, hoerde):
    event, other = make_suggested_event(hoerde), Address.objects.create(email="b@example.org")
    for token in (OWN_EVENT.token(event.pk, other.pk), OWN_EVENT.token(event.pk), "unsinn"):
        assert client.get(f"/en/termine/mein/{token}/").status_code == 410
    unsent = make_event(hoerde)
    assert client.get(f"/en/termine/mein/{OWN_EVENT.token(unsent.pk, 0)}/").status_code == 410


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"title": ""}, "required"),
        ({"day": "2026-99-99"}, "valid date"),
        ({"day": "2020-01-01"}, "lies in the past"),
        ({"day": "0001-01-01"}, "after the year 2000"),
        ({"hour": ""}, "when it begins"),
        ({"last_day": "2001-01-01"}, "end lies before"),
        ({"last_day": "2099-01-01", "until": ""}, "on the last day"),
        ({"last_day": "2099-01-01"}, "longer than two months"),
        ({"link": "javascript:alert(1)"}, "valid URL"),
        ({"district": "999999"}, "valid choice"),
        ({"email": "nobody"}, "valid email"),
        ({"email": "a\0@example.org"}, ""),
        ({"title": "x" * 5000}, "at most"),
    ],
)
def test_bad_input_is_told_at_its_field_and_nothing_is_lost(client, values, fill_in, wrong, sentence):
    answer = fill_in(client, values | wrong)
    told = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in told
    assert "Förderverein" in told
    assert not Event.objects.exists()


def test_programs_and_floods_are_turned_away(client, values, fill_in):
    assert fill_in(client, values, seconds=0).status_code == 429
    assert fill_in(client, values | {"website": "x"}).status_code == 429
    answers = [fill_in(client, values | {"email": f"v{n}@example.org"}).status_code for n in range(11)]
    assert answers[0] == 302
    assert answers[-1] == 429


def test_times(client, values, fill_in):
    fill_in(client, values | {"hour": "20:00", "until": "01:00"})
    fill_in(client, values | {"hour": "", "until": "", "email": "b@example.org"})
    night, day = Event.objects.order_by("pk")
    assert night.ends
    assert (night.ends - night.begins, day.is_all_day) == (timedelta(hours=5), True)


def test_with_an_account_of_this_address_no_link_is_needed(values, fill_in, anna):
    Address.objects.create(email="anna@example.org", user=anna, confirmed_at=now())
    answer = fill_in(logged_in(anna), values | {"email": "anna@example.org"})
    assert "/termine/mein/" in answer["Location"]
    assert Event.objects.get().state == "suggested"


def test_the_sender_is_told_why_not(client, city, hoerde):
    event = decline_event(make_suggested_event(hoerde), reason="Nur Werbung", by=BY)
    deliver_due(now())
    told = message_from_string(Mail.objects.latest("pk").source).get_payload(decode=True)
    assert b"Nur Werbung" in told
    link = f"/en/termine/mein/{OWN_EVENT.token(event.pk, event.address_id or 0)}/"
    assert "Nur Werbung" in client.get(link).content.decode()


def test_nobody_is_written_to_about_what_the_district_has_entered(city, hoerde):
    cancel_event(make_event(hoerde), by=BY)
    deliver_due(now())
    assert not Mail.objects.exists()
