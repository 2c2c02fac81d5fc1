"""What apps above put on agendas: once, on the right one, and it is never lost."""

from tests.factories.committees import make_committee
from tests.factories.meetings import make_meeting
from tests.factories.meetings_preparing import agenda, invited, plan, put, write
from tests.factories.threads import make_thread
from vorort.ground.clock import now
from vorort.journal.models import Entry
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import AgendaItem, Waiting
from vorort.meetings.selectors.reading import waiting_for


def test_the_next_draft_comes_first(committee):
    invited(committee, 5)
    later, draft = plan(committee, 20), plan(committee, 10)
    item = put(committee, make_thread())
    assert (item.meeting, item.added_late_at) == (draft, None)
    assert agenda(draft)[-2] == (item.number, "Bänke")
    assert not later.items.filter(subject__isnull=False).exists()


def test_then_late_the_meeting_people_are_invited_to(committee):
    meeting = invited(committee)
    item = put(committee, make_thread())
    assert item.meeting == meeting
    assert item.added_late_at
    entry = Entry.objects.latest("pk")
    assert (entry.fact, entry.payload) == ("meetings.AgendaChanged", {"meeting_id": meeting.pk})


def test_without_one_it_waits_for_the_next_that_is_planned(committee):
    thread = make_thread()
    make_meeting(committee, state=MeetingState.CLOSED)
    assert put(committee, thread) is None
    assert put(committee, thread, "Bänke am See") is None
    assert [row.title for row in waiting_for(committee)] == ["Bänke am See"]
    meeting = plan(committee)
    assert meeting.items.filter(subject=thread).count() == 1
    assert waiting_for(committee) == []
    assert not plan(committee).items.filter(subject=thread).exists()


def test_never_twice_on_open_agendas(committee, group):
    thread, meeting = make_thread(), plan(committee)
    first = put(committee, thread)
    assert put(committee, thread) == first
    assert put(group, thread) is None
    joint = plan(group, with_committees=[committee])
    assert joint.items.filter(subject=thread).count() == 1
    assert meeting.items.filter(subject=thread).count() == 1


def test_again_once_it_is_settled(committee):
    thread, meeting = make_thread(), plan(committee)
    first = put(committee, thread)
    AgendaItem.objects.filter(pk=first.pk).update(settled_at=now())
    second = put(committee, thread)
    assert second != first
    assert second.meeting == meeting
    assert Waiting.objects.get().item == second


def test_it_is_as_public_as_what_it_deals_with(committee):
    plan(committee)
    assert put(committee, make_thread()).is_public
    assert not put(committee, make_thread(visibility="draft")).is_public
    secret = write(committee, is_public=False)
    assert not put(committee, make_thread(), paper=secret).is_public


def test_a_paper_joins_the_item_of_its_subject(committee):
    thread = make_thread()
    plan(committee)
    item, paper = put(committee, thread), write(committee, subject=thread)
    assert put(committee, thread, paper=paper) == item
    assert AgendaItem.objects.get(pk=item.pk).paper == paper


def test_bodies_only_named_here_have_no_agenda(city):
    council = make_committee("Rat", kind="council")
    assert put(council, make_thread()) is None
    assert not Waiting.objects.exists()
