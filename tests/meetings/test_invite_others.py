import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import sit
from tests.factories.meetings import make_meeting, make_running
from tests.factories.meetings_preparing import invited, plan
from tests.factories.people import make_person
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.permit import Refused
from vorort.meetings.actions import add_item, invite_others
from vorort.meetings.choices import Right
from vorort.meetings.models import AgendaItem, Meeting
from vorort.meetings.models.meetings import INVITATION_LINK


def test_guests_the_administration_and_who_came_later(committee, actor, told):
    meeting, guest, clerk = invited(committee), make_person("Gast"), make_person("Amt")
    new = sit(make_person("Neu"), committee)
    told()
    rows = invite_others(meeting, persons=[guest, new.person, guest], by=actor("bea"))
    rows += invite_others(meeting, persons=[clerk], right=Right.ADMINISTRATION, by=actor("bea"))
    rights = {row.person: (row.right, row.mandate) for row in rows}
    assert rights == {
        guest: ("guest", None), new.person: ("voting", new), clerk: ("administration", None),
    }  # fmt: skip
    facts = [{"meeting_id": meeting.pk, "invitation_id": row.pk} for row in rows]
    assert told() == [("meetings.SomebodyInvited", fact) for fact in facts]


def test_who_is_invited_already_is_left_out(committee, actor):
    meeting = invited(committee)
    chair = meeting.invitations.get().person
    assert invite_others(meeting, persons=[chair], by=actor("bea")) == []


def test_a_guest_reads_what_is_public_there_and_no_more(committee, actor):
    meeting = invited(committee)
    add_item(meeting, title="Personal", is_public=False, by=actor("bea"))
    guest = invite_others(meeting, persons=[make_person("Gast")], by=actor("bea"))[0]
    chair = meeting.invitations.get(right=Right.VOTING)
    links = [Actor(ActorKind.LINK, row.pk, INVITATION_LINK) for row in (guest, chair)]
    assert [Meeting.objects.visible_to(link).count() for link in links] == [1, 1]
    hidden = AgendaItem.objects.filter(title="Personal")
    assert [hidden.visible_to(link).exists() for link in links] == [False, True]


def test_screens_of_a_running_meeting_hear_of_it(committee, actor):
    meeting = make_running(committee)
    invite_others(meeting, persons=[make_person("Gast")], by=actor("bea"))
    meeting.refresh_from_db()
    assert meeting.revision == 2


def test_no_closed_record_and_no_vote_as_a_present(committee, actor):
    gone = make_person("Fort", merged_into=make_person("Da"))
    with pytest.raises(ValidationError, match="record is closed"):
        invite_others(invited(committee), persons=[gone], by=actor("bea"))
    with pytest.raises(ValueError, match="come with a seat"):
        invite_others(
            make_meeting(committee, state="invited"), persons=[], right=Right.VOTING, by=actor("bea")
        )
    with pytest.raises(Refused):
        invite_others(plan(committee), persons=[make_person("Gast")], by=actor("bea"))
