import pytest
from django.core.exceptions import ValidationError

from tests.factories.projects import make_finished
from tests.projects.conftest import steps
from vorort.ground.permit import Refused
from vorort.projects.actions import write_report


def test_what_came_of_it_is_told_once_and_can_be_told_better(committee, hoerde, actor, told):
    project = make_finished(hoerde)
    told()
    write_report(project, text="Schön war es.", visitors=300, by=actor("bea"))
    row = write_report(
        project, text="Es war schön.", visitors=280, outcome="Es gibt eine Bank.", by=actor("bea")
    )
    assert (row.text, row.visitors, row.outcome) == ("Es war schön.", 280, "Es gibt eine Bank.")
    assert [what for what, _ in steps(project)] == ["finished", "reported"]
    assert told() == [("projects.ReportClosed", {"project_id": project.pk})]


def test_not_before_it_is_over_and_not_without_a_word(project, committee, hoerde, actor):
    with pytest.raises(Refused):
        write_report(project, text="Schön.", by=actor("bea"))
    with pytest.raises(ValidationError):
        write_report(make_finished(hoerde), text="", by=actor("bea"))
