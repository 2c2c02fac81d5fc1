import pytest
from django.core.exceptions import ValidationError

from tests.factories.districts import make_neighbourhood
from tests.factories.listings import make_listing, make_waiting_listing
from vorort.ground.permit import Refused
from vorort.projects.actions import move_listing
from vorort.projects.selectors.listings import Sought, listings_sought
from vorort.search.models import SearchEntry


def test_another_district_keeps_it_from_now_on(committee, hoerde, aplerbeck, actor, told):
    listing = make_listing(hoerde, neighbourhood=make_neighbourhood(hoerde))
    told()
    moved = move_listing(listing, district=aplerbeck, by=actor("bea"))
    assert (moved.district, moved.neighbourhood, moved.thread.district) == (aplerbeck, None, aplerbeck)
    assert list(listings_sought(Sought(district=aplerbeck.pk))) == [listing]
    assert {entry.district for entry in SearchEntry.objects.filter(kind="listing")} == {aplerbeck}
    assert told() == [("projects.ListingMoved", {"listing_id": listing.pk, "district_id": aplerbeck.pk})]
    with pytest.raises(Refused):
        move_listing(moved, district=hoerde, by=actor("bea"))


def test_what_waits_for_a_look_waits_there(hoerde, aplerbeck, actor, cem):
    listing = make_waiting_listing(hoerde)
    moved = move_listing(listing, district=aplerbeck, by=actor("cem"))
    assert (moved.state, moved.awaits_look) == ("waiting", True)
    assert not SearchEntry.objects.filter(kind="listing").exists()


def test_not_to_where_it_is(hoerde, actor, cem):
    with pytest.raises(ValidationError, match="already"):
        move_listing(make_listing(hoerde), district=hoerde, by=actor("cem"))
