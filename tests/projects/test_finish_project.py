from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.projects import make_project, on_team
from tests.projects.conftest import steps
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.projects.actions import finish_project


def test_it_is_done_since_its_last_day(committee, hoerde, told):
    project = make_project(hoerde, becomes="running", ends_on=date(2025, 6, 1))
    helper = on_team(project)
    told()
    done = finish_project(project, by=helper)
    assert done.ended_at
    assert (done.state, done.ended_at.date(), done.ends_on) == (
        "finished",
        date(2025, 6, 1),
        date(2025, 6, 1),
    )
    assert steps(project)[-1] == ("finished", "")
    assert told() == [("projects.ProjectFinished", {"project_id": project.pk})]


def test_a_project_without_any_day_has_one_then(committee, hoerde, actor):
    done = finish_project(make_project(hoerde, starts_on=None), ended_on=date(2025, 3, 3), by=actor("bea"))
    assert (done.starts_on, done.listed_on) == (date(2025, 3, 3), date(2025, 3, 3))


def test_what_ends_early_says_so(committee, hoerde, actor):
    project = make_project(hoerde, becomes="running", ends_on=now().date() + timedelta(days=90))
    last = finish_project(project, by=actor("bea")).ends_on
    assert last
    assert last <= now().date() + timedelta(days=1)


def test_not_before_it_began_and_not_tomorrow(project, actor):
    with pytest.raises(ValidationError, match="before the beginning"):
        finish_project(project, ended_on=date(2025, 5, 1), by=actor("bea"))
    with pytest.raises(ValidationError, match="ahead"):
        finish_project(project, ended_on=now().date() + timedelta(days=2), by=actor("bea"))
    with pytest.raises(Refused):
        finish_project(project, by=actor("anna"))
