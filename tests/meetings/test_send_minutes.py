"""The draft goes to the members, word for word."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localtime

from tests.factories.meetings import BY, make_rules
from tests.factories.meetings_holding import make_minutes, make_sent
from vorort.ground.permit import Refused
from vorort.meetings.actions import reopen_meeting, send_minutes
from vorort.meetings.rules.minutes import digest_of


def test_content_and_time_for_objections(committee, actor, told):
    make_rules(committee, objection_days=7)
    draft = make_minutes(committee)
    told()
    minutes = send_minutes(draft, by=actor("bea"))
    assert minutes.state == "sent"
    assert minutes.content["header"]["committee"] == committee.name
    assert minutes.digest == digest_of(minutes.content)
    assert minutes.objections_until
    last = localtime(minutes.objections_until - timedelta.resolution).date()
    assert last == localtime(minutes.sent_at).date() + timedelta(days=7)
    assert told() == [("meetings.MinutesSent", {"meeting_id": minutes.meeting_id})]


def test_not_twice_and_not_while_it_runs(committee, actor):
    minutes = make_sent(committee)
    with pytest.raises(ValidationError, match="already"):
        send_minutes(minutes, by=BY)
    reopen_meeting(minutes.meeting, by=BY)
    with pytest.raises(ValidationError, match="still running"):
        send_minutes(minutes, by=BY)
    with pytest.raises(Refused):
        send_minutes(make_minutes(committee), by=actor("anna"))
