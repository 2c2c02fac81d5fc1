from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.events import BY, TITLE, make_event, make_suggested_event, sender, told
from tests.projects.conftest import steps
from vorort.districts.models import Audience
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.projects.actions import cancel_event, change_event, publish_event
from vorort.search.models import SearchEntry


def test_when_and_where_hold_at_once_other_words_are_read_first(hoerde, city):
    event, later = publish_event(make_suggested_event(hoerde), by=BY), now() + timedelta(days=9)
    audience = Audience.objects.create(slug="gaeste", name_de="Gäste")
    values = told(later, title="Neu", where="Aula", audiences=[audience])
    event = change_event(event, values=values, by=sender(event))
    event.refresh_from_db()
    assert (event.begins, event.where, event.title, event.awaits_look) == (later, "Aula", TITLE, True)
    assert (event.changes, list(event.audiences.all())) == ({"title": "Neu"}, [audience])
    assert steps(event)[-1] == ("changed", "")


def test_before_it_is_published_all_words_are_changed(hoerde, city):
    event = make_suggested_event(hoerde)
    assert change_event(event, values={"title": "Neu"}, by=sender(event)).title == "Neu"


def test_the_district_changes_it_at_once(hoerde, city, actor):
    event = change_event(make_event(hoerde), values={"title": "Neu"}, by=actor("cem"))
    assert (event.title, event.awaits_look) == ("Neu", False)
    assert SearchEntry.objects.filter(kind="event", title="Neu").count() == 2


def test_new_words_must_be_fit_to_be_published(hoerde, city):
    event = publish_event(make_suggested_event(hoerde), by=BY)
    for values in ({"link": "javascript:x"}, {"title": ""}, {"title": "x" * 201}, {"organiser": ""}):
        with pytest.raises(ValidationError):
            change_event(event, values=values, by=sender(event))
    with pytest.raises(ValidationError):
        change_event(event, values={"begins": now() - timedelta(days=1), "ends": None}, by=sender(event))
    event.refresh_from_db()
    assert (event.title, event.changes) == (TITLE, None)


def test_what_is_cancelled_is_not_changed(hoerde, city):
    event = cancel_event(make_event(hoerde), by=BY)
    with pytest.raises(Refused):
        change_event(event, values={"title": "Neu"}, by=BY)
