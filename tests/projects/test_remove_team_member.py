import pytest

from tests.factories.projects import make_measure, on_team
from vorort.ground.permit import Refused
from vorort.projects.actions import edit_project, remove_team_member


def test_whoever_is_off_the_team_works_for_it_no_longer(project, actor):
    helper, person = on_team(project), project.team.get().person
    measure = make_measure(project, responsible=person)
    for _ in range(2):
        remove_team_member(project, person=person, by=actor("bea"))
    with pytest.raises(Refused):
        edit_project(project, values={}, by=helper)
    measure.refresh_from_db()
    assert measure.responsible == person
