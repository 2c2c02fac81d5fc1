"""Somebody suggests a business, confirms, changes, renews and takes it out by the link in the mails."""

import re
from datetime import timedelta
from email import message_from_string

import pytest

from tests.factories.listings import BY, make_listing, make_waiting_listing
from tests.portal.ideas.conftest import links_in_mails
from vorort.ground.clock import held_at, now
from vorort.outbox.models import Mail
from vorort.outbox.worker import deliver_due
from vorort.people.models import Address
from vorort.projects.actions import decline_listing, lapse_listing, publish_listing, withdraw_listing
from vorort.projects.models import Listing
from vorort.projects.reactions import ask_listings
from vorort.projects.rules.listings import ASKED_AGAIN, GRACE, HOLDS
from vorort.shell.listings import OWN_LISTING

pytestmark = pytest.mark.django_db
PATH = "/en/verzeichnis/neu/"
DAY = timedelta(days=1)


@pytest.fixture
def values(city, hoerde):
    return {
        "title": "Radwerk", "sector": "business", "summary": "Wir reparieren Räder.", "gives_money": "Preise",
        "contact_phone": "030 23125-1", "shows_phone": "on", "district": str(hoerde.pk), "email": "rad@example.org",
        "agrees": "on",
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


def own_link(listing: Listing) -> str:
    return f"/en/verzeichnis/mein/{OWN_LISTING.token(listing.pk, listing.address_id or 0)}/"


def subjects(moment=None) -> list[str]:
    """What has been written since the last time."""
    Mail.objects.all().delete()
    deliver_due(moment or now())
    return list(Mail.objects.values_list("subject", flat=True).order_by("pk"))


def test_from_the_form_into_the_directory_and_out_of_it_again(client, values, fill_in):
    assert fill_in(client, values)["Location"] == "/en/verzeichnis/neu/postfach/"
    assert client.get("/en/verzeichnis/neu/postfach/").status_code == 200
    (link,) = links_in_mails("verzeichnis/mein/")
    assert client.get(link).status_code == client.head(link).status_code == 200
    listing = Listing.objects.get()
    assert listing.state == "suggested"
    assert client.post(link, {"tun": "confirm"}).status_code == 302
    listing.refresh_from_db()
    assert listing.state == "waiting"
    publish_listing(listing, by=BY)
    assert subjects() == ["In the directory: Radwerk"]
    assert "It stands in the directory" in client.get(link).content.decode()
    changed = client.post(f"{link}aendern/", values | {"title": "Radwelt", "gives_money": ""}, follow=True)
    assert "Radwelt" in changed.content.decode()
    listing.refresh_from_db()
    assert (listing.title, listing.gives_money, listing.changes) == ("Radwerk", "", {"title": "Radwelt"})
    assert client.post(link, {"tun": "discard"}).status_code == 422
    client.post(link, {"tun": "withdraw"})
    listing.refresh_from_db()
    assert listing.state == "withdrawn"
    assert subjects() == []
    assert client.get(f"{link}aendern/").status_code == 410
    assert client.post(link, {"tun": "discard"})["Location"] == "/en/verzeichnis/"
    assert client.get(link).status_code == 410


def test_after_a_year_one_is_asked_twice_then_it_leaves_and_one_click_brings_it_back(client, city, hoerde):
    with held_at(now() - HOLDS - DAY):
        listing = make_listing(hoerde, email="rad@example.org", title="Radwerk")
    subjects()
    begin = now()
    ask_listings(begin)
    ask_listings(begin)
    assert [name.split(":")[0] for name in subjects()] == ["Stimmt das noch? Radwerk"]
    assert "Yes, it still holds" in client.get(own_link(listing)).content.decode()
    for days, expected in ((ASKED_AGAIN.days, ["Noch einmal"]), (GRACE.days, ["Nicht mehr im Verzeichnis"])):
        moment = begin + timedelta(days=days, hours=1)
        with held_at(moment):
            ask_listings(moment)
            ask_listings(moment)
            assert [name.split(":")[0] for name in subjects(moment)] == expected
    listing.refresh_from_db()
    assert listing.state == "lapsed"
    client.post(own_link(listing), {"tun": "renew"})
    listing.refresh_from_db()
    assert listing.state == "listed"
    assert listing.confirmed_until
    assert listing.confirmed_until > now() + HOLDS - DAY


def test_whoever_answers_meanwhile_is_not_asked(client, city, hoerde):
    with held_at(now() - HOLDS - DAY):
        listing = make_listing(hoerde, email="rad@example.org")
    subjects()
    ask_listings(now())
    client.post(own_link(listing), {"tun": "renew"})
    assert subjects() == []


def test_reasons_are_told_by_mail(client, city, hoerde, actor):
    declined = decline_listing(make_waiting_listing(hoerde), reason="Nur Werbung", by=BY)
    gone = make_listing(hoerde, email="rad@example.org")
    withdraw_listing(gone, reason="Geschlossen", by=actor("cem"))
    deliver_due(now())
    sources = Mail.objects.values_list("source", flat=True)
    told = [str(message_from_string(source).get_payload(decode=True)) for source in sources]
    assert any("Nur Werbung" in text for text in told)
    assert any("Geschlossen" in text for text in told)
    assert "Nur Werbung" in client.get(own_link(declined)).content.decode()
    assert "Geschlossen" in client.get(own_link(gone)).content.decode()


def test_what_left_unanswered_says_so(client, city, hoerde):
    with held_at(now() - 2 * HOLDS):
        listing = make_listing(hoerde, email="rad@example.org")
    lapse_listing(listing, by=BY)
    assert "brings it back" in client.get(own_link(listing)).content.decode()


def test_a_link_to_another_address_leads_to_nothing(client, city, hoerde):
    listing, other = make_waiting_listing(hoerde), Address.objects.create(email="b@example.org")
    for token in (OWN_LISTING.token(listing.pk, other.pk), OWN_LISTING.token(listing.pk), "unsinn"):
        assert client.get(f"/en/verzeichnis/mein/{token}/").status_code == 410


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"title": ""}, "required"),
        ({"summary": ""}, "required"),
        ({"summary": "x" * 400}, "at most"),
        ({"sector": "politics"}, "valid choice"),
        ({"agrees": ""}, "required"),
        ({"contact_phone": ""}, "Nothing stands here"),
        ({"contact_email": "nobody"}, "valid email"),
        ({"link": "javascript:alert(1)"}, "valid URL"),
        ({"district": "999999"}, "valid choice"),
        ({"neighbourhood": "999999999999999999999"}, "valid choice"),
        ({"email": "nobody"}, "valid email"),
        ({"email": "a\0@example.org"}, ""),
    ],
)
def test_bad_input_is_told_at_its_field_and_nothing_is_lost(client, values, fill_in, wrong, sentence):
    answer = fill_in(client, values | wrong)
    told = answer.content.decode()
    assert answer.status_code == 422
    assert sentence in told
    assert "Preise" in told
    assert not Listing.objects.exists()


def test_a_change_that_is_wrong_is_told_and_nothing_is_lost(client, values, city, hoerde):
    listing = make_listing(hoerde, email="rad@example.org")
    answer = client.post(f"{own_link(listing)}aendern/", values | {"title": "", "street": "Am Markt 1"})
    assert answer.status_code == 422
    assert "Am Markt 1" in answer.content.decode()


def test_programs_and_floods_are_turned_away(client, values, fill_in):
    assert fill_in(client, values, seconds=0).status_code == 429
    assert fill_in(client, values | {"website": "x"}).status_code == 429
    answers = [fill_in(client, values | {"email": f"v{n}@example.org"}).status_code for n in range(11)]
    assert answers[-1] == 429


def test_the_district_one_comes_from_is_chosen(client, city, hoerde):
    assert f'value="{hoerde.pk}" selected' in client.get(f"{PATH}?stadtbezirk=hoerde").content.decode()
