from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.events import BY, make_event, make_suggested_event, sender
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.projects.actions import change_event, publish_event
from vorort.projects.models import Event
from vorort.search.models import SearchEntry


def test_everybody_reads_and_finds_it(hoerde, city, actor):
    event = publish_event(make_suggested_event(hoerde), by=actor("cem"))
    assert (event.state, event.awaits_look, event.thread.visibility) == ("published", False, "public")
    assert Event.objects.visible_to(ANONYMOUS).get() == event
    assert SearchEntry.objects.filter(kind="event").count() == 2


def test_changed_words_hold_from_now_on(hoerde, city):
    event = publish_event(make_suggested_event(hoerde), by=BY)
    changed = change_event(event, values={"title": "Büchermarkt", "organiser": "Chor"}, by=sender(event))
    assert changed.title != "Büchermarkt"
    event = publish_event(changed, by=BY)
    assert (event.title, event.organiser, event.changes, event.awaits_look) == (
        "Büchermarkt",
        "Chor",
        None,
        False,
    )


def test_what_was_changed_after_somebody_read_it_is_read_again(hoerde, city):
    event = make_suggested_event(hoerde)
    change_event(event, values={"title": "Ganz anderes"}, by=sender(event))
    with pytest.raises(ValidationError, match="meantime"):
        publish_event(event, read=event.changed - timedelta(seconds=1), by=BY)
    event.refresh_from_db()
    assert publish_event(event, read=event.changed, by=BY).state == "published"


def test_what_nobody_has_to_look_at_is_not_published_again(hoerde, city):
    with pytest.raises(Refused):
        publish_event(make_event(hoerde), by=BY)
