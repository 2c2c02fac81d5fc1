"""Minutes become final as the rules say, and never change again."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction

from tests.factories.meetings import (
    BY,
    HOUR,
    make_meeting,
    make_member_with_account,
    make_rules,
    make_running,
)
from tests.factories.meetings_holding import make_later, make_minutes, make_sent
from vorort.committees.rules.rule_set import Approval
from vorort.ground.clock import held_at, now
from vorort.ground.permit import Refused
from vorort.meetings.actions import approve_minutes, object_to_minutes
from vorort.meetings.models import Minutes
from vorort.meetings.rules.minutes import digest_of


def test_the_next_meeting_approves(committee, actor, told):
    make_rules(committee, approval=Approval.NEXT_MEETING)
    sent = make_sent(committee)
    later = make_later(committee, sent)
    told()
    minutes = approve_minutes(sent, approved_in=later, by=actor("bea"))
    assert (minutes.state, minutes.approved_in, minutes.meeting.state) == ("approved", later, "approved")
    assert minutes.content["approval"]["meeting"] == "Die nächste"
    assert minutes.digest == digest_of(minutes.content)
    assert told() == [
        ("meetings.MinutesApproved", {"meeting_id": minutes.meeting_id, "digest": minutes.digest})
    ]
    assert list(minutes.meeting.thread.steps.values_list("what", flat=True))[-1] == "minutes_approved"


def test_or_somebody_says_how_else(committee):
    make_rules(committee, approval=Approval.NEXT_MEETING)
    sent = make_sent(committee)
    with pytest.raises(ValidationError, match="name the meeting"):
        approve_minutes(sent, by=BY)
    minutes = approve_minutes(sent, reason="Alle haben schriftlich zugestimmt.", by=BY)
    assert minutes.content["approval"]["reason"] == "Alle haben schriftlich zugestimmt."


def test_only_a_later_meeting_of_the_same_committee_that_has_begun(committee, group):
    sent = make_sent(committee)
    earlier = make_running(committee, begins=now() - 9 * HOUR, ends=now())
    for other in (make_later(group, sent), earlier, make_meeting(committee, state="invited")):
        with pytest.raises(ValidationError, match="later meeting"):
            approve_minutes(sent, approved_in=other, by=BY)
    joint = make_later(group, sent)
    joint.with_committees.add(committee)
    assert approve_minutes(sent, approved_in=joint, by=BY).is_approved


def test_without_objection_when_the_time_is_over(committee):
    make_rules(committee, approval=Approval.NO_OBJECTION)
    sent = make_sent(committee)
    assert sent.objections_until
    with (
        held_at(sent.objections_until - timedelta.resolution),
        pytest.raises(ValidationError, match="possible until"),
    ):
        approve_minutes(sent, by=BY)
    with held_at(sent.objections_until):
        assert "approval" not in approve_minutes(sent, by=BY).content


def test_not_by_hand_where_signatures_approve(committee):
    make_rules(committee, approval=Approval.SIGNATURES)
    with pytest.raises(ValidationError, match="signed"):
        approve_minutes(make_sent(committee), by=BY)


def test_not_before_it_was_sent_nor_while_an_objection_waits(committee, actor):
    _uwe, by_uwe = make_member_with_account(committee, "Uwe")
    with pytest.raises(ValidationError, match="send the minutes"):
        approve_minutes(make_minutes(committee), reason="So", by=BY)
    sent = make_sent(committee)
    object_to_minutes(sent, text="Nein", by=by_uwe)
    with pytest.raises(ValidationError, match="objection"):
        approve_minutes(sent, approved_in=make_later(committee, sent), by=BY)
    with pytest.raises(Refused):
        approve_minutes(sent, reason="So", by=actor("anna"))


def test_the_database_keeps_them(committee):
    minutes = make_sent(committee)
    approve_minutes(minutes, approved_in=make_later(committee, minutes), by=BY)
    mine = Minutes.objects.filter(pk=minutes.pk)
    for act in (lambda: mine.update(content={}), lambda: mine.update(co_signer=1), mine.delete):
        with pytest.raises(DatabaseError, match="never change"), transaction.atomic():
            act()
    with pytest.raises(Refused):
        approve_minutes(minutes, reason="Noch einmal", by=BY)
