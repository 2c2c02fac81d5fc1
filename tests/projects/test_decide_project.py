import pytest

from tests.factories.projects import make_project
from tests.projects.conftest import steps
from vorort.ground.permit import Refused
from vorort.projects.actions import decide_project


def test_it_is_to_be_carried_out(project, committee, actor, told):
    told()
    decided = decide_project(project, committee=committee, by=actor("bea"))
    assert (decided.state, steps(project)[-1]) == ("decided", ("decided", committee.name))
    assert decided.decided_at
    assert told() == [("projects.ProjectDecided", {"project_id": project.pk})]


def test_only_what_is_proposed(committee, hoerde, actor):
    with pytest.raises(Refused):
        decide_project(make_project(hoerde, becomes="running"), by=actor("bea"))
