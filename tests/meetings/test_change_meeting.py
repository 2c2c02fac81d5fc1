from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from tests.factories.meetings import make_running
from tests.factories.meetings_preparing import invited, plan, with_mail, without_mail
from vorort.committees.rules.rule_set import Mode
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import change_meeting, record_dispatch
from vorort.meetings.choices import MeetingState, Reply
from vorort.meetings.models import Meeting
from vorort.search.models import SearchEntry
from vorort.threads.choices import Visibility

DAY = timedelta(days=1)


def test_of_a_draft_nobody_is_told(committee, group, actor, told):
    meeting = plan(committee)
    told()
    values = {"title": "Klausur", "place": "Haus Rode", "with_committees": [group]}
    changed = change_meeting(meeting, values=values, by=actor("bea"))
    assert (changed.title, changed.place, changed.sequence) == ("Klausur", "Haus Rode", 0)
    assert list(changed.with_committees.all()) == [group]
    assert told() == []


def test_those_invited_are_told_of_another_place(committee, actor, told):
    meeting = invited(committee)
    told()
    changed = change_meeting(meeting, values={"place": "Haus Rode"}, by=actor("bea"))
    assert (changed.state, changed.sequence) == (MeetingState.INVITED, 1)
    assert told() == [("meetings.MeetingChanged", {"meeting_id": meeting.pk})]
    assert [step.what for step in changed.thread.steps.all()] == ["invited", "changed"]


def test_of_another_introduction_they_are_not(committee, actor, told):
    meeting = invited(committee)
    told()
    assert change_meeting(meeting, values={"intro": "Wir freuen uns."}, by=actor("bea")).sequence == 0
    assert told() == []


def test_on_another_day_all_are_invited_anew(committee, actor):
    by_mail, by_letter = with_mail(committee), without_mail(committee)
    meeting = invited(committee)
    meeting.invitations.update(reply=Reply.YES)
    letter = meeting.invitations.get(person=by_letter.person)
    record_dispatch(letter, sent_on=localdate(), proof="Einwurf", by=actor("bea"))
    before = meeting.invitations.get(person=by_mail.person)
    values = {"begins": meeting.begins + DAY, "ends": meeting.ends + DAY}
    change_meeting(meeting, values=values, by=actor("bea"))
    letter.refresh_from_db()
    mail = meeting.invitations.get(person=by_mail.person)
    assert (letter.sent_at, letter.proof, letter.reply) == (None, "", Reply.NONE)
    assert mail.sent_at
    assert before.sent_at
    assert mail.sent_at > before.sent_at
    assert mail.reply == Reply.NONE


def test_an_hour_later_the_same_day_replies_stay(committee, actor):
    meeting = invited(committee, begins=(now() + 20 * DAY).replace(hour=10))
    meeting.invitations.update(reply=Reply.YES)
    values = {"ends": meeting.ends + timedelta(minutes=30)}
    assert change_meeting(meeting, values=values, by=actor("bea")).sequence == 1
    assert set(meeting.invitations.values_list("reply", flat=True)) == {Reply.YES}


def test_what_is_public_and_what_is_not_any_more(committee, actor):
    meeting = invited(committee)
    assert not SearchEntry.objects.filter(kind="meeting").exists()
    change_meeting(meeting, values={"is_public": True}, by=actor("bea"))
    assert Meeting.objects.get().thread.visibility == Visibility.PUBLIC
    assert SearchEntry.objects.filter(kind="meeting", object_id=meeting.pk).count() == 2
    change_meeting(meeting, values={"is_public": False}, by=actor("bea"))
    assert Meeting.objects.get().thread.visibility == Visibility.DRAFT
    assert not SearchEntry.objects.filter(kind="meeting").exists()


def test_the_same_rules_as_for_planning(committee, actor):
    meeting, bea = plan(committee), actor("bea")
    with pytest.raises(ValidationError, match="moment is over"):
        change_meeting(meeting, values={"begins": meeting.begins - 30 * DAY}, by=bea)
    with pytest.raises(ValidationError, match="do not provide"):
        change_meeting(meeting, values={"mode": Mode.ONLINE}, by=bea)
    with pytest.raises(ValidationError, match="how one takes part"):
        change_meeting(meeting, values={"mode": Mode.HYBRID}, by=bea)
    with pytest.raises(ValidationError, match="cannot be called together"):
        change_meeting(meeting, values={"with_committees": [committee]}, by=bea)
    with pytest.raises(ValueError, match="not to be changed here"):
        change_meeting(meeting, values={"state": "running"}, by=bea)


def test_what_runs_is_not_changed(committee, actor):
    with pytest.raises(Refused):
        change_meeting(make_running(committee), values={"place": "Anderswo"}, by=actor("bea"))
