import pytest

from tests.factories.events import BY, make_event, make_suggested_event, sender
from tests.projects.conftest import steps
from vorort.ground.permit import Refused
from vorort.projects.actions import cancel_event, publish_event


def test_everybody_reads_that_it_does_not_take_place_and_why(hoerde, city):
    event = publish_event(make_suggested_event(hoerde), by=BY)
    event = cancel_event(event, reason="Regen", by=sender(event))
    again = cancel_event(event, reason="Schnee", by=BY)
    assert (again.state, again.reason, again.thread.visibility) == ("cancelled", "Regen", "public")
    assert steps(event)[-1] == ("cancelled", "Regen")


def test_it_takes_place_after_all(hoerde, city):
    event = cancel_event(make_event(hoerde), reason="Regen", by=BY)
    event = cancel_event(event, takes_place=True, by=BY)
    assert (event.state, event.reason) == ("published", "")


def test_what_nobody_has_read_is_not_cancelled(hoerde, city):
    event = make_suggested_event(hoerde)
    with pytest.raises(Refused):
        cancel_event(event, by=sender(event))
