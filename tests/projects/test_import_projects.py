import pytest
from django.core.exceptions import ValidationError

from tests.factories.districts import make_theme
from tests.factories.project_imports import listed, make_imported, make_tried
from tests.factories.projects import BY
from tests.projects.conftest import steps
from vorort.projects.actions import import_projects
from vorort.projects.models import Project, ProjectImportDraft


def test_lines_that_fit_become_projects_and_nobody_hears_of_it(city, hoerde, told):
    told()
    run = make_imported(listed(Thema="Feste"), listed(Projekt="Zwei", Datum="bald"))
    make_theme("Feste")
    project = Project.objects.get()
    assert (project.title, project.state, project.district, project.listed_on.year) == (
        "Straßenfest", "finished", hoerde, 2019,
    )  # fmt: skip
    assert [str(row) for row in project.partners.all()] == ["TuS", "Chor"]
    assert steps(project)[-1] == ("came_from", "Liste 2019")
    assert (run.made, run.rows, ProjectImportDraft.objects.count()) == ({"project": [project.pk]}, 2, 0)
    assert told() == [("projects.ProjectsImported", {"run_id": run.pk})]


def test_three_hundred_at_once_and_the_same_list_again(city, hoerde, django_assert_max_num_queries):
    lines = [listed(Projekt=f"Fest {number}") for number in range(300)]
    draft = make_tried(*lines)
    with django_assert_max_num_queries(50):
        import_projects(draft, by=BY)
    assert Project.objects.count() == 300
    again = make_tried(*lines)
    assert {line["problems"][0]["reason"] for line in again.report} == {"known"}
    with pytest.raises(ValidationError, match="No line"):
        import_projects(again, by=BY)
