import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import seated
from tests.factories.meetings import make_running, make_vote
from tests.factories.meetings_preparing import agenda, invited, plan, put
from tests.factories.threads import make_thread
from vorort.ground.permit import Refused
from vorort.meetings.actions import add_item, keep_template, remove_item
from vorort.meetings.actions.agenda import TemplateRow
from vorort.meetings.models import Waiting


@pytest.fixture
def short(committee, actor):
    rows = [TemplateRow(title) for title in ("Eins", "Zwei", "Drei")]
    keep_template(committee, rows=rows, by=actor("bea"))
    return committee


def item(meeting, title):
    return meeting.items.get(title=title)


def test_from_a_draft_it_goes_with_its_parts(short, actor, told):
    meeting = plan(short)
    add_item(meeting, title="Teil", parent=item(meeting, "Zwei"), by=actor("bea"))
    told()
    assert remove_item(item(meeting, "Zwei"), by=actor("bea")) is None
    assert agenda(meeting) == [("1", "Eins"), ("2", "Drei")]
    assert told() == []


def test_what_was_sent_out_is_dropped_and_stays(short, actor, told):
    meeting = invited(short)
    late = add_item(meeting, title="Eilt", by=actor("bea"))
    told()
    dropped = remove_item(item(meeting, "Zwei"), by=actor("bea"))
    assert dropped
    assert dropped.dropped_at
    assert remove_item(late, by=actor("bea")) is None
    assert agenda(meeting) == [("1", "Eins"), ("2", "Zwei"), ("3", "Drei")]
    assert [fact for fact, _payload in told()] == ["meetings.AgendaChanged"] * 2


def test_what_had_come_by_itself_goes_to_a_later_meeting_or_waits(short, actor):
    thread, meeting = make_thread(), plan(short, 10)
    landed = put(short, thread)
    remove_item(landed, by=actor("bea"))
    assert Waiting.objects.get().item is None
    assert not meeting.items.filter(subject=thread).exists()
    later = plan(short, 20)
    remove_item(item(later, "Bänke"), by=actor("bea"))
    last = plan(short, 30)
    assert last.items.filter(subject=thread).exists()
    remove_item(item(last, "Bänke"), for_good=True, by=actor("bea"))
    assert not Waiting.objects.exists()


def test_and_straight_to_the_later_one_if_there_is_one(short, actor):
    thread, meeting, later = make_thread(), plan(short, 10), plan(short, 20)
    remove_item(put(short, thread), by=actor("bea"))
    assert not meeting.items.filter(subject=thread).exists()
    assert later.items.filter(subject=thread).exists()


def test_not_where_a_vote_is_prepared_nor_while_it_runs(short, actor):
    meeting = plan(short)
    part = add_item(meeting, title="Teil", parent=item(meeting, "Eins"), by=actor("bea"))
    make_vote(part)
    with pytest.raises(ValidationError, match="vote is prepared"):
        remove_item(item(meeting, "Eins"), by=actor("bea"))
    with pytest.raises(Refused):
        remove_item(item(meeting, "Zwei"), by=seated("member", short))
    running = add_item(make_running(short), title="Läuft", by=actor("bea"))
    with pytest.raises(Refused):
        remove_item(running, by=actor("bea"))
