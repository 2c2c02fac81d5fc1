import pytest
from django.core.exceptions import ValidationError

from tests.projects.conftest import steps
from vorort.ground.permit import Refused
from vorort.projects.actions import stop_project


def test_it_comes_to_nothing_for_a_reason_everybody_reads(project, actor, told):
    told()
    stopped = stop_project(project, reason=" Der Platz wird gebaut. ", by=actor("bea"))
    assert (stopped.state, stopped.why_stopped) == ("stopped", "Der Platz wird gebaut.")
    assert stopped.ended_at
    assert steps(project)[-1] == ("stopped", "")
    assert told() == [("projects.ProjectStopped", {"project_id": project.pk})]
    with pytest.raises(Refused):
        stop_project(stopped, reason="Noch einmal", by=actor("bea"))


def test_not_without_a_reason(project, actor):
    with pytest.raises(ValidationError, match="why"):
        stop_project(project, reason=" ", by=actor("bea"))
