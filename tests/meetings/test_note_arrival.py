"""Who is there, in which right."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_mandate, make_seat, sit
from tests.factories.meetings import BY, arrive, leave, make_item, make_meeting, make_members, make_running
from tests.factories.people import make_person
from vorort.ground.clock import held_at, now
from vorort.ground.permit import Refused
from vorort.meetings.actions import go_to_item, note_arrival
from vorort.meetings.choices import Right


def test_right_and_mandate_follow_from_the_seat(committee, actor):
    meeting, member = make_running(committee), make_members(committee, 1)[0]
    adviser = make_mandate(make_seat(committee, is_voting=False), make_person("Rat"))
    stand_in = make_mandate(
        make_seat(committee, "stand_in", stands_in_for=member.seat), make_person("Ersatz")
    )
    stranger = make_person("Fremd")
    people = [member.person, adviser.person, stand_in.person, stranger]
    rows = note_arrival(meeting, people=people, by=actor("bea"))
    assert [row.right for row in rows] == ["voting", "advisory", "advisory", "guest"]
    assert [row.mandate for row in rows] == [member, adviser, stand_in, None]
    meeting.refresh_from_db()
    assert meeting.revision == 2


def test_guests_come_by_name(committee):
    meeting = make_running(committee)
    (guest,) = note_arrival(meeting, name=" Frau Kern ", right=Right.ADMINISTRATION, is_online=True, by=BY)
    assert (guest.name, guest.right, guest.is_online, guest.person) == (
        "Frau Kern",
        "administration",
        True,
        None,
    )
    with pytest.raises(ValidationError):
        note_arrival(meeting, name=" ", by=BY)


def test_until_an_item_is_called_everybody_was_there_from_the_opening(committee):
    meeting, (one, other, again) = make_running(committee), make_members(committee, 3)
    (early,) = note_arrival(meeting, person=one.person, by=BY)
    leave(arrive(meeting, again), now())
    (back,) = note_arrival(meeting, person=again.person, by=BY)
    go_to_item(meeting, make_item(meeting), by=BY)
    (late,) = note_arrival(meeting, person=other.person, by=BY)
    assert early.came_at == meeting.opened_at
    assert late.came_at > meeting.opened_at < back.came_at


def test_an_earlier_moment_of_the_day(committee):
    meeting, member = make_running(committee), make_members(committee, 1)[0]
    assert meeting.opened_at
    moment = meeting.opened_at + timedelta(minutes=1)
    (row,) = note_arrival(meeting, person=member.person, came_at=moment, by=BY)
    assert row.came_at == moment


@pytest.mark.parametrize("away", [timedelta(days=-3), timedelta(minutes=1)])
def test_neither_another_day_nor_what_has_not_come(committee, away):
    meeting, member = make_running(committee), make_members(committee, 1)[0]
    with pytest.raises(ValidationError, match="day of the meeting"):
        note_arrival(meeting, person=member.person, came_at=now() + away, by=BY)


def test_nobody_is_there_twice(committee):
    meeting, member = make_running(committee), make_members(committee, 1)[0]
    (row,) = note_arrival(meeting, person=member.person, by=BY)
    with pytest.raises(ValidationError, match="there already"):
        note_arrival(meeting, person=member.person, by=BY)
    leave(row)
    with pytest.raises(ValidationError, match="there already"):
        note_arrival(meeting, person=member.person, came_at=meeting.opened_at, by=BY)
    note_arrival(meeting, person=member.person, by=BY)
    assert meeting.presences.filter(person=member.person).count() == 2


def test_of_several_all_or_nobody(committee):
    meeting, members = make_running(committee), make_members(committee, 2)
    arrive(meeting, members[1])
    with pytest.raises(ValidationError):
        note_arrival(meeting, people=[row.person for row in members], by=BY)
    assert meeting.presences.count() == 1


def test_a_vote_comes_with_a_seat(committee):
    meeting = make_running(committee)
    adviser = make_mandate(make_seat(committee, is_voting=False), make_person("Rat"))
    for person, say in ((adviser.person, "no vote"), (make_person("Fremd"), "Only members")):
        with pytest.raises(ValidationError, match=say):
            note_arrival(meeting, person=person, right=Right.VOTING, by=BY)
    (row,) = note_arrival(meeting, person=make_person("Gast"), right=Right.ADVISORY, by=BY)
    assert row.right == "advisory"


def test_a_stand_in_acts_while_the_member_is_away(committee):
    meeting, member = make_running(committee), make_members(committee, 1)[0]
    seat = make_seat(committee, "stand_in", stands_in_for=member.seat)
    stand_in = make_mandate(seat, make_person("Ersatz"))
    there = arrive(meeting, member)
    with pytest.raises(ValidationError, match="there already"):
        note_arrival(meeting, person=stand_in.person, right=Right.VOTING, by=BY)
    leave(there)
    (row,) = note_arrival(meeting, person=stand_in.person, right=Right.VOTING, by=BY)
    assert (row.right, row.mandate) == ("voting", stand_in)


def test_who_sits_in_two_committees_comes_for_the_one_that_convenes(committee, group):
    meeting = make_running(group)
    meeting.with_committees.add(committee)
    person = make_person("Doppelt")
    sit(person, committee)
    own = sit(person, group)
    with held_at(now()):
        (row,) = note_arrival(meeting, person=person, came_at=now(), by=BY)
    assert row.mandate == own


def test_only_while_it_runs_and_by_who_runs_it(committee, actor):
    with pytest.raises(Refused):
        note_arrival(make_meeting(committee, state="invited"), name="Gast", by=actor("bea"))
    for who in ("anna", "dora", "nobody"):
        with pytest.raises(Refused):
            note_arrival(make_running(committee), name="Gast", by=actor(who))
