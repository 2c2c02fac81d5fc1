import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import sit
from tests.factories.meetings import make_item, make_member_with_account, make_running
from tests.factories.meetings_preparing import write
from tests.factories.people import make_person
from vorort.ground.permit import Refused
from vorort.meetings.actions import propose_amendment, refer_paper
from vorort.meetings.choices import Outcome, Role

WORDING = "Wir stellen vier Bänke auf."


def test_a_member_proposes_another_wording(committee):
    paper, (mandate, member) = write(committee), make_member_with_account(committee, "member")
    first = propose_amendment(paper, wording=f" {WORDING} ", by=member)
    assert (first.wording, first.proposed_by, first.state) == (WORDING, mandate.person, "proposed")
    assert [first.position, propose_amendment(paper, wording="Keine.", by=member).position] == [1, 2]


def test_whoever_convenes_enters_it_for_somebody(committee, actor):
    paper, uwe = write(committee), sit(make_person("Urban"), committee).person
    assert propose_amendment(paper, wording=WORDING, proposed_by=uwe, by=actor("bea")).proposed_by == uwe
    _mandate, member = make_member_with_account(committee, "member")
    with pytest.raises(ValidationError, match="own name"):
        propose_amendment(paper, wording=WORDING, proposed_by=uwe, by=member)


def test_screens_of_a_running_meeting_hear_of_it(committee, actor):
    paper, meeting = write(committee), make_running(committee)
    make_item(meeting, paper=paper)
    propose_amendment(paper, wording=WORDING, by=actor("bea"))
    meeting.refresh_from_db()
    assert meeting.revision == 2


def test_not_of_what_is_decided_and_not_by_strangers(committee, actor):
    paper = write(committee)
    with pytest.raises(ValidationError):
        propose_amendment(paper, wording=" ", by=actor("bea"))
    with pytest.raises(Refused):
        propose_amendment(paper, wording=WORDING, by=actor("anna"))
    turn = refer_paper(paper, committee=committee, role=Role.DECIDES, by=actor("bea"))
    type(turn).objects.update(result=Outcome.REJECTED)
    with pytest.raises(ValidationError, match="is decided"):
        propose_amendment(paper, wording=WORDING, by=actor("bea"))
