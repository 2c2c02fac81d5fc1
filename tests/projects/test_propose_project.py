import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_committee, make_group
from tests.factories.meetings import make_meeting
from tests.factories.projects import make_project
from tests.projects.conftest import steps
from vorort.ground.permit import Refused
from vorort.projects.actions import decide_project, propose_project, start_project


def test_it_lands_on_the_next_agenda_and_nobody_begins_meanwhile(project, committee, group, actor, told):
    meeting = make_meeting(committee)
    told()
    propose_project(project, committee=group, by=actor("bea"))
    propose_project(project, committee=committee, note="Bitte vor den Ferien", by=actor("bea"))
    assert meeting.items.get(subject=project.thread).title == project.title
    assert [row.committee for row in project.referrals.filter(ends=None)] == [committee]
    assert steps(project)[-2:] == [("referred", group.name), ("referred", committee.name)]
    assert told()[-1] == (
        "projects.ProjectReferred",
        {"project_id": project.pk, "committee_id": committee.pk},
    )
    with pytest.raises(Refused):
        start_project(project, by=actor("bea"))


def test_once_it_is_decided_nobody_need_meet_about_it(project, committee, actor):
    meeting = make_meeting(committee)
    propose_project(project, committee=committee, by=actor("bea"))
    decide_project(project, by=actor("bea"))
    assert not meeting.items.exists()
    assert not project.referrals.filter(ends=None).exists()


def test_not_to_a_committee_of_elsewhere_and_no_draft(project, aplerbeck, hoerde, committee, actor):
    for other in (make_group("AG Nebenan", aplerbeck), make_committee("Rat", kind="council")):
        with pytest.raises(ValidationError, match="does not decide"):
            propose_project(project, committee=other, by=actor("bea"))
    with pytest.raises(ValidationError, match="publish"):
        propose_project(make_project(hoerde, is_draft=True), committee=committee, by=actor("bea"))
