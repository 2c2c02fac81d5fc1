import pytest

from tests.factories.listings import BY, make_listing
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import held_at, now
from vorort.ground.permit import Refused
from vorort.projects.actions import lapse_listing, renew_listing
from vorort.projects.models import Listing
from vorort.projects.rules.listings import GRACE, HOLDS
from vorort.search.models import SearchEntry
from vorort.threads.actions import hide_thread


def test_it_leaves_directory_and_search_and_is_not_deleted(hoerde, city):
    listing = lapse_listing(make_listing(hoerde), by=BY)
    assert (listing.state, listing.thread.visibility) == ("lapsed", "draft")
    assert not Listing.objects.visible_to(ANONYMOUS).exists()
    assert not SearchEntry.objects.filter(kind="listing").exists()


def test_nobody_sees_it_even_before_the_clock_has_seen_to_it(hoerde, city):
    make_listing(hoerde)
    with held_at(now() + HOLDS + GRACE):
        assert not Listing.objects.visible_to(ANONYMOUS).exists()


def test_what_was_hidden_is_hidden_when_it_comes_back(hoerde, city, actor):
    listing = make_listing(hoerde)
    hide_thread(listing.thread, by=actor("mo"))
    renew_listing(lapse_listing(listing, by=BY), by=BY)
    assert not Listing.objects.visible_to(ANONYMOUS).exists()


def test_nobody_does_it_by_hand(hoerde, city, actor):
    with pytest.raises(Refused):
        lapse_listing(make_listing(hoerde), by=actor("cem"))
