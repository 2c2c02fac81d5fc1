import pytest

from tests.factories.projects import make_project
from tests.projects.conftest import steps
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.projects.actions import publish_project
from vorort.projects.models import Project
from vorort.search.models import SearchEntry


def test_everybody_reads_what_was_a_draft(committee, hoerde, actor, told):
    draft = make_project(hoerde, is_draft=True)
    told()
    publish_project(draft, by=actor("bea"))
    assert list(Project.objects.visible_to(ANONYMOUS)) == [draft]
    assert SearchEntry.objects.filter(kind="project", object_id=draft.pk).count() == 2
    assert steps(draft)[-1] == ("published", "")
    assert told() == [("projects.ProjectPublished", {"project_id": draft.pk})]


def test_only_once(project, actor):
    with pytest.raises(Refused):
        publish_project(project, by=actor("bea"))
