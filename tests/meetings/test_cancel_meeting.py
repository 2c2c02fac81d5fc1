import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from tests.factories.meetings_preparing import invited, plan, put, write
from tests.factories.threads import make_thread
from vorort.ground.permit import Refused
from vorort.meetings.actions import cancel_meeting, refer_paper
from vorort.meetings.choices import MeetingState, Role
from vorort.search.models import SearchEntry


def test_those_invited_hear_that_it_does_not_take_place(committee, actor, told):
    meeting = invited(committee, is_public=True)
    told()
    gone = cancel_meeting(meeting, why=" Zu viele sind krank ", by=actor("bea"))
    assert (gone.state, gone.cancelled_why, gone.sequence) == (
        MeetingState.CANCELLED,
        "Zu viele sind krank",
        1,
    )
    assert told() == [("meetings.MeetingCancelled", {"meeting_id": meeting.pk})]
    assert [step.what for step in gone.thread.steps.all()] == ["invited", "cancelled"]


def test_it_is_still_found_and_says_so(committee, actor):
    meeting = invited(committee, is_public=True, title="Sitzung im Juni")
    with override("en"):
        cancel_meeting(meeting, why="Krank", by=actor("bea"))
    titles = SearchEntry.objects.filter(kind="meeting", language="en").values_list("title", flat=True)
    assert list(titles) == ["Cancelled: Sitzung im Juni"]


def test_what_had_landed_there_goes_to_the_next_meeting(committee, actor):
    meeting, thread = invited(committee, 10), make_thread()
    put(committee, thread)
    turn = refer_paper(write(committee), committee=committee, role=Role.DECIDES, by=actor("bea"))
    assert turn.item
    assert turn.item.meeting == meeting
    draft = plan(committee)
    cancel_meeting(meeting, why="Krank", by=actor("bea"))
    turn.refresh_from_db()
    assert turn.item.meeting == draft
    assert draft.items.filter(subject=thread).exists()
    # what was sent out stays as it was
    assert meeting.items.filter(subject=thread).exists()


def test_not_without_a_word_of_why_and_not_what_nobody_knows_of(committee, actor):
    with pytest.raises(ValidationError, match="why the meeting is cancelled"):
        cancel_meeting(invited(committee), why=" ", by=actor("bea"))
    with pytest.raises(Refused):
        cancel_meeting(plan(committee), why="Krank", by=actor("bea"))
