import pytest
from django.core.exceptions import ValidationError

from tests.factories.conversation import make_comment
from tests.factories.meetings import make_item, make_meeting
from tests.factories.projects import make_photo, make_project
from vorort.files.models import Picture
from vorort.ground.permit import Refused
from vorort.projects.actions import discard_project, repeat_project
from vorort.projects.models import Project
from vorort.search.models import SearchEntry
from vorort.threads.models import Thread


def test_what_should_not_have_been_written_down_is_gone_with_its_pictures(committee, hoerde, actor, told):
    project = make_project(hoerde, photo=make_photo())
    office = actor("cem")
    told()
    discard_project(project, by=office)
    assert not Project.objects.exists()
    assert not Picture.objects.exists()
    assert not Thread.objects.filter(kind="project").exists()
    assert not SearchEntry.objects.filter(kind="project").exists()
    assert told() == [("projects.ProjectDiscarded", {"project_id": project.pk})]


def test_what_others_have_reacted_to_stays(project, committee, hoerde, actor):
    commented, discussed = make_project(hoerde), make_project(hoerde)
    repeat_project(project, values={}, form_key="again", by=actor("cem"))
    make_comment(commented.thread)
    make_item(make_meeting(committee), subject=discussed.thread)
    for one in (project, commented, discussed):
        with pytest.raises(ValidationError, match="stays"):
            discard_project(one, by=actor("cem"))


def test_a_draft_by_whoever_works_for_it_the_rest_by_the_office(project, hoerde, actor):
    discard_project(make_project(hoerde, is_draft=True), by=actor("bea"))
    with pytest.raises(Refused):
        discard_project(project, by=actor("bea"))
