"""What is ahead, what has been, and agendas: by the same number of statements however many there are."""

from datetime import timedelta

import pytest
from django.utils.timezone import localtime

from tests.factories.committees import make_committee, make_group, seated
from tests.factories.meetings import make_item, make_meeting, make_running
from tests.factories.meetings_preparing import HOURS, invited, plan, write
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.ground.memory import remembering
from vorort.meetings.actions import add_item, cancel_meeting, refer_paper
from vorort.meetings.choices import MeetingState, Role
from vorort.meetings.selectors.reading import (
    agenda_of,
    meetings_between,
    next_meeting_of,
    papers_of,
    past_meetings,
    upcoming_meetings,
)

DAY = timedelta(days=1)


def read(rows):
    """Everything that a list shows."""
    return [
        (row.title, row.committee.name, row.committee.district and row.committee.district.name,
         [other.name for other in row.with_committees.all()])
        for row in rows
    ]  # fmt: skip


@pytest.mark.parametrize("number", [1, 30])
@pytest.mark.parametrize("who", ["nobody", "bea"])
def test_lists_cost_the_same(number, who, committee, group, actor, django_assert_max_num_queries):
    for days in range(1, number + 1):
        meeting = make_meeting(
            committee,
            state="invited",
            is_public=True,
            begins=now() + days * DAY,
            ends=now() + days * DAY + HOURS,
        )
        meeting.with_committees.add(group)
        make_meeting(committee, state="closed", is_public=True)
    by = actor(who)
    today = localtime(now()).date()
    for ask in (
        lambda: upcoming_meetings(by, committee=committee),
        lambda: past_meetings(by),
        lambda: meetings_between(today, today + 40 * DAY, by, district=committee.district),
    ):
        with django_assert_max_num_queries(5):
            assert len(read(ask())) >= number


def test_drafts_are_known_to_those_who_prepare_them(committee, actor):
    draft, closed_one, shown = (
        plan(committee, 1),
        invited(committee, 2),
        invited(committee, 3, is_public=True),
    )
    member = seated("member", committee)
    assert list(upcoming_meetings(ANONYMOUS)) == [shown]
    assert list(upcoming_meetings(member)) == [closed_one, shown]
    assert list(upcoming_meetings(actor("bea"))) == [draft, closed_one, shown]
    assert next_meeting_of(committee) == shown
    assert next_meeting_of(committee, actor("bea")) == draft
    assert next_meeting_of(make_committee("Jury")) is None


def test_joint_meetings_are_found_with_each_committee(committee, hoerde, aplerbeck, actor):
    group, away = make_group(district=hoerde), make_group("AG Anderswo", aplerbeck)
    meeting = invited(committee, is_public=True, with_committees=[group, away], by=actor("shell"))
    for told in ({"committee": group}, {"committee": away}, {"district": aplerbeck}, {"district": hoerde}):
        assert list(upcoming_meetings(ANONYMOUS, **told)) == [meeting]
    assert not upcoming_meetings(ANONYMOUS, committee=make_committee("Jury")).exists()


def test_a_calendar_says_what_is_cancelled(committee, actor):
    meeting = invited(committee, is_public=True)
    cancel_meeting(meeting, why="Krank", by=actor("bea"))
    day = localtime(meeting.begins).date()
    assert list(meetings_between(day, day, ANONYMOUS)) == [meeting]
    assert not meetings_between(day + DAY, day + DAY, ANONYMOUS).exists()
    assert not upcoming_meetings(ANONYMOUS).exists()


def test_what_has_taken_place_comes_latest_first(committee):
    first = make_meeting(
        committee, state="closed", is_public=True, begins=now() - 9 * DAY, ends=now() - 8 * DAY
    )
    second = make_meeting(committee, state="approved", is_public=True)
    make_meeting(committee, state="closed")
    assert list(past_meetings(ANONYMOUS)) == [second, first]


@pytest.mark.parametrize("number", [1, 30])
@pytest.mark.parametrize("who", ["nobody", "bea"])
def test_an_agenda_costs_the_same(number, who, committee, actor, django_assert_max_num_queries):
    meeting = make_meeting(committee, state="invited", is_public=True)
    for place in range(1, number + 1):
        paper = write(committee)
        item = make_item(meeting, f"Punkt {place}", paper=paper, minutes=5)
        make_item(meeting, "Teil", parent=item)
        refer_paper(paper, committee=committee, role=Role.HEARS, by=actor("bea"))
    by = actor(who)
    with remembering(), django_assert_max_num_queries(8):
        rows = agenda_of(meeting, by)
        for row in rows:
            assert row.item.meeting.committee == committee
            assert row.item.paper
            assert row.item.paper.versions.all()[0].wording
            assert list(row.item.paper.files.all()) == []
            assert row.item.paper.title
            assert [turn.committee.name for turn in row.item.paper.consultations.all()]
    assert len(rows) == number
    assert len(rows[0].parts) == 1


def test_what_is_not_public_is_for_those_inside(committee, actor):
    meeting, bea = make_meeting(committee, state=MeetingState.INVITED, is_public=True), actor("bea")
    first = make_item(meeting, "Personal", is_public=False, minutes=30)
    add_item(meeting, title="Teil", parent=first, by=bea)
    make_item(meeting, "Bänke", position=2)
    assert [row.item.title for row in agenda_of(meeting, ANONYMOUS)] == ["Bänke"]
    assert agenda_of(meeting, ANONYMOUS)[0].begins == meeting.begins + timedelta(minutes=30)
    rows = agenda_of(meeting, bea)
    assert [row.item.title for row in rows] == ["Personal", "Bänke"]
    assert [(part.item.title, part.begins) for part in rows[0].parts] == [("Teil", meeting.begins)]
    assert agenda_of(make_running(committee), ANONYMOUS) == []


def test_papers_of_a_committee_and_those_referred_to_it(committee, group, actor):
    own, referred, other = write(committee), write(group), write(group)
    refer_paper(referred, committee=committee, role=Role.DECIDES, by=actor("bea"))
    member = seated("member", committee)
    assert list(papers_of(committee, member)) == [referred, own]
    assert not papers_of(committee, ANONYMOUS).exists()
    assert other not in papers_of(committee, actor("shell"))
