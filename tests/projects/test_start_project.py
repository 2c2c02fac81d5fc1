from datetime import date

import pytest

from tests.factories.committees import seated
from tests.factories.projects import DAY, make_project
from tests.projects.conftest import steps
from vorort.ground.permit import Refused
from vorort.projects.actions import start_project


def test_where_no_committee_has_to_decide_a_lead_simply_starts(committee, group, hoerde, told):
    project, lead = make_project(hoerde, lead=group, starts_on=None), seated("lead", group, "chair")
    told()
    started = start_project(project, starts_on=date(2025, 5, 1), by=lead)
    assert (started.state, started.starts_on, started.listed_on) == (
        "running",
        date(2025, 5, 1),
        date(2025, 5, 1),
    )
    assert started.started_at
    assert started.started_at.date() == date(2025, 5, 1)
    assert steps(project)[-1] == ("started", "")
    assert told() == [("projects.ProjectStarted", {"project_id": project.pk})]


def test_a_day_that_was_planned_stays(project, actor):
    assert start_project(project, by=actor("bea")).starts_on == DAY


def test_what_is_over_does_not_start(committee, hoerde, actor):
    with pytest.raises(Refused):
        start_project(make_project(hoerde, becomes="finished"), by=actor("bea"))
