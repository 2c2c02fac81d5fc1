import pytest

from tests.factories.committees import seated
from tests.factories.meetings import make_item, make_meeting, make_running
from tests.factories.meetings_preparing import agenda, invited, plan, put, write
from tests.factories.threads import make_thread
from vorort.ground.permit import Refused
from vorort.meetings.actions import add_item, discard_meeting, keep_template, refer_paper
from vorort.meetings.actions.agenda import TemplateRow
from vorort.meetings.choices import ItemKind, MeetingState, Role
from vorort.meetings.models import Waiting
from vorort.search.models import SearchEntry
from vorort.threads.choices import Visibility

ROWS = [TemplateRow("Berichte"), TemplateRow("Verschiedenes", ItemKind.OTHER)]


@pytest.fixture
def short(committee, actor):
    keep_template(committee, rows=ROWS, by=actor("bea"))
    return committee


def test_in_a_draft_it_comes_before_what_closes_it(short, actor, told):
    meeting = plan(short)
    told()
    item = add_item(meeting, title=" Bänke ", minutes=10, by=actor("bea"))
    assert (item.title, item.number, item.added_late_at) == ("Bänke", "2", None)
    assert agenda(meeting) == [("1", "Berichte"), ("2", "Bänke"), ("3", "Verschiedenes")]
    add_item(meeting, title="Gut zu wissen", kind=ItemKind.OTHER, by=actor("bea"))
    assert agenda(meeting)[-1] == ("4", "Gut zu wissen")
    assert told() == []


def test_parts_stand_below_one_storey_deep(short, actor):
    meeting, bea = plan(short), actor("bea")
    top = meeting.items.all()[0]
    part = add_item(meeting, title="Kasse", parent=top, by=bea)
    add_item(meeting, title="Feste", parent=top, by=bea)
    assert agenda(meeting) == [("1", "Berichte"), ("1.1", "Kasse"), ("1.2", "Feste"), ("2", "Verschiedenes")]
    for wrong in (part, plan(short).items.all()[0]):
        with pytest.raises(ValueError, match="one storey deep"):
            add_item(meeting, title="Tiefer", parent=wrong, by=bea)


def test_after_the_invitation_it_is_late_comes_last_and_those_invited_hear(short, actor, told):
    meeting = invited(short, is_public=True)
    told()
    item = add_item(meeting, title="Eilt", by=actor("bea"))
    assert item.added_late_at
    assert agenda(meeting)[-1] == ("3", "Eilt")
    assert told() == [("meetings.AgendaChanged", {"meeting_id": meeting.pk})]
    assert "eilt" in SearchEntry.objects.get(kind="meeting", language="de").body_stems


def test_screens_of_a_running_meeting_hear_of_it(committee, actor):
    meeting = make_running(committee)
    make_item(meeting)
    add_item(meeting, title="Eilt", by=actor("bea"))
    meeting.refresh_from_db()
    assert meeting.revision == 2
    assert agenda(meeting)[-1] == ("2", "Eilt")


def test_it_is_named_after_its_paper_or_subject(short, actor):
    meeting, paper = plan(short), write(short, "Bänke am See")
    assert add_item(meeting, paper=paper, by=actor("bea")).title == "Bänke am See"
    assert add_item(meeting, subject=make_thread("Ein Fest"), by=actor("bea")).title == "Ein Fest"


def test_what_has_waited_for_it_waits_no_more(short, actor):
    thread = make_thread()
    put(short, thread)
    meeting = make_meeting(short)
    add_item(meeting, subject=thread, by=actor("bea"))
    assert Waiting.objects.get().item
    turn = refer_paper(write(short), committee=short, role=Role.DECIDES, by=actor("bea"))
    assert turn.item
    assert turn.item.meeting == meeting
    discard_meeting(meeting, by=actor("bea"))
    turn.refresh_from_db()
    assert turn.item is None
    again = make_meeting(short)
    item = add_item(again, paper=turn.paper, by=actor("bea"))
    turn.refresh_from_db()
    assert turn.item == item


def test_a_public_paper_is_public_with_a_public_agenda(short, actor):
    open_one, closed = invited(short, is_public=True), invited(short)
    secret, hidden = write(short, "Personal", is_public=False), write(short, "Noch nicht")
    shown = write(short, "Bänke am See")
    add_item(closed, paper=hidden, by=actor("bea"))
    for paper in (secret, shown):
        add_item(open_one, paper=paper, by=actor("bea"))
    add_item(open_one, paper=write(short, "Vertraulich"), is_public=False, by=actor("bea"))
    public = type(shown).objects.filter(thread__visibility=Visibility.PUBLIC)
    assert list(public) == [shown]
    assert set(SearchEntry.objects.filter(kind="paper").values_list("object_id", flat=True)) == {shown.pk}


def test_who_puts_something_on_and_until_when(short, actor):
    with pytest.raises(Refused):
        add_item(plan(short), title="Bänke", by=seated("member", short))
    with pytest.raises(Refused):
        add_item(make_meeting(short, state=MeetingState.CLOSED), title="Bänke", by=actor("bea"))
