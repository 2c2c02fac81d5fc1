import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_committee, make_group
from tests.factories.ideas import make_decided
from tests.factories.meetings import make_meeting
from tests.ideas.conftest import steps
from vorort.committees.actions import end_committee
from vorort.ground.permit import Refused
from vorort.ideas.actions import decide_idea, refer_idea
from vorort.ideas.choices import IdeaState
from vorort.meetings.selectors.reading import waiting_for


def test_a_group_deals_with_it_and_then_another(idea, group, committee, actor, told):
    told()
    refer_idea(idea, committee=group, note="Bitte vor Ort ansehen", by=actor("bea"))
    refer_idea(idea, committee=committee, by=actor("bea"))
    idea.refresh_from_db()
    assert idea.state == "in_review"
    assert [row.committee for row in idea.referrals.filter(ends=None)] == [committee]
    assert steps(idea)[-2:] == [("referred", group.name), ("referred", committee.name)]
    assert told() == [
        ("ideas.IdeaReferred", {"idea_id": idea.pk, "committee_id": row.pk}) for row in (group, committee)
    ]


def test_not_to_a_committee_of_elsewhere_nor_one_that_has_ended(idea, aplerbeck, group, actor):
    over = end_committee(group, report="Fertig.", by=actor("cem"))
    for other in (make_group("AG Nebenan", aplerbeck), make_committee("Jury", kind="jury"), over):
        with pytest.raises(ValidationError, match="does not deal"):
            refer_idea(idea, committee=other, by=actor("bea"))


def test_who_works_in_the_district_and_nobody_else(idea, group, hoerde, actor):
    for who in ("anna", "dora", "mo", "edi", "nobody"):
        with pytest.raises(Refused):
            refer_idea(idea, committee=group, by=actor(who))
    with pytest.raises(Refused):
        refer_idea(make_decided(hoerde), committee=group, by=actor("bea"))


def test_it_lands_on_the_next_agenda_and_leaves_it_when_another_deals_with_it(idea, group, committee, actor):
    meeting = make_meeting(committee)
    refer_idea(idea, committee=committee, by=actor("bea"))
    item = meeting.items.get(subject=idea.thread)
    assert (item.title, item.number) == (idea.title, "1")
    refer_idea(idea, committee=group, by=actor("bea"))
    assert not meeting.items.exists()
    assert waiting_for(committee) == []
    assert [row.thread for row in waiting_for(group)] == [idea.thread]


def test_once_it_is_decided_nobody_need_meet_about_it(idea, committee, actor):
    meeting = make_meeting(committee)
    refer_idea(idea, committee=committee, by=actor("bea"))
    decide_idea(idea, outcome=IdeaState.NOT_PURSUED, reason="Das gibt es schon.", by=actor("bea"))
    assert not meeting.items.exists()
    assert waiting_for(committee) == []


def test_what_was_sent_out_stays(idea, committee, actor):
    meeting = make_meeting(committee, state="invited")
    refer_idea(idea, committee=committee, by=actor("bea"))
    assert meeting.items.get(subject=idea.thread).added_late_at
    decide_idea(idea, outcome=IdeaState.NOT_PURSUED, reason="Das gibt es schon.", by=actor("bea"))
    assert meeting.items.filter(subject=idea.thread).exists()
