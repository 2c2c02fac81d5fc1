import pytest
from django.core.exceptions import ValidationError

from tests.factories.conversation import make_comment
from tests.factories.project_imports import listed, make_imported
from tests.factories.projects import BY
from vorort.projects.actions import undo_projects, write_update
from vorort.projects.models import Project
from vorort.search.models import SearchEntry
from vorort.threads.models import Thread


def test_a_whole_run_is_gone(city, hoerde, actor, told):
    run = make_imported(listed(), listed(Projekt="Zwei"))
    office = actor("cem")
    told()
    undo_projects(run, by=office)
    assert not Project.objects.exists()
    assert not Thread.objects.filter(kind="project").exists()
    assert not SearchEntry.objects.filter(kind="project").exists()
    assert told() == [("projects.ProjectImportReversed", {"run_id": run.pk})]
    with pytest.raises(ValidationError, match="already"):
        undo_projects(run, by=office)


@pytest.mark.parametrize("how", ["comment", "work"])
def test_not_once_somebody_has_gone_on_with_one(city, hoerde, how):
    run = make_imported(listed(), listed(Projekt="Zwei"))
    project = Project.objects.first()
    assert project
    if how == "comment":
        make_comment(project.thread)
    else:
        write_update(project, text="Es geht weiter.", by=BY)
    with pytest.raises(ValidationError, match="has gone on with 1"):
        undo_projects(run, by=BY)
    assert Project.objects.count() == 2
