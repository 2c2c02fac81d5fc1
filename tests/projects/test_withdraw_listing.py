import pytest
from django.core.exceptions import ValidationError

from tests.factories.listings import BY, make_listing, make_waiting_listing, sender
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.projects.actions import withdraw_listing
from vorort.projects.models import Listing
from vorort.search.models import SearchEntry


def test_the_sender_takes_it_out_just_so(hoerde, city):
    listing = make_listing(hoerde, email="laden@example.org")
    listing = withdraw_listing(listing, by=sender(listing))
    assert (listing.state, listing.reason) == ("withdrawn", "")
    assert not Listing.objects.visible_to(ANONYMOUS).exists()
    assert not SearchEntry.objects.filter(kind="listing").exists()


def test_the_district_says_why(hoerde, city, actor):
    listing = make_listing(hoerde)
    with pytest.raises(ValidationError, match="reason"):
        withdraw_listing(listing, by=actor("cem"))
    assert withdraw_listing(listing, reason="Den Laden gibt es nicht mehr", by=actor("cem")).reason


def test_what_nobody_has_read_is_declined_not_taken_out(hoerde, city):
    with pytest.raises(Refused):
        withdraw_listing(make_waiting_listing(hoerde), by=BY)
