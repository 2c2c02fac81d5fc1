"""One page, five minutes: what happened, written down afterwards."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localtime

from tests.factories.committees import BEGINNING, make_mandate, make_seat
from tests.factories.meetings import (
    BY,
    HOUR,
    make_item,
    make_meeting,
    make_members,
    make_running,
    make_thread,
)
from tests.factories.people import make_person
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import Line, record_meeting
from vorort.meetings.models import Meeting
from vorort.meetings.selectors.register import postponed_items


@pytest.fixture
def evening():
    """Two hours that are over."""
    begins = now() - timedelta(days=2)
    return {"begins": begins, "ends": begins + 2 * HOUR}


def test_from_nothing(group, actor, told, evening):
    one, other = (row.person for row in make_members(group, 2))
    lines = [
        Line(title="Sommerfest", notes="Es wird gefeiert.", decision="Wir feiern am 5. Juni.", task="Bühne mieten",
             responsible=one, due_on=date(2030, 5, 1)),
        Line(title="Kasse", decision="Anna prüft die Kasse.", responsible=other),
        Line(),
        Line(notes="Sonst nichts."),
    ]  # fmt: skip
    told()
    guests = ["Frau Kern", " ", "Frau Kern"]
    meeting = record_meeting(
        group, present=[one, other, one], guests=guests, lines=lines, by=actor("bea"), **evening
    )
    assert (meeting.state, meeting.is_light, meeting.opened_at, meeting.closed_at) == (
        "closed", True, evening["begins"], evening["ends"],
    )  # fmt: skip
    assert meeting.minutes.state == "draft"
    rights = meeting.presences.order_by("pk").values_list("right", "left_at")
    assert list(rights) == [("voting", evening["ends"])] * 2 + [("guest", evening["ends"])]
    told_items = list(meeting.items.values_list("number", "title", "notes"))
    assert told_items == [
        ("1", "Sommerfest", "Es wird gefeiert."), ("2", "Kasse", ""), ("3", "Sonst nichts.", "Sonst nichts."),
    ]  # fmt: skip
    task = meeting.tasks.get()
    assert (task.text, task.responsible, task.due_on) == ("Bühne mieten", one, date(2030, 5, 1))
    feast, money = (item.resolutions.get() for item in meeting.items.all()[:2])
    assert (feast.vote, feast.responsible, feast.decided_on) == (
        None,
        None,
        localtime(evening["ends"]).date(),
    )
    assert (money.responsible, money.is_pending, money.running) == (other, True, 2)
    assert [name for name, _payload in told()] == [
        "meetings.ResolutionPassed", "meetings.ResolutionPassed", "meetings.MeetingRecorded",
    ]  # fmt: skip
    assert not postponed_items(meeting)


def test_of_a_planned_one_the_agenda_is_kept(committee, actor, evening):
    member = make_members(committee, 1)[0]
    adviser = make_mandate(make_seat(committee, is_voting=False), make_person("Rat"), begins=BEGINNING)
    meeting = make_meeting(committee, state="invited", is_public=True)
    first, left = make_item(meeting), make_item(meeting, "Lampen")
    lines = [
        Line(item=first, decision="Ja"),
        Line(title="Neues", subject=make_thread("idea", "Neu", committee)),
    ]
    held = record_meeting(
        committee, meeting=meeting, present=[member.person, adviser.person], lines=lines, by=actor("bea"),
        **evening,
    )  # fmt: skip
    assert held == meeting
    assert list(held.items.values_list("title", flat=True)) == ["Bänke am See", "Lampen", "Neues"]
    assert list(postponed_items(held)) == [left]
    assert first.resolutions.get().thread.visibility == "public"
    assert sorted(held.presences.values_list("right", flat=True)) == ["advisory", "voting"]


def test_who_may_read_it_follows_the_rules_unless_told(committee, evening):
    people = [make_members(committee, 1)[0].person]
    private = record_meeting(committee, present=people, lines=[], by=BY, **evening)
    earlier = {name: moment - timedelta(days=1) for name, moment in evening.items()}
    public = record_meeting(committee, present=people, lines=[], is_public=True, by=BY, **earlier)
    assert [one.thread.visibility for one in (private, public)] == ["draft", "public"]
    assert private.title == "Sitzung: Lenkungsgremium Hörde"


def test_all_or_nothing(committee, evening):
    people = [make_members(committee, 1)[0].person]
    line = Line(title="Bänke", decision="Ja", responsible=make_person("Fremd"))
    with pytest.raises(ValidationError, match="Only members"):
        record_meeting(committee, present=people, lines=[Line(title="Eins"), line], by=BY, **evening)
    assert not Meeting.objects.exists()


def test_what_cannot_be(committee, group, evening):
    people = [make_members(committee, 1)[0].person]
    told: dict[str, Any] = {"present": people, "lines": [], "by": BY}
    with pytest.raises(ValidationError, match="when it is over"):
        record_meeting(committee, **told, begins=now(), ends=now() + HOUR)
    with pytest.raises(ValidationError, match="after the beginning"):
        record_meeting(committee, **told, begins=evening["ends"], ends=evening["begins"])
    with pytest.raises(ValidationError, match="who was there"):
        record_meeting(committee, **(told | {"present": []}), **evening)
    with pytest.raises(ValidationError, match="held or cancelled"):
        record_meeting(committee, meeting=make_running(committee), **told, **evening)
    with pytest.raises(ValueError, match="another committee"):
        record_meeting(committee, meeting=make_meeting(group), **told, **evening)
    strange = Line(item=make_item(make_meeting(group)))
    with pytest.raises(ValueError, match="another meeting"):
        record_meeting(committee, **(told | {"lines": [Line(item=strange.item, notes="x")]}), **evening)
    record_meeting(committee, **told, **evening)
    with pytest.raises(ValidationError, match="there already"):
        record_meeting(committee, **told, **evening)


def test_nobody_else_writes_it_down(committee, actor, evening):
    for who in ("anna", "dora", "mo", "nobody"):
        with pytest.raises(Refused):
            record_meeting(committee, present=[make_person("X")], lines=[], by=actor(who), **evening)
