from datetime import timedelta

import pytest

from tests.factories.listings import BY, make_listing
from vorort.ground.actor import schedule_actor
from vorort.ground.clock import held_at, now
from vorort.ground.permit import Refused
from vorort.outbox.models import Delivery
from vorort.projects.actions import ask_listing
from vorort.projects.rules.listings import ASKED_AGAIN, HOLDS

CLOCK = schedule_actor("tests")


def _asked():
    return Delivery.objects.filter(fact="projects.ListingAsked").count()


def test_it_is_asked_after_a_year_and_once_more_and_never_again(hoerde, city):
    listing, begin = make_listing(hoerde), now()
    for days, expected in ((300, 0), (366, 1), (367, 1), (366 + ASKED_AGAIN.days, 2), (400, 2)):
        with held_at(begin + timedelta(days=days)):
            ask_listing(listing, by=CLOCK)
        listing.refresh_from_db()
        assert _asked() == expected, days
    assert listing.asked_at
    assert listing.reminded_at
    assert listing.asked_at >= begin + HOLDS


def test_nobody_asks_by_hand(hoerde, city, actor):
    with pytest.raises(Refused):
        ask_listing(make_listing(hoerde), by=actor("cem"))
    assert ask_listing(make_listing(hoerde), by=BY).asked_at is None
