"""It was not like that."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import invite, make_member_with_account
from tests.factories.meetings_holding import make_approved, make_minutes, make_sent
from vorort.ground.clock import held_at
from vorort.ground.permit import Refused
from vorort.meetings.actions import object_to_minutes


def test_a_member_objects(committee, told):
    uwe, by_uwe = make_member_with_account(committee, "Uwe")
    minutes = make_sent(committee)
    told()
    found = object_to_minutes(minutes, text="Ich war dagegen.", by=by_uwe)
    assert (found.person, found.text, found.upheld) == (uwe.person, "Ich war dagegen.", None)
    assert told() == [
        ("meetings.MinutesObjected", {"meeting_id": minutes.meeting_id, "objection_id": found.pk})
    ]


def test_in_time_and_with_words(committee):
    _uwe, by_uwe = make_member_with_account(committee, "Uwe")
    minutes = make_sent(committee)
    with pytest.raises(ValidationError):
        object_to_minutes(minutes, text=" ", by=by_uwe)
    assert minutes.objections_until
    with held_at(minutes.objections_until - timedelta.resolution):
        object_to_minutes(minutes, text="Noch", by=by_uwe)
    with held_at(minutes.objections_until), pytest.raises(ValidationError, match="is over"):
        object_to_minutes(minutes, text="Zu spät", by=by_uwe)


def test_only_to_what_was_sent_and_by_who_was_asked(committee, actor):
    uwe, by_uwe = make_member_with_account(committee, "Uwe")
    for minutes in (make_minutes(committee), make_approved(committee)):
        invite(minutes.meeting, uwe)
        with pytest.raises(Refused):
            object_to_minutes(minutes, text="Nein", by=by_uwe)
    for who in ("anna", "cem", "shell", "nobody"):
        with pytest.raises(Refused):
            object_to_minutes(make_sent(committee), text="Nein", by=actor(who))
