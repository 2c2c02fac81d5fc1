from datetime import timedelta

import pytest

from tests.factories.events import make_event, told
from tests.projects.conftest import steps
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.projects.actions import record_event
from vorort.projects.models import Event
from vorort.search.models import SearchEntry


def test_everybody_reads_it_at_once_and_finds_it(hoerde, city, cem, actor):
    event = make_event(hoerde, by=actor("cem"), begins=now() - timedelta(days=30))
    assert (event.state, event.entered_by, event.address) == ("published", cem, None)
    assert Event.objects.visible_to(ANONYMOUS).get() == event
    assert SearchEntry.objects.filter(kind="event", object_id=event.pk).count() == 2
    assert steps(event) == [("published", "")]


def test_the_same_form_counts_once(hoerde, city, actor):
    rows = [record_event(hoerde, values=told(), form_key="x", by=actor("cem")) for _number in range(2)]
    assert rows[0] == rows[1]


def test_only_who_keeps_the_dates_of_the_district(hoerde, city, actor):
    for name in ("anna", "dora", "mo"):
        with pytest.raises(Refused):
            record_event(hoerde, values=told(), form_key="x", by=actor(name))
