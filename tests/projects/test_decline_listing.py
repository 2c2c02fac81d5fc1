import pytest
from django.core.exceptions import ValidationError

from tests.factories.listings import BY, NAME, make_waiting_listing, sender
from vorort.projects.actions import change_listing, decline_listing, publish_listing


def test_it_is_not_taken_up_and_says_why(hoerde, city, actor):
    listing = decline_listing(make_waiting_listing(hoerde), reason="Nur Werbung", by=actor("cem"))
    assert (listing.state, listing.reason, listing.awaits_look) == ("declined", "Nur Werbung", False)


def test_of_one_that_is_public_only_the_change_is_declined(hoerde, city):
    listing = publish_listing(make_waiting_listing(hoerde), by=BY)
    change_listing(listing, values={"title": "Billig! Billig!"}, by=sender(listing))
    listing = decline_listing(listing, reason="Zu laut", by=BY)
    assert (listing.state, listing.title, listing.changes) == ("listed", NAME, None)


def test_without_a_reason_it_is_not_declined(hoerde, city):
    with pytest.raises(ValidationError, match="reason"):
        decline_listing(make_waiting_listing(hoerde), reason=" ", by=BY)
