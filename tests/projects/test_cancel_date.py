from tests.projects.test_keep_date import BEGINS
from vorort.projects.actions import cancel_date, keep_date


def test_it_does_not_take_place_and_then_it_does(project, actor, told):
    row = keep_date(project, values={"begins": BEGINS}, by=actor("bea"))
    told()
    for _ in range(2):
        cancel_date(project, number=row.pk, by=actor("bea"))
    row.refresh_from_db()
    assert row.is_cancelled
    cancel_date(project, number=row.pk, takes_place=True, by=actor("bea"))
    cancel_date(project, number=0, by=actor("bea"))
    row.refresh_from_db()
    assert not row.is_cancelled
    fact = {"project_id": project.pk, "date_id": row.pk}
    assert told() == [("projects.DateCancelled", fact), ("projects.DatePlanned", fact)]
