import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localtime

from tests.factories.committees import seated
from tests.factories.meetings import make_meeting, make_vote
from tests.factories.meetings_preparing import ask, invited, plan, put
from tests.factories.threads import make_thread
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import discard_meeting, plan_series, settle_date
from vorort.meetings.choices import Rhythm
from vorort.meetings.models import DatePoll, Meeting, Vote, Waiting
from vorort.meetings.reactions import extend_all_series
from vorort.threads.models import Thread


def test_a_draft_goes_with_its_thread_and_agenda(committee, actor, told):
    meeting = plan(committee)
    make_vote(meeting.items.all()[0])
    key, thread = meeting.pk, meeting.thread_id
    told()
    discard_meeting(meeting, by=actor("bea"))
    assert not Meeting.objects.exists()
    assert not Vote.objects.exists()
    assert not Thread.objects.filter(pk=thread).exists()
    assert told() == [("meetings.MeetingDiscarded", {"meeting_id": key})]


def test_what_had_landed_there_goes_to_the_next_meeting_or_waits(committee, actor):
    first, second, thread = plan(committee, 10), plan(committee, 20), make_thread()
    put(committee, thread)
    assert first.items.filter(subject=thread).exists()
    discard_meeting(first, by=actor("bea"))
    assert second.items.filter(subject=thread).exists()
    discard_meeting(second, by=actor("bea"))
    assert Waiting.objects.get().item is None
    assert plan(committee).items.filter(subject=thread).count() == 1


def test_its_poll_is_open_again(committee, actor):
    poll = ask(committee)
    meeting = settle_date(poll, option=poll.options.all()[0], by=actor("bea"))
    discard_meeting(meeting, by=actor("bea"))
    assert DatePoll.objects.get().is_open


def test_one_of_a_series_does_not_come_back(committee, actor):
    day = localtime(now()).date()
    series = plan_series(
        committee, rhythm=Rhythm.QUARTERLY, first_day=day, at_time=localtime(now()).time(), by=actor("bea")
    )
    last = series.meetings.latest("begins")
    discard_meeting(last, by=actor("bea"))
    extend_all_series(now())
    assert not series.meetings.filter(series_day=last.series_day).exists()


def test_what_has_a_second_call_stays(committee, actor):
    first = plan(committee)
    make_meeting(committee, second_call_of=first)
    with pytest.raises(ValidationError, match="second call"):
        discard_meeting(first, by=actor("bea"))


def test_only_drafts_and_only_who_convenes(committee, actor):
    with pytest.raises(Refused):
        discard_meeting(invited(committee), by=actor("bea"))
    with pytest.raises(Refused):
        discard_meeting(plan(committee), by=seated("member", committee))
