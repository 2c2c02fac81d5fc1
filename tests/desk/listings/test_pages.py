"""The district keeps its directory."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.committees import make_chaired, make_group, seated
from tests.factories.listings import (
    BY,
    NAME,
    make_listing,
    make_suggested_listing,
    make_waiting_listing,
    sender,
)
from tests.factories.people import logged_in
from tests.factories.projects import make_project
from vorort.ground.clock import held_at, now
from vorort.people.models import User
from vorort.projects.actions import change_listing, publish_listing
from vorort.projects.models import Listing
from vorort.projects.rules.listings import HOLDS

pytestmark = pytest.mark.django_db
HOME = "/en/arbeitsplatz/verzeichnis/"


@pytest.fixture
def bea_does(city, hoerde, bea):
    make_chaired(hoerde, bea)
    return logged_in(bea)


def test_it_is_taken_up_as_it_was_read(bea_does, hoerde):
    listing = make_waiting_listing(hoerde, contact_name="Kim Muster")
    assert NAME in bea_does.get(HOME).content.decode()
    told = bea_does.get(f"{HOME}{listing.pk}/").content.decode()
    for words in ("laden@example.org", "Kim Muster", "only for the district", "online"):
        assert words in told
    change_listing(listing, values={"title": "Reklame"}, by=sender(listing))
    stale = {"stand": listing.changed.isoformat()}
    old = bea_does.post(f"{HOME}{listing.pk}/veroeffentlichen/", stale, follow=True)
    assert "changed in the meantime" in old.content.decode()
    listing.refresh_from_db()
    bea_does.post(f"{HOME}{listing.pk}/veroeffentlichen/", {"stand": listing.changed.isoformat()})
    listing.refresh_from_db()
    assert listing.state == "listed"
    assert bea_does.post(f"{HOME}{listing.pk}/veroeffentlichen/").status_code == 404


def test_it_is_not_taken_up_for_a_reason(bea_does, hoerde):
    listing = make_waiting_listing(hoerde)
    assert bea_does.get(f"{HOME}{listing.pk}/ablehnen/").status_code == 200
    assert bea_does.post(f"{HOME}{listing.pk}/ablehnen/", {"reason": ""}).status_code == 422
    bea_does.post(f"{HOME}{listing.pk}/ablehnen/", {"reason": "Nur Werbung"})
    listing.refresh_from_db()
    assert (listing.state, listing.reason) == ("declined", "Nur Werbung")
    assert NAME in bea_does.get(f"{HOME}?teil=draussen").content.decode()


def test_changed_words_stand_beside_those_of_now(bea_does, hoerde):
    listing = publish_listing(make_waiting_listing(hoerde), by=BY)
    change_listing(listing, values={"title": "Radwelt"}, by=sender(listing))
    told = bea_does.get(f"{HOME}{listing.pk}/").content.decode()
    assert f"</span>{NAME}</del>" in told
    assert "</span>Radwelt</ins>" in told


def test_it_is_changed_and_taken_out(bea_does, hoerde):
    listing = make_listing(hoerde)
    form = {"title": "Neu", "sector": "club", "summary": "Wir singen."}
    assert NAME in bea_does.get(f"{HOME}{listing.pk}/aendern/").content.decode()
    assert bea_does.post(f"{HOME}{listing.pk}/aendern/", form | {"title": ""}).status_code == 422
    bea_does.post(f"{HOME}{listing.pk}/aendern/", form)
    assert bea_does.post(f"{HOME}{listing.pk}/herausnehmen/", {"reason": ""}).status_code == 422
    bea_does.post(f"{HOME}{listing.pk}/herausnehmen/", {"reason": "Geschlossen"})
    listing.refresh_from_db()
    assert (listing.thread.title, listing.sector, listing.state) == ("Neu", "club", "withdrawn")


def test_a_point_is_set_and_taken_away(bea_does, hoerde):
    listing = make_listing(hoerde)
    form = {"title": NAME, "sector": "club", "summary": "Wir singen."}
    path = f"{HOME}{listing.pk}/aendern/"
    assert bea_does.post(path, form | {"point": "beim Bahnhof"}).status_code == 422
    for typed, kept in (("51.485, 7.505", (7.505, 51.485)), ("", (None, None))):
        bea_does.post(path, form | {"point": typed})
        listing.refresh_from_db()
        assert (listing.lon, listing.lat) == kept


def test_it_moves_to_another_district(bea_does, hoerde, aplerbeck):
    listing = make_listing(hoerde, email="laden@example.org")
    path = f"{HOME}{listing.pk}/verschieben/"
    assert path in bea_does.get(f"{HOME}{listing.pk}/").content.decode()
    assert bea_does.post(path, {"district": hoerde.pk}).status_code == 422
    answer = bea_does.post(path, {"district": aplerbeck.pk}, follow=True)
    assert "kept by the other district now" in answer.content.decode()
    listing.refresh_from_db()
    assert listing.district == aplerbeck
    assert bea_does.get(f"{HOME}{listing.pk}/").status_code == 404


def test_what_is_due_is_confirmed_after_a_call(bea_does, hoerde):
    with held_at(now() - HOLDS - timedelta(days=3)):
        listing = make_listing(hoerde, contact_phone="030 23125-1")
    told = bea_does.get(f"{HOME}?teil=faellig").content.decode()
    assert "please ask yourself" in told
    assert "030 23125-1" in told
    bea_does.post(f"{HOME}{listing.pk}/bestaetigen/")
    listing.refresh_from_db()
    assert listing.confirmed_until
    assert listing.confirmed_until > now()
    assert "All entries are confirmed" in bea_does.get(f"{HOME}?teil=faellig").content.decode()
    assert NAME in bea_does.get(f"{HOME}?teil=drin").content.decode()


def test_one_is_written_down_for_somebody_who_has_called(bea_does, hoerde, aplerbeck):
    assert bea_does.get(f"{HOME}neu/").status_code == 200
    form = {
        "title": "Chor", "sector": "club", "summary": "Wir singen.", "district": hoerde.pk, "way": "spoken", "form_key": "x",
        "email": "chor@example.org",
    }  # fmt: skip
    for wrong in ({"district": aplerbeck.pk}, {"way": "online"}, {"email": "nobody"}):
        answer = bea_does.post(f"{HOME}neu/", form | wrong)
        assert answer.status_code == 422
        assert "Wir singen." in answer.content.decode()
    bea_does.post(f"{HOME}neu/", form)
    listing = Listing.objects.get()
    assert listing.address
    assert (listing.state, listing.address.email) == ("listed", "chor@example.org")


def test_only_of_ones_own_district_and_nothing_that_waits_for_a_mail(bea_does, hoerde, aplerbeck, anna, dora):
    waiting, other = make_suggested_listing(hoerde), make_waiting_listing(aplerbeck)
    for listing in (waiting, other):
        assert bea_does.get(f"{HOME}{listing.pk}/").status_code == 404
    for path in ("", "neu/", f"{other.pk}/"):
        assert logged_in(anna).get(f"{HOME}{path}").status_code == 404
    assert logged_in(dora).get(f"{HOME}{other.pk}/").status_code == 200


def test_a_marketing_group_keeps_it_too_and_my_week_says_so(city, hoerde):
    group = make_group("Werbekreis", district=hoerde, kind="marketing_group")
    browser = logged_in(User.objects.get(pk=seated("lead", group, "chair").id or 0))
    listing = make_waiting_listing(hoerde)
    assert browser.get(f"{HOME}{listing.pk}/").status_code == 200
    told = browser.get("/en/arbeitsplatz/").content.decode()
    assert NAME in told
    assert HOME in told


def test_a_project_leads_to_those_who_offer_something(bea_does, hoerde):
    project = make_project(hoerde)
    told = bea_does.get(f"/en/arbeitsplatz/projekte/{project.pk}/?teil=wer").content.decode()
    assert "/en/verzeichnis/?bietet=etwas&amp;stadtbezirk=hoerde" in told


def test_as_many_statements_for_thirty_as_for_one(bea_does, hoerde):
    paths = [HOME, f"{HOME}?teil=drin", f"{HOME}?teil=faellig"]

    def statements(path):
        with CaptureQueriesContext(connection) as found:
            assert bea_does.get(path).status_code == 200
        return len(found)

    def more(number):
        for row in range(number):
            make_waiting_listing(hoerde, email=f"v{row}@example.org")
            make_listing(hoerde)
            with held_at(now() - HOLDS):
                make_listing(hoerde, email=f"v{row}@example.org")

    more(1)
    # whoever comes for the first time finds nothing kept
    bea_does.get(HOME)
    few = [statements(path) for path in paths]
    more(29)
    assert [statements(path) for path in paths] == few
