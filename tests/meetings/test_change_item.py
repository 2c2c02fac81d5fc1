import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import seated
from tests.factories.meetings import make_item, make_running
from tests.factories.meetings_preparing import invited, plan, put, write
from tests.factories.threads import make_thread
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.meetings.actions import add_item, change_item
from vorort.meetings.choices import ItemKind
from vorort.search.models import SearchEntry


def test_in_a_draft_everything_changes(committee, actor, told):
    item, paper = plan(committee).items.all()[0], write(committee)
    told()
    values = {
        "title": "Wahl",
        "kind": ItemKind.ELECTION,
        "text": "Eine\r\nZeile",
        "minutes": 5,
        "paper": paper,
    }
    changed = change_item(item, values=values, by=actor("bea"))
    assert (changed.title, changed.kind, changed.text, changed.paper) == (
        "Wahl",
        "election",
        "Eine\nZeile",
        paper,
    )
    assert told() == []


def test_of_what_was_sent_out_title_and_kind_stay(committee, actor, told):
    meeting = invited(committee)
    item = meeting.items.all()[0]
    told()
    assert change_item(item, values={"minutes": 20, "text": "Mehr dazu"}, by=actor("bea")).minutes == 20
    assert told() == [("meetings.AgendaChanged", {"meeting_id": meeting.pk})]
    for values in ({"title": "Anders"}, {"kind": ItemKind.ELECTION}):
        with pytest.raises(ValidationError, match="sent out like this"):
            change_item(item, values=values, by=actor("bea"))
    late = add_item(meeting, title="Eilt", by=actor("bea"))
    assert change_item(late, values={"title": "Eilt sehr"}, by=actor("bea")).title == "Eilt sehr"


def test_what_is_not_public_any_more_is_not_found(committee, actor):
    meeting = invited(committee, is_public=True)
    late = add_item(meeting, title="Papageien", by=actor("bea"))
    found = SearchEntry.objects.filter(kind="meeting", body_stems__contains="papagei")
    assert found.exists()
    change_item(late, values={"is_public": False}, by=actor("bea"))
    assert not found.exists()


def test_what_it_is_not_about_any_more_goes_to_a_later_meeting(committee, actor):
    bench, feast = make_thread("Bank"), make_thread("Fest")
    first, later = plan(committee, 10), plan(committee, 20)
    item = put(committee, bench)
    change_item(item, values={"paper": write(committee, subject=bench)}, by=actor("bea"))
    assert not later.items.filter(subject=bench).exists()
    change_item(item, values={"subject": feast, "paper": None}, by=actor("bea"))
    assert [row.subject for row in first.items.exclude(subject=None)] == [feast]
    assert later.items.filter(subject=bench).exists()


def test_what_is_settled_stays(committee, actor):
    item = make_item(make_running(committee), settled_at=now())
    with pytest.raises(ValidationError, match="is settled"):
        change_item(item, values={"text": "Doch anders"}, by=actor("bea"))


def test_screens_hear_of_it_and_members_do_not_change_it(committee, actor):
    item = make_item(make_running(committee))
    change_item(item, values={"minutes": 5}, by=actor("bea"))
    item.meeting.refresh_from_db()
    assert item.meeting.revision == 2
    with pytest.raises(Refused):
        change_item(item, values={"minutes": 5}, by=seated("member", committee))
