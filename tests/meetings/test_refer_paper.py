import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_committee, seated
from tests.factories.meetings_preparing import invited, plan, put, write
from tests.factories.threads import make_thread
from vorort.ground.permit import Refused
from vorort.meetings.actions import refer_paper
from vorort.meetings.choices import Outcome, Role
from vorort.meetings.models import AgendaItem, Consultation, Waiting


def test_it_lands_on_the_next_agenda(committee, actor, told):
    meeting, paper = plan(committee), write(committee)
    told()
    turn = refer_paper(paper, committee=committee, role=Role.DECIDES, by=actor("bea"))
    assert turn.item
    assert (turn.item.meeting, turn.item.paper, turn.item.title) == (meeting, paper, paper.title)
    assert told() == [("meetings.PaperReferred", {"paper_id": paper.pk, "committee_id": committee.pk})]


def test_or_waits_for_one(committee, actor):
    turn = refer_paper(write(committee), committee=committee, role=Role.DECIDES, by=actor("bea"))
    assert turn.item is None
    meeting = plan(committee)
    turn = Consultation.objects.get()
    assert turn.item
    assert turn.item.meeting == meeting


def test_one_after_the_other_and_one_decides(committee, group, actor):
    paper, council = write(group), make_committee("Rat", kind="council")
    first = refer_paper(paper, committee=group, role=Role.ADVISES, by=actor("bea"))
    second = refer_paper(paper, committee=committee, role=Role.DECIDES, by=actor("bea"))
    third = refer_paper(paper, committee=council, role=Role.HEARS, by=actor("bea"))
    assert [turn.position for turn in (first, second, third)] == [1, 2, 3]
    assert set(Waiting.objects.values_list("committee", flat=True)) == {group.pk, committee.pk}
    with pytest.raises(ValidationError, match="deals with it already"):
        refer_paper(paper, committee=group, role=Role.HEARS, by=actor("bea"))
    type(first).objects.filter(pk=first.pk).update(result=Outcome.POSTPONED)
    with pytest.raises(ValidationError, match="One committee decides"):
        refer_paper(paper, committee=group, role=Role.DECIDES, by=actor("bea"))
    assert refer_paper(paper, committee=group, role=Role.ADVISES, by=actor("bea")).position == 4


def test_it_joins_the_item_that_deals_with_its_subject(committee, actor):
    idea, meeting = make_thread(), invited(committee)
    item = put(committee, idea)
    paper = write(committee, subject=idea)
    turn = refer_paper(paper, committee=committee, role=Role.DECIDES, by=actor("bea"))
    assert turn.item == item
    assert AgendaItem.objects.filter(meeting=meeting, subject=idea).count() == 1


def test_members_refer_nothing(committee):
    with pytest.raises(Refused):
        refer_paper(write(committee), committee=committee, role=Role.HEARS, by=seated("member", committee))
