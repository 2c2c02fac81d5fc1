import pytest

from tests.factories.events import make_event, make_suggested_event, make_waiting_event, sender
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.projects.actions import confirm_event


def test_the_district_looks_at_it_and_the_address_is_the_senders(hoerde, city):
    event = make_suggested_event(hoerde)
    assert event.address
    assert (event.state, event.awaits_look, event.address.confirmed_at is None) == ("suggested", True, False)
    assert confirm_event(event, by=sender(event)).state == "suggested"


def test_nobody_else_confirms_it(hoerde, city, actor):
    waiting, other = make_waiting_event(hoerde), make_event(hoerde)
    for by in (ANONYMOUS, actor("cem"), sender(other)):
        with pytest.raises(Refused):
            confirm_event(waiting, by=by)
