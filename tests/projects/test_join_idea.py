import pytest
from django.core.exceptions import ValidationError

from tests.factories.ideas import make_decided, make_idea
from tests.projects.conftest import steps
from vorort.projects.actions import join_idea


def test_an_adopted_idea_becomes_part_of_what_is_there(project, hoerde, actor, told):
    idea = make_decided(hoerde)
    told()
    join_idea(project, idea=idea, by=actor("bea"))
    join_idea(project, idea=idea, by=actor("bea"))
    assert steps(project)[-1] == ("from_idea", idea.title)
    assert project.thread.origins.get().origin == idea.thread
    assert told() == [("projects.IdeaJoined", {"project_id": project.pk, "idea_id": idea.pk})]


def test_one_that_was_not_adopted_does_not(project, hoerde, actor):
    with pytest.raises(ValidationError, match="adopted"):
        join_idea(project, idea=make_idea(hoerde), by=actor("bea"))
