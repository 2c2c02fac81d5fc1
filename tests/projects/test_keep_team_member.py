import pytest

from tests.factories.people import make_person
from tests.factories.projects import on_team
from vorort.ground.permit import Refused
from vorort.projects.actions import keep_team_member


def test_somebody_is_on_the_team_once_and_their_part_changes(project, actor):
    person = make_person()
    for role in ("Musik", "Bühne"):
        keep_team_member(project, person=person, role=role, is_contact=True, by=actor("bea"))
    assert [(row.role, row.is_contact) for row in project.team.all()] == [("Bühne", True)]


def test_whoever_is_on_it_takes_nobody_on(project):
    with pytest.raises(Refused):
        keep_team_member(project, person=make_person(), by=on_team(project))
