"""Who does what until when."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import BY, make_item, make_meeting, make_members, make_running
from tests.factories.people import make_person
from vorort.ground.permit import Refused
from vorort.meetings.actions import close_meeting, keep_task


def test_added_and_changed(committee, actor):
    meeting, member = make_running(committee), make_members(committee, 1)[0]
    item = make_item(meeting)
    task = keep_task(
        meeting, text=" Angebote holen ", item=item, responsible=member.person, due_on=date(2030, 1, 1),
        by=actor("bea"),
    )  # fmt: skip
    assert (task.text, task.item, task.responsible) == ("Angebote holen", item, member.person)
    close_meeting(meeting, by=BY)
    assert keep_task(meeting, task=task, text="Drei Angebote", by=actor("bea")).text == "Drei Angebote"
    assert meeting.tasks.count() == 1


def test_not_without_words_nor_for_strangers(committee):
    meeting = make_running(committee)
    with pytest.raises(ValidationError):
        keep_task(meeting, text=" ", by=BY)
    with pytest.raises(ValidationError, match="Only members"):
        keep_task(meeting, text="Los", responsible=make_person("Fremd"), by=BY)


def test_of_this_meeting_only(committee, actor):
    meeting, other = make_running(committee), make_running(committee)
    with pytest.raises(ValueError, match="another meeting"):
        keep_task(meeting, text="Los", item=make_item(other), by=BY)
    with pytest.raises(ValueError, match="another meeting"):
        keep_task(meeting, text="Los", task=keep_task(other, text="Los", by=BY), by=BY)
    with pytest.raises(Refused):
        keep_task(make_meeting(committee), text="Los", by=BY)
    with pytest.raises(Refused):
        keep_task(meeting, text="Los", by=actor("anna"))
