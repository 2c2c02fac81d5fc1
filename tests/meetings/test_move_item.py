import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import seated
from tests.factories.meetings import make_item, make_meeting, make_running
from tests.factories.meetings_preparing import agenda
from vorort.ground.permit import Refused
from vorort.meetings.actions import move_item
from vorort.meetings.choices import MeetingState


@pytest.fixture
def meeting(committee):
    meeting = make_meeting(committee)
    for title in "ABCD":
        make_item(meeting, title)
    return meeting


def titles(meeting):
    return " ".join(f"{number}{title}" for number, title in agenda(meeting))


def item(meeting, title):
    return meeting.items.get(title=title)


@pytest.mark.parametrize(
    ("title", "to", "found"),
    [
        ("B", "up", "1B 2A 3C 4D"),
        ("B", "down", "1A 2C 3B 4D"),
        ("A", "up", "1A 2B 3C 4D"),
        ("D", "down", "1A 2B 3C 4D"),
        ("D", 1, "1D 2A 3B 4C"),
        ("A", 3, "1B 2C 3A 4D"),
        ("A", 99, "1B 2C 3D 4A"),
        ("C", 0, "1C 2A 3B 4D"),
        ("B", "in", "1A 1.1B 2C 3D"),
        ("A", "in", "1A 2B 3C 4D"),
        ("A", "out", "1A 2B 3C 4D"),
    ],
)
def test_a_draft_is_numbered_anew(title, to, found, meeting, actor):
    move_item(item(meeting, title), to=to, by=actor("bea"))
    assert titles(meeting) == found


def test_parts_move_among_themselves_and_come_out_behind(meeting, actor):
    bea = actor("bea")
    move_item(item(meeting, "B"), to="in", by=bea)
    move_item(item(meeting, "C"), to="in", by=bea)
    assert titles(meeting) == "1A 1.1B 1.2C 2D"
    assert move_item(item(meeting, "C"), to="up", by=bea).number == "1.1"
    assert titles(meeting) == "1A 1.1C 1.2B 2D"
    move_item(item(meeting, "C"), to="out", by=bea)
    assert titles(meeting) == "1A 1.1B 2C 3D"


def test_what_has_parts_is_no_part(meeting, actor):
    move_item(item(meeting, "C"), to="in", by=actor("bea"))
    with pytest.raises(ValidationError, match="parts of its own"):
        move_item(item(meeting, "B"), to="in", by=actor("bea"))


def test_after_the_invitation_the_order_changes_and_the_numbers_stay(meeting, actor, told):
    type(meeting).objects.update(state=MeetingState.INVITED)
    told()
    move_item(item(meeting, "D"), to=1, by=actor("bea"))
    assert titles(meeting) == "4D 1A 2B 3C"
    assert told() == [("meetings.AgendaChanged", {"meeting_id": meeting.pk})]
    for way in ("in", "out"):
        with pytest.raises(ValidationError, match="parts stay parts"):
            move_item(item(meeting, "A"), to=way, by=actor("bea"))


def test_screens_hear_of_it_and_members_move_nothing(committee, actor):
    running = make_running(committee)
    first = make_item(running)
    move_item(first, to="up", by=actor("bea"))
    running.refresh_from_db()
    assert running.revision == 2
    with pytest.raises(Refused):
        move_item(first, to="up", by=seated("member", committee))
