from tests.factories.ideas import make_decided
from tests.projects.conftest import steps
from vorort.projects.actions import join_idea, separate_idea


def test_an_idea_is_no_part_after_all(project, hoerde, actor, told):
    idea = make_decided(hoerde)
    join_idea(project, idea=idea, by=actor("bea"))
    told()
    separate_idea(project, idea=idea, by=actor("bea"))
    separate_idea(project, idea=idea, by=actor("bea"))
    assert not project.origins.exists()
    assert not project.thread.origins.exists()
    assert steps(project)[-1] == ("idea_left", idea.title)
    assert told() == [("projects.IdeaSeparated", {"project_id": project.pk, "idea_id": idea.pk})]
