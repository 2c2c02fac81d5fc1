"""From one or several adopted ideas, and nothing is typed twice."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.districts import make_theme
from tests.factories.ideas import TEXT, make_decided, make_idea, make_supporters
from tests.projects.conftest import steps
from vorort.conversation.models import Follow
from vorort.ground.clock import now
from vorort.ground.permit import Refused
from vorort.projects.actions import make_project
from vorort.projects.models import Project


def test_what_the_idea_says_is_taken_over(committee, hoerde, actor, anna, told):
    idea = make_decided(hoerde, theme=make_theme(), where="Ostufer", lon=7.505, lat=51.485, author=anna)
    told()
    project = make_project(idea, values={}, form_key="k", by=actor("bea"))
    assert (project.title, project.text, project.summary) == (idea.title, TEXT, TEXT)
    assert (project.district, project.theme, project.where, project.lon) == (
        hoerde,
        idea.theme,
        "Ostufer",
        7.505,
    )
    assert [row.idea for row in project.origins.all()] == [idea]
    assert idea.thread.outcomes.get().outcome == project.thread
    assert steps(project) == [("proposed", ""), ("from_idea", idea.title)]
    assert "became_project" in idea.thread.steps.values_list("what", flat=True)
    assert told() == [
        ("projects.ProjectRecorded", {"project_id": project.pk, "state": "proposed"}),
        ("projects.IdeaJoined", {"project_id": project.pk, "idea_id": idea.pk}),
    ]


def test_author_supporters_and_followers_follow_the_project(committee, hoerde, actor, anna, edi, mo):
    idea = make_decided(hoerde, author=anna)
    make_supporters(idea, edi)
    Follow.objects.create(thread=idea.thread, user=mo, since=now())
    project = make_project(idea, values={}, form_key="k", by=actor("bea"))
    assert set(Follow.objects.filter(thread=project.thread).values_list("user", flat=True)) == {
        anna.pk,
        edi.pk,
        mo.pk,
    }


def test_several_become_one_and_the_form_says_what_differs(committee, hoerde, aplerbeck, actor):
    one, two = make_decided(hoerde), make_decided(aplerbeck, title="Noch eine Bank")
    project = make_project(
        one, also=[two], values={"title": "Bänke für alle"}, becomes="running", form_key="k", by=actor("cem")
    )
    assert (project.title, project.spread, project.state) == ("Bänke für alle", "several", "running")
    assert "Noch eine Bank" in project.text
    assert project.origins.count() == 2


def test_the_same_form_sent_again_is_the_same_project(committee, hoerde, actor):
    idea = make_decided(hoerde)
    first, second = (make_project(idea, values={}, form_key="k", by=actor("bea")) for _ in range(2))
    assert first == second
    assert Project.objects.count() == 1


def test_only_of_ideas_that_were_adopted(committee, hoerde, actor):
    with pytest.raises(Refused):
        make_project(make_idea(hoerde), values={}, form_key="k", by=actor("bea"))
    with pytest.raises(ValidationError, match="adopted"):
        make_project(make_decided(hoerde), also=[make_idea(hoerde)], values={}, form_key="k", by=actor("bea"))
    with pytest.raises(Refused):
        make_project(make_decided(hoerde), values={}, form_key="k", by=actor("anna"))
