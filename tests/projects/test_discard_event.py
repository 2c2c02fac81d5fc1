import pytest

from tests.factories.events import BY, make_event, make_suggested_event, make_waiting_event, sender
from vorort.ground.actor import schedule_actor
from vorort.ground.permit import Refused
from vorort.projects.actions import discard_event
from vorort.projects.models import Event
from vorort.threads.models import Thread


def test_nothing_is_left_of_it(hoerde, city):
    for event in (make_waiting_event(hoerde), make_suggested_event(hoerde)):
        discard_event(event, by=sender(event))
    discard_event(event := make_waiting_event(hoerde), by=schedule_actor("tests"))
    assert (Event.objects.count(), Thread.objects.filter(kind="event").count()) == (0, 0)
    assert event.pk


def test_what_everybody_could_read_is_cancelled_not_deleted(hoerde, city):
    event = make_event(hoerde)
    for by in (sender(event), BY):
        with pytest.raises(Refused):
            discard_event(event, by=by)
