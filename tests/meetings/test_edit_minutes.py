"""The draft is put into words."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.meetings import BY, arrive, make_item, make_members, make_running
from tests.factories.meetings_holding import make_approved, make_minutes, make_sent
from tests.factories.people import make_person
from vorort.ground.permit import Refused
from vorort.meetings.actions import Noted, close_meeting, edit_minutes


def test_words_people_and_notes(committee, actor):
    meeting, member = make_running(committee), make_members(committee, 1)[0]
    arrive(meeting, member)
    item = make_item(meeting)
    values = {"opening": "Bea begrüßt.\r\n", "closing": "Schluss.", "recorder": member.person}
    values["co_signer"] = member.person
    minutes = edit_minutes(
        close_meeting(meeting, by=BY),
        values=values,
        notes=[Noted(item.pk, "Es gab Streit.", 0)],
        by=actor("bea"),
    )
    item.refresh_from_db()
    assert (minutes.opening, minutes.closing, item.notes) == ("Bea begrüßt.", "Schluss.", "Es gab Streit.")
    assert (minutes.recorder, minutes.co_signer) == (member.person, member.person)


def test_what_was_sent_is_a_draft_again(committee):
    minutes = edit_minutes(make_sent(committee), values={"opening": "Neu"}, by=BY)
    minutes.refresh_from_db()
    assert (minutes.state, minutes.digest, minutes.content, minutes.opening) == ("draft", "", {}, "Neu")


def test_nobody_s_words_get_lost(committee):
    meeting = make_running(committee)
    item = make_item(meeting, notes="Da", notes_version=3)
    minutes = close_meeting(meeting, by=BY)
    with pytest.raises(ValidationError) as told:
        edit_minutes(minutes, values={"opening": "X"}, notes=[Noted(item.pk, "Weg", 2)], by=BY)
    assert told.value.code == "conflict"
    minutes.refresh_from_db()
    assert minutes.opening == ""
    with pytest.raises(ValueError, match="another meeting"):
        edit_minutes(minutes, notes=[Noted(item.pk + 1, "Weg", 0)], by=BY)


def test_who_was_not_there_does_not_co_sign(committee):
    with pytest.raises(ValidationError, match="member with a vote"):
        edit_minutes(make_minutes(committee), values={"co_signer": make_person("Fremd")}, by=BY)


def test_final_ones_never_and_by_nobody_else(committee, actor):
    with pytest.raises(Refused):
        edit_minutes(make_approved(committee), values={"opening": "X"}, by=BY)
    with pytest.raises(Refused):
        edit_minutes(make_minutes(committee), values={"opening": "X"}, by=actor("anna"))
