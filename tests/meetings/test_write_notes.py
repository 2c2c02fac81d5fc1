"""What was said, without anybody's words getting lost."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import BY, make_item, make_meeting, make_running
from vorort.ground.permit import Refused
from vorort.meetings.actions import close_meeting, send_minutes, write_notes


def test_who_has_read_the_last_version_writes(committee, actor):
    item = make_item(make_running(committee))
    written = write_notes(item, text="Es gab Kuchen.\r\n", version=0, by=actor("bea"))
    assert (written.notes, written.notes_version) == ("Es gab Kuchen.", 1)
    item.meeting.refresh_from_db()
    assert item.meeting.revision == 2


def test_who_has_not_is_told_and_nothing_is_lost(committee):
    item = make_item(make_running(committee))
    write_notes(item, text="Eins", version=0, by=BY)
    with pytest.raises(ValidationError) as told:
        write_notes(item, text="Zwei", version=0, by=BY)
    assert told.value.code == "conflict"
    item.refresh_from_db()
    assert (item.notes, item.notes_version) == ("Eins", 1)


def test_minutes_that_were_sent_are_a_draft_again(committee):
    meeting = make_running(committee)
    item = make_item(meeting)
    minutes = send_minutes(close_meeting(meeting, by=BY), by=BY)
    write_notes(item, text="Nachgetragen", version=0, by=BY)
    minutes.refresh_from_db()
    assert (minutes.state, minutes.content, minutes.digest) == ("draft", {}, "")


def test_neither_before_nor_by_others(committee, actor):
    with pytest.raises(Refused):
        write_notes(make_item(make_meeting(committee)), text="Schon", version=0, by=BY)
    with pytest.raises(Refused):
        write_notes(make_item(make_running(committee)), text="Ich", version=0, by=actor("anna"))
