"""A meeting is over."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import (
    BY,
    arrive,
    leave,
    make_item,
    make_meeting,
    make_member_with_account,
    make_members,
    make_running,
    make_vote,
)
from tests.factories.threads import make_thread
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import close_meeting, go_to_item, plan_meeting, reopen_meeting, settle_item
from vorort.meetings.selectors.reading import waiting_for
from vorort.meetings.selectors.register import postponed_items


def test_everybody_leaves_and_the_minutes_are_a_draft(committee, actor, told):
    meeting, (one, other) = make_running(committee), make_members(committee, 2)
    earlier = leave(arrive(meeting, one), now() - timedelta(minutes=10))
    arrive(meeting, other)
    go_to_item(meeting, make_item(meeting), by=BY)
    told()
    minutes = close_meeting(meeting, by=actor("bea"))
    meeting.refresh_from_db()
    assert (meeting.state, meeting.current_item, minutes.state) == ("closed", None, "draft")
    left = dict(meeting.presences.values_list("person", "left_at"))
    assert left == {one.person_id: earlier.left_at, other.person_id: meeting.closed_at}
    assert told() == [("meetings.MeetingClosed", {"meeting_id": meeting.pk})]
    assert minutes.recorder
    assert minutes.recorder.user_id == actor("bea").id


def test_the_secretary_who_is_there_has_recorded(committee, actor):
    meeting = make_running(committee)
    secretary, _uwe = make_member_with_account(committee, "Uwe", "secretary")
    arrive(meeting, secretary)
    assert close_meeting(meeting, by=actor("bea")).recorder == secretary.person


@pytest.mark.parametrize("state", ["open", "closed"])
def test_not_before_votes_are_declared(committee, state):
    meeting = make_running(committee)
    counts: dict[str, Any] = (
        {"yes": 1, "no": 0, "abstained": 0, "invalid": 0, "closed_at": now()} if state == "closed" else {}
    )
    make_vote(make_item(meeting), state=state, opened_at=now(), **counts)
    with pytest.raises(ValidationError, match="still open"):
        close_meeting(meeting, by=BY)
    meeting.refresh_from_db()
    assert meeting.is_running


def test_what_is_not_settled_is_postponed(committee):
    meeting = make_running(committee)
    make_item(meeting, "Anwesenheit", kind="agenda")
    done, left = make_item(meeting, "Bänke"), make_item(meeting, "Lampen")
    make_item(meeting, "Weg damit", dropped_at=now())
    whole = make_item(meeting, "Feste")
    part = make_item(meeting, "Sommerfest", parent=whole)
    settle_item(done, by=BY)
    close_meeting(meeting, by=BY)
    assert list(postponed_items(meeting)) == [left, part]


def test_what_was_referred_and_not_dealt_with_lands_on_the_next_agenda(committee):
    meeting, thread = make_running(committee), make_thread()
    make_item(meeting, "Bänke", subject=thread)
    following = make_meeting(committee, begins=now() + timedelta(days=30), ends=now() + timedelta(days=31))
    close_meeting(meeting, by=BY)
    assert [item.title for item in following.items.filter(subject=thread)] == ["Bänke"]


def test_only_what_runs_is_closed(committee, actor):
    with pytest.raises(Refused):
        close_meeting(make_meeting(committee, state="invited"), by=BY)
    with pytest.raises(Refused):
        close_meeting(make_running(committee), by=actor("anna"))


def test_plain_topics_come_back_where_somebody_wants_it(committee):
    meeting = make_running(committee)
    wanted = make_item(meeting, "Müll am See", text="Fotos liegen vor", is_public=False)
    make_item(meeting, "Nicht mehr nötig")
    following = make_meeting(committee, begins=now() + timedelta(days=30), ends=now() + timedelta(days=31))
    close_meeting(meeting, carry=[wanted.pk], by=BY)
    (item,) = following.items.all()
    assert (item.title, item.text, item.is_public) == ("Müll am See", "Fotos liegen vor", False)
    reopen_meeting(meeting, by=BY)
    assert not following.items.exists()
    meeting.refresh_from_db()
    close_meeting(meeting, carry=[wanted.pk], by=BY)
    assert [item.title for item in following.items.all()] == ["Müll am See"]


def test_what_stands_on_every_agenda_is_not_carried_over_as_well(committee):
    meeting = make_running(committee)
    regular, own = (
        make_item(meeting, "Wahlen", kind="election"),
        make_item(meeting, "Entlastung", kind="discharge"),
    )
    following = make_meeting(committee, begins=now() + timedelta(days=30), ends=now() + timedelta(days=31))
    standing = make_item(following, "Wahlen", kind="election")
    close_meeting(meeting, carry=[regular.pk, own.pk], by=BY)
    assert [(item.title, item.kind) for item in following.items.all()] == [
        ("Wahlen", "election"), ("Entlastung", "discharge"),
    ]  # fmt: skip
    reopen_meeting(meeting, by=BY)
    assert list(following.items.all()) == [standing]


def test_without_a_next_meeting_they_wait_for_one(committee):
    meeting = make_running(committee)
    left, settled = make_item(meeting, "Müll am See", is_public=False), make_item(meeting, "Erledigt")
    settle_item(settled, by=BY)
    close_meeting(meeting, carry=[left.pk, settled.pk], by=BY)
    (row,) = waiting_for(committee)
    assert (row.title, row.lands_public) == ("Müll am See", False)
    begins = now() + timedelta(days=20)
    planned = plan_meeting(committee, begins=begins, ends=begins + timedelta(hours=2), by=BY)
    assert planned.items.filter(title="Müll am See", is_public=False).count() == 1
    assert not waiting_for(committee)
