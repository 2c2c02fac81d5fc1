"""The district looks at what clubs have entered."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.committees import make_chaired
from tests.factories.events import BY, TITLE, make_event, make_suggested_event, make_waiting_event, sender
from tests.factories.people import logged_in
from vorort.ground.clock import now
from vorort.people.actions import grant_duty
from vorort.people.choices import DutyKind
from vorort.projects.actions import change_event, publish_event
from vorort.projects.models import Event

pytestmark = pytest.mark.django_db
HOME = "/en/arbeitsplatz/termine/"


@pytest.fixture
def bea_does(city, hoerde, bea):
    make_chaired(hoerde, bea)
    return logged_in(bea)


def test_it_is_published_as_it_was_read(bea_does, hoerde):
    event = make_suggested_event(hoerde)
    assert TITLE in bea_does.get(HOME).content.decode()
    told = bea_does.get(f"{HOME}{event.pk}/").content.decode()
    assert "verein@example.org" in told
    change_event(event, values={"title": "Reklame"}, by=sender(event))
    old = bea_does.post(
        f"{HOME}{event.pk}/veroeffentlichen/", {"stand": event.changed.isoformat()}, follow=True
    )
    assert "changed in the meantime" in old.content.decode()
    event.refresh_from_db()
    bea_does.post(f"{HOME}{event.pk}/veroeffentlichen/", {"stand": event.changed.isoformat()})
    event.refresh_from_db()
    assert event.state == "published"
    assert bea_does.post(f"{HOME}{event.pk}/veroeffentlichen/").status_code == 404


def test_it_is_declined_for_a_reason(bea_does, hoerde):
    event = make_suggested_event(hoerde)
    assert bea_does.get(f"{HOME}{event.pk}/ablehnen/").status_code == 200
    assert bea_does.post(f"{HOME}{event.pk}/ablehnen/", {"reason": ""}).status_code == 422
    bea_does.post(f"{HOME}{event.pk}/ablehnen/", {"reason": "Nur Werbung"})
    event.refresh_from_db()
    assert (event.state, event.reason) == ("declined", "Nur Werbung")


def test_changed_words_stand_beside_those_of_now(bea_does, hoerde):
    event = publish_event(make_suggested_event(hoerde), by=BY)
    change_event(event, values={"title": "Büchermarkt"}, by=sender(event))
    told = bea_does.get(f"{HOME}{event.pk}/").content.decode()
    assert f"</span>{TITLE}</del>" in told
    assert "</span>Büchermarkt</ins>" in told


def test_it_is_changed_and_cancelled_and_takes_place_after_all(bea_does, hoerde):
    event = make_event(hoerde)
    day = (now() + timedelta(days=3)).date().isoformat()
    form = {"title": "Neu", "day": day, "where": "Aula", "organiser": "Chor"}
    assert TITLE in bea_does.get(f"{HOME}{event.pk}/aendern/").content.decode()
    assert bea_does.post(f"{HOME}{event.pk}/aendern/", form | {"title": ""}).status_code == 422
    bea_does.post(f"{HOME}{event.pk}/aendern/", form)
    bea_does.post(f"{HOME}{event.pk}/absagen/", {"reason": "Regen"})
    event.refresh_from_db()
    assert (event.thread.title, event.is_all_day, event.state) == ("Neu", True, "cancelled")
    bea_does.post(f"{HOME}{event.pk}/absagen/")
    event.refresh_from_db()
    assert event.state == "published"


def test_one_is_entered_for_somebody_who_has_called(bea_does, hoerde, aplerbeck):
    assert bea_does.get(f"{HOME}neu/").status_code == 200
    form = {
        "title": "Chor", "day": "2026-01-05", "where": "Aula", "organiser": "Chor", "district": hoerde.pk, "form_key": "x",
    }  # fmt: skip
    assert bea_does.post(f"{HOME}neu/", form | {"district": aplerbeck.pk}).status_code == 422
    bea_does.post(f"{HOME}neu/", form)
    assert Event.objects.get().state == "published"


def test_only_of_ones_own_district_and_nothing_that_waits_for_a_mail(bea_does, hoerde, aplerbeck, anna, dora):
    waiting, other = make_waiting_event(hoerde), make_suggested_event(aplerbeck)
    for event in (waiting, other):
        assert bea_does.get(f"{HOME}{event.pk}/").status_code == 404
    assert logged_in(anna).get(HOME).status_code == 404
    assert logged_in(dora).get(f"{HOME}{other.pk}/").status_code == 200


def test_an_editor_of_the_district_keeps_its_dates(city, hoerde, anna):
    grant_duty(anna, DutyKind.EDITOR, district=hoerde, by=BY)
    event = make_suggested_event(hoerde)
    browser = logged_in(anna)
    assert browser.get(f"{HOME}{event.pk}/").status_code == 200
    assert TITLE in browser.get("/en/arbeitsplatz/").content.decode()


def test_it_stands_on_my_week(bea_does, hoerde):
    make_suggested_event(hoerde)
    assert TITLE in bea_does.get("/en/arbeitsplatz/").content.decode()


def test_as_many_statements_for_thirty_as_for_one(bea_does, hoerde):
    def statements(path):
        with CaptureQueriesContext(connection) as found:
            assert bea_does.get(path).status_code == 200
        return len(found)

    make_suggested_event(hoerde)
    # whoever comes for the first time finds nothing kept
    bea_does.get(HOME)
    few = [statements(HOME), statements(f"{HOME}?teil=kommend")]
    for number in range(29):
        make_suggested_event(hoerde, email=f"v{number}@example.org")
        make_event(hoerde)
    assert [statements(HOME), statements(f"{HOME}?teil=kommend")] == few
