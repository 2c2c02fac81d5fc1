import pytest

from tests.factories.projects import make_measure
from vorort.ground.permit import Refused
from vorort.projects.actions import remove_measure


def test_it_is_gone_and_what_is_not_there_changes_nothing(project, actor):
    row = make_measure(project)
    with pytest.raises(Refused):
        remove_measure(project, number=row.pk, by=actor("anna"))
    for _ in range(2):
        remove_measure(project, number=row.pk, by=actor("bea"))
    assert not project.measures.exists()
