import pytest

from tests.factories.listings import make_listing, make_suggested_listing, make_waiting_listing, sender
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.projects.actions import confirm_listing


def test_the_district_looks_at_it_and_the_address_is_the_senders(hoerde, city):
    listing = make_waiting_listing(hoerde)
    assert listing.address
    assert (listing.state, listing.awaits_look) == ("waiting", True)
    assert listing.address.confirmed_at
    assert confirm_listing(listing, by=sender(listing)).state == "waiting"


def test_nobody_else_confirms_it(hoerde, city, actor):
    waiting, other = make_suggested_listing(hoerde), make_listing(hoerde)
    for by in (ANONYMOUS, actor("cem"), sender(other)):
        with pytest.raises(Refused):
            confirm_listing(waiting, by=by)
