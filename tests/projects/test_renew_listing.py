from datetime import timedelta

import pytest

from tests.factories.listings import BY, make_listing, make_waiting_listing, sender
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import held_at, now
from vorort.ground.permit import Refused
from vorort.projects.actions import ask_listing, lapse_listing, renew_listing, withdraw_listing
from vorort.projects.models import Listing
from vorort.projects.rules.listings import HOLDS
from vorort.search.models import SearchEntry


def test_it_holds_for_another_year_and_is_asked_again_then(hoerde, city):
    listing, later = make_listing(hoerde, email="laden@example.org"), now() + HOLDS + timedelta(days=3)
    with held_at(later):
        ask_listing(listing, by=BY)
        listing.refresh_from_db()
        listing = renew_listing(listing, by=sender(listing))
    assert (listing.confirmed_until, listing.asked_at) == (later + HOLDS, None)
    assert listing.address
    assert listing.address.confirmed_at


def test_what_had_left_the_directory_is_back(hoerde, city, actor):
    listing = lapse_listing(make_listing(hoerde), by=BY)
    assert not SearchEntry.objects.filter(kind="listing").exists()
    renew_listing(listing, by=actor("cem"))
    assert Listing.objects.visible_to(ANONYMOUS).get() == listing
    assert SearchEntry.objects.filter(kind="listing").count() == 2


def test_what_never_stood_there_or_was_taken_out_holds_for_nobody(hoerde, city):
    waiting, gone = make_waiting_listing(hoerde), withdraw_listing(make_listing(hoerde), by=BY)
    for listing in (waiting, gone):
        with pytest.raises(Refused):
            renew_listing(listing, by=BY)
