import pytest

from tests.factories.listings import BY, make_listing, make_suggested_listing, make_waiting_listing, sender
from vorort.ground.actor import schedule_actor
from vorort.ground.permit import Refused
from vorort.projects.actions import discard_listing, lapse_listing, withdraw_listing
from vorort.projects.models import Listing
from vorort.search.models import SearchEntry
from vorort.threads.models import Thread


def test_nothing_is_left_of_it(hoerde, city):
    gone = withdraw_listing(make_listing(hoerde), by=BY)
    for listing in (make_suggested_listing(hoerde), make_waiting_listing(hoerde), gone):
        discard_listing(listing, by=sender(listing))
    discard_listing(lapse_listing(make_listing(hoerde), by=BY), by=schedule_actor("tests"))
    left = Listing.objects.count(), Thread.objects.filter(kind="listing").count()
    assert (*left, SearchEntry.objects.filter(kind="listing").count()) == (0, 0, 0)


def test_what_stands_in_the_directory_is_taken_out_first(hoerde, city):
    listing = make_listing(hoerde)
    for by in (sender(listing), BY, schedule_actor("tests")):
        with pytest.raises(Refused):
            discard_listing(listing, by=by)
