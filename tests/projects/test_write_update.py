import pytest
from django.core.exceptions import ValidationError

from tests.factories.projects import on_team
from tests.projects.conftest import steps
from vorort.ground.permit import Refused
from vorort.projects.actions import write_update


def test_news_in_a_few_sentences(project, told, actor):
    helper = on_team(project)
    told()
    row = write_update(project, text="Die Bühne steht.", by=helper)
    assert (row.text, row.author_id) == ("Die Bühne steht.", helper.id)
    assert steps(project)[-1] == ("update", "")
    assert told() == [("projects.UpdatePosted", {"project_id": project.pk, "update_id": row.pk})]
    with pytest.raises(Refused):
        write_update(project, text="Nein.", by=actor("anna"))


def test_not_without_a_word(project, actor):
    with pytest.raises(ValidationError):
        write_update(project, text=" ", by=actor("bea"))
