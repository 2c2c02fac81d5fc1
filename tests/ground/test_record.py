"""Conditions of a row: asked at once, told one by one."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.projects import make_project
from vorort.ground.record import keeps_conditions


@pytest.fixture
def project(city, hoerde):
    return make_project(hoerde)


def test_all_conditions_of_a_row_are_asked_in_one_statement(project):
    with CaptureQueriesContext(connection) as found:
        project.validate_constraints()
    # each condition begins with whether it is known at all
    assert sum("COALESCE" in row["sql"] for row in found) == 1


def test_what_is_not_kept_says_so_in_its_own_words(project):
    project.state = "nonsense"
    assert not keeps_conditions(project)
    with pytest.raises(ValidationError) as told:
        project.validate_constraints()
    assert "projects_state_known" in str(told.value)


def test_of_what_is_excluded_nothing_is_asked(project):
    project.state = "nonsense"
    project.validate_constraints(exclude={"state"})


def test_it_is_asked_anew_each_time(project):
    project.validate_constraints()
    project.state = "nonsense"
    with pytest.raises(ValidationError):
        project.validate_constraints()
