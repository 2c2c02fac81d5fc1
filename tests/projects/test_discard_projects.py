from tests.factories.project_imports import make_tried
from vorort.projects.actions import discard_projects
from vorort.projects.models import Project, ProjectImportDraft


def test_nothing_has_happened(city, hoerde, actor):
    discard_projects(make_tried(by=actor("cem")), by=actor("cem"))
    assert not ProjectImportDraft.objects.exists()
    assert not Project.objects.exists()
