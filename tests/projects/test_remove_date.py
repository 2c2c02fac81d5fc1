from tests.projects.test_keep_date import BEGINS
from vorort.projects.actions import keep_date, remove_date


def test_what_was_a_mistake_is_gone(project, actor):
    row = keep_date(project, values={"begins": BEGINS}, by=actor("bea"))
    for _ in range(2):
        remove_date(project, number=row.pk, by=actor("bea"))
    assert not project.dates.exists()
