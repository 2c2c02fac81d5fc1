import pytest

from tests.factories.projects import BY
from vorort.ground.permit import Refused
from vorort.projects.actions import remove_update, write_update


def test_it_is_gone_and_what_is_not_there_changes_nothing(project, actor):
    row = write_update(project, text="Es geht los.", by=BY)
    with pytest.raises(Refused):
        remove_update(project, number=row.pk, by=actor("anna"))
    for _ in range(2):
        remove_update(project, number=row.pk, by=actor("bea"))
    assert not project.updates.exists()
