from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.listings import BY, NAME, make_listing, make_waiting_listing, sender
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.projects.actions import change_listing, publish_listing
from vorort.projects.models import Listing
from vorort.projects.rules.listings import HOLDS
from vorort.search.models import SearchEntry
from vorort.threads.actions import hide_thread


def test_everybody_reads_it_for_a_year(hoerde, city, actor):
    listing = publish_listing(make_waiting_listing(hoerde), by=actor("cem"))
    assert Listing.objects.visible_to(ANONYMOUS).get() == listing
    assert listing.listed_at
    assert listing.confirmed_until == listing.listed_at + HOLDS
    assert SearchEntry.objects.filter(kind="listing", title=NAME).count() == 2


def test_changed_words_are_read_from_now_on(hoerde, city):
    listing = publish_listing(make_waiting_listing(hoerde), by=BY)
    until = listing.confirmed_until
    change_listing(listing, values={"title": "Radwerk"}, by=sender(listing))
    listing = publish_listing(listing, by=BY)
    assert (listing.title, listing.changes, listing.confirmed_until) == ("Radwerk", None, until)
    assert SearchEntry.objects.filter(kind="listing", title="Radwerk").count() == 2


def test_what_has_been_changed_meanwhile_is_read_once_more(hoerde, city):
    listing = make_waiting_listing(hoerde)
    with pytest.raises(ValidationError, match="meantime"):
        publish_listing(listing, by=BY, read=listing.changed - timedelta(seconds=1))


def test_what_was_read_already_is_not_published_again(hoerde, city):
    with pytest.raises(Refused):
        publish_listing(make_listing(hoerde), by=BY)


def test_what_moderators_have_hidden_stays_hidden(hoerde, city, actor):
    listing = make_listing(hoerde)
    hide_thread(listing.thread, by=actor("mo"))
    change_listing(listing, values={"title": "Neu"}, by=BY)
    assert not Listing.objects.visible_to(ANONYMOUS).exists()
