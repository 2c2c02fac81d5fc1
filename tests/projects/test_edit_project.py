from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localtime

from tests.factories.districts import make_theme
from tests.factories.projects import make_finished, on_team
from vorort.ground.permit import Refused
from vorort.projects.actions import edit_project
from vorort.search.models import SearchEntry


def test_what_stands_about_it_changes_and_the_rest_stays(project, aplerbeck, actor, told):
    told()
    theme = make_theme("Feste")
    values = {"title": "Lichterfest", "districts": [aplerbeck], "theme": theme, "starts_on": date(2026, 1, 2)}
    edit_project(project, values=values, by=actor("bea"))
    project.refresh_from_db()
    assert (project.title, project.spread, project.listed_on) == ("Lichterfest", "several", date(2026, 1, 2))
    assert list(project.themes.all()) == [theme]
    assert [row.year for row in project.years.all()] == [2026]
    assert SearchEntry.objects.get(kind="project", language="de").title == "Lichterfest"
    assert told() == [("projects.ProjectChanged", {"project_id": project.pk})]
    edit_project(project, values={"summary": "Kürzer."}, by=actor("bea"))
    assert project.districts.count() == 2


def test_without_a_day_it_stands_where_it_was_written_down(project, actor):
    changed = edit_project(project, values={"starts_on": None}, by=actor("cem"))
    assert changed.listed_on == localtime(changed.proposed_at).date()


def test_only_known_columns(project, actor):
    with pytest.raises(ValueError, match="not to be changed"):
        edit_project(project, values={"state": "finished"}, by=actor("cem"))
    with pytest.raises(ValidationError):
        edit_project(project, values={"title": ""}, by=actor("cem"))


def test_whoever_is_on_the_team_goes_on_with_it(hoerde, committee, actor):
    project = make_finished(hoerde)
    helper = on_team(project)
    assert edit_project(project, values={"summary": "Schön war es."}, by=helper).summary == "Schön war es."
    with pytest.raises(Refused):
        edit_project(project, values={"summary": "Nein."}, by=actor("anna"))
