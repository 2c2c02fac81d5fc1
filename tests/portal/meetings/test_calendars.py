"""Calendars, read as a calendar program reads them."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from icalendar import Calendar

from tests.factories.committees import make_committee, make_group, sit
from tests.factories.meetings import BY, invite, make_meeting
from tests.factories.people import logged_in, make_person
from vorort.ground.clock import now
from vorort.meetings.actions import cancel_meeting, change_meeting, renew_calendar, stop_calendar
from vorort.meetings.models import CalendarFeed
from vorort.shell.meetings.links import CALENDAR, calendar_address

pytestmark = pytest.mark.django_db


def read(path: str, client: Client | None = None) -> dict[str, Any]:
    """The entries by their title."""
    answer = (client or Client()).get(path)
    assert answer.status_code == 200
    assert answer["Content-Type"].startswith("text/calendar")
    return {str(event["SUMMARY"]): event for event in Calendar.from_ical(answer.content).walk("VEVENT")}


@pytest.fixture
def many(meeting, committee):
    """Besides the public one a draft and one that is not public."""
    make_meeting(committee, "Entwurf", is_public=True)
    make_meeting(committee, "Klausur", state="invited")
    return meeting


@pytest.mark.parametrize(
    "path",
    ["sitzungen", "stadtbezirk/hoerde", "gremium/lenkungsgremium-hoerde", "sitzung/{pk}"],
)
def test_public_calendars_hold_what_is_public(many, path):
    answer = Client().get(f"/kalender/{path.format(pk=many.pk)}.ics")
    for secret in (b"Entwurf", b"Klausur", b"meet.example", b"PIN 1", b"Geheim"):
        assert secret not in answer.content.replace(b"\r\n ", b"")
    (event,) = read(f"/kalender/{path.format(pk=many.pk)}.ics").values()
    assert event["SUMMARY"] == "Sitzung im Juni"
    assert event["STATUS"] == "CONFIRMED"
    assert event["SEQUENCE"] == 0
    assert event["UID"].startswith(f"meeting-{many.pk}@")
    assert str(event["URL"]).endswith(f"/sitzungen/{many.pk}/")


def test_elsewhere_it_does_not_stand(many, aplerbeck):
    make_committee("Lenkungsgremium Aplerbeck", aplerbeck)
    assert read("/kalender/stadtbezirk/aplerbeck.ics") == {}
    assert read("/kalender/gremium/lenkungsgremium-aplerbeck.ics") == {}


def test_changes_and_cancellations_come_under_the_same_uid(many):
    before = read("/kalender/sitzungen.ics")["Sitzung im Juni"]["UID"]
    change_meeting(many, values={"place": "Rathaus"}, by=BY)
    moved = read("/kalender/sitzungen.ics")["Sitzung im Juni"]
    assert (moved["UID"], moved["SEQUENCE"], moved["LOCATION"]) == (before, 1, "Rathaus")
    cancel_meeting(many, why="Niemand kann", by=BY)
    gone = read("/kalender/sitzungen.ics")["Abgesagt: Sitzung im Juni"]
    assert (gone["UID"], gone["SEQUENCE"], gone["STATUS"]) == (before, 2, "CANCELLED")


@pytest.mark.parametrize(
    "path",
    ["sitzung/{pk}", "sitzung/99999999999999999999999", "stadtbezirk/nichts", "gremium/nichts", "meins/x"],
)
def test_what_is_not_there_or_not_public_is_not_there(committee, path):
    hidden = make_meeting(committee, "Klausur", state="invited")
    assert Client().get(f"/kalender/{path.format(pk=hidden.pk)}.ics").status_code == 404


@pytest.mark.parametrize("number", [1, 30])
def test_a_calendar_costs_the_same_however_long(committee, number, django_assert_max_num_queries):
    for _nth in range(number):
        make_meeting(committee, state="invited", is_public=True)
    with django_assert_max_num_queries(6):
        Client().get("/kalender/sitzungen.ics")


def own(user) -> str:
    feed = CalendarFeed.objects.get(user=user)
    return calendar_address(feed, "de").split("://")[1].partition("/")[2]


def test_the_secret_address_is_got_renewed_and_stopped(many, bea):
    client = logged_in(bea)
    assert "Kalender meiner Sitzungen" in client.get("/konto/").content.decode()
    assert "Meine Adresse holen" in client.get("/konto/kalender/").content.decode()
    client.post("/konto/kalender/neu/")
    first = own(bea)
    assert first in client.get("/konto/kalender/").content.decode()
    assert read(f"/{first}").keys() == {"Entwurf", "Klausur", "Sitzung im Juni"}
    client.post("/konto/kalender/neu/")
    assert Client().get(f"/{first}").status_code == 404
    assert Client().get(f"/{own(bea)}").status_code == 200
    client.post("/konto/kalender/beenden/")
    assert Client().get(f"/{own(bea)}").status_code == 404
    assert "Meine Adresse holen" in client.get("/konto/kalender/").content.decode()


def test_looking_changes_nothing_and_strangers_have_to_log_in(bea, city):
    assert logged_in(bea).get("/konto/kalender/neu/").status_code == 405
    assert Client().post("/konto/kalender/neu/").status_code == 302
    assert Client().get("/konto/kalender/").status_code == 302
    assert not CalendarFeed.objects.exists()


def test_a_member_reads_what_is_not_public_a_draft_only_who_prepares_it(many, committee, anna, actor):
    sit(make_person("Anna", user=anna), committee)
    renew_calendar(anna, by=actor("anna"))
    found = read(f"/{own(anna)}")
    assert found.keys() == {"Klausur", "Sitzung im Juni"}
    assert "PIN 1" in str(found["Sitzung im Juni"]["DESCRIPTION"])


def test_a_draft_is_tentative(many, bea, actor):
    renew_calendar(bea, by=actor("bea"))
    assert read(f"/{own(bea)}")["Entwurf"]["STATUS"] == "TENTATIVE"


def test_whose_mandate_has_ended_reads_nothing_any_more(many, committee, anna, actor):
    mandate = sit(make_person("Anna", user=anna), committee)
    invite(many, mandate)
    renew_calendar(anna, by=actor("anna"))
    assert read(f"/{own(anna)}")
    mandate.ends = now() - timedelta(hours=1)
    mandate.save()
    assert read(f"/{own(anna)}") == {}


def test_a_guest_has_what_they_are_invited_to(many, hoerde, anna, actor, committee):
    guest = make_person("Anna", user=anna)
    other = make_meeting(make_group(district=hoerde), "AG", state="invited")
    other.invitations.create(person=guest, right="guest", channel="email")
    renew_calendar(anna, by=actor("anna"))
    assert read(f"/{own(anna)}").keys() == {"AG"}


def test_nobody_makes_up_an_address_and_nobody_keeps_what_stands_there(many, bea, anna, actor):
    renew_calendar(bea, by=actor("bea"))
    for token in (CALENDAR.token(bea.pk, 2), CALENDAR.token(anna.pk, 1), CALENDAR.token(bea.pk), "x:y"):
        assert Client().get(f"/kalender/meins/{token}.ics").status_code == 404
    assert Client().get(f"/{own(bea)}")["Cache-Control"] == "private, no-store"
    bea.is_active = False
    bea.save()
    assert Client().get(f"/{own(bea)}").status_code == 404


def test_the_office_of_the_city_has_only_what_it_is_invited_to(many, cem, actor):
    renew_calendar(cem, by=actor("cem"))
    assert read(f"/{own(cem)}") == {}
    stop_calendar(cem, by=actor("cem"))
    assert Client().get(f"/{own(cem)}").status_code == 404
