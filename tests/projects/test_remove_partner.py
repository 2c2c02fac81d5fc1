import pytest

from tests.factories.projects import BY
from vorort.ground.permit import Refused
from vorort.projects.actions import keep_partner, remove_partner


def test_it_is_gone_and_what_is_not_there_changes_nothing(project, actor):
    row = keep_partner(project, values={"name": "TuS"}, by=BY)
    with pytest.raises(Refused):
        remove_partner(project, number=row.pk, by=actor("anna"))
    for _ in range(2):
        remove_partner(project, number=row.pk, by=actor("bea"))
    assert not project.partners.exists()
