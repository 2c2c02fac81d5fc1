import pytest
from django.core.exceptions import ValidationError

from tests.factories.listings import BY, NAME, make_listing, make_waiting_listing, sender
from vorort.districts.models import Audience, Theme
from vorort.ground.permit import Refused
from vorort.projects.actions import change_listing, decline_listing, publish_listing
from vorort.projects.models import Listing
from vorort.search.models import SearchEntry


@pytest.fixture
def listed(hoerde, city):
    shown = {"contact_phone": "0231 1234", "shows_phone": True, "gives_money": "Preise"}
    return publish_listing(make_waiting_listing(hoerde, **shown), by=BY)


def test_new_words_are_read_first(listed):
    change_listing(listed, values={"title": "Neu", "takes_part": "Wir singen"}, by=sender(listed))
    listed.refresh_from_db()
    assert (listed.title, listed.takes_part, listed.awaits_look) == (NAME, "", True)
    assert listed.changes == {"title": "Neu", "takes_part": "Wir singen"}


def test_what_is_left_out_holds_at_once(listed):
    change_listing(listed, values={"contact_phone": "", "gives_money": ""}, by=sender(listed))
    listed.refresh_from_db()
    assert (listed.contact_phone, listed.shows_phone, listed.gives_money) == ("", False, "")
    assert (listed.changes, listed.awaits_look) == (None, False)


def test_what_is_no_longer_for_everybody_is_shown_to_nobody_from_now_on(listed):
    change_listing(listed, values={"shows_phone": False}, by=sender(listed))
    listed.refresh_from_db()
    assert listed.shown_contact["phone"] == ""


def test_for_whom_and_about_what_holds_at_once(listed):
    audience = Audience.objects.create(slug="gaeste", name_de="Gäste")
    theme = Theme.objects.create(slug="kultur", name_de="Kultur")
    values = {"audiences": [audience], "themes": [theme], "sector": "club"}
    change_listing(listed, values=values, by=sender(listed))
    listed.refresh_from_db()
    assert (listed.sector, list(listed.audiences.all()), list(listed.themes.all())) == (
        "club",
        [audience],
        [theme],
    )


def test_before_it_is_listed_all_words_are_changed(hoerde, city):
    listing = make_waiting_listing(hoerde)
    assert change_listing(listing, values={"title": "Neu"}, by=sender(listing)).title == "Neu"


def test_the_district_changes_it_at_once(hoerde, city, actor):
    listing = change_listing(make_listing(hoerde), values={"title": "Zebra"}, by=actor("cem"))
    assert (listing.title, listing.awaits_look) == ("Zebra", False)
    assert SearchEntry.objects.filter(kind="listing", title="Zebra").count() == 2
    other = make_listing(hoerde, title="Ährenladen")
    assert list(Listing.objects.order_by("abc", "pk")) == [other, listing]


@pytest.mark.parametrize(
    "values", [{"link": "javascript:x"}, {"title": ""}, {"title": "x" * 201}, {"summary": ""}]
)
def test_new_words_must_be_fit_to_be_published(listed, values):
    with pytest.raises(ValidationError):
        change_listing(listed, values=values, by=sender(listed))
    listed.refresh_from_db()
    assert (listed.title, listed.changes) == (NAME, None)


def test_what_is_over_with_is_not_changed(hoerde, city):
    listing = decline_listing(make_waiting_listing(hoerde), reason="Nein", by=BY)
    with pytest.raises(Refused):
        change_listing(listing, values={"title": "Neu"}, by=BY)
