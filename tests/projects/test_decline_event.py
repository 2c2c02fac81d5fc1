import pytest
from django.core.exceptions import ValidationError

from tests.factories.events import BY, TITLE, make_event, make_suggested_event, sender
from vorort.ground.permit import Refused
from vorort.projects.actions import change_event, decline_event, publish_event


def test_it_is_not_published_for_a_reason(hoerde, city, actor):
    event = make_suggested_event(hoerde)
    with pytest.raises(ValidationError):
        decline_event(event, reason=" ", by=BY)
    event = decline_event(event, reason="Nur Werbung.", by=actor("cem"))
    assert (event.state, event.reason, event.awaits_look) == ("declined", "Nur Werbung.", False)
    assert event.thread.visibility == "draft"


def test_a_change_is_declined_and_the_date_stays_as_it_was(hoerde, city):
    event = publish_event(make_suggested_event(hoerde), by=BY)
    event = change_event(event, values={"title": "Reklame"}, by=sender(event))
    event = decline_event(event, reason="Nur Werbung.", by=BY)
    assert (event.state, event.title, event.changes, event.reason) == (
        "published",
        TITLE,
        None,
        "Nur Werbung.",
    )


def test_what_nobody_has_to_look_at_is_not_declined(hoerde, city):
    with pytest.raises(Refused):
        decline_event(make_event(hoerde), reason="Nein", by=BY)
