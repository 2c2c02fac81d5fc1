import pytest

from tests.factories.projects import BY
from vorort.ground.permit import Refused
from vorort.projects.actions import keep_indicator, remove_indicator


def test_it_is_gone_and_what_is_not_there_changes_nothing(project, actor):
    row = keep_indicator(project, values={"title": "Gäste"}, by=BY)
    with pytest.raises(Refused):
        remove_indicator(project, number=row.pk, by=actor("anna"))
    for _ in range(2):
        remove_indicator(project, number=row.pk, by=actor("bea"))
    assert not project.indicators.exists()
