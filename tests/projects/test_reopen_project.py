import pytest

from tests.factories.projects import make_finished, make_project
from tests.projects.conftest import steps
from vorort.ground.permit import Refused
from vorort.projects.actions import reopen_project, stop_project


@pytest.mark.parametrize("becomes", ["proposed", "decided", "running"])
def test_what_was_stopped_stands_where_it_stood(committee, hoerde, actor, becomes, told):
    project = stop_project(make_project(hoerde, becomes=becomes), reason="Regen", by=actor("bea"))
    told()
    again = reopen_project(project, by=actor("bea"))
    assert (again.state, again.why_stopped, again.ended_at) == (becomes, "", None)
    assert steps(project)[-1] == ("reopened", "")
    assert told() == [("projects.ProjectReopened", {"project_id": project.pk})]


def test_what_was_finished_runs(committee, hoerde, actor):
    again = reopen_project(make_finished(hoerde), by=actor("bea"))
    assert again.state == "running"
    with pytest.raises(Refused):
        reopen_project(again, by=actor("bea"))
