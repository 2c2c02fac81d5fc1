from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError

from tests.factories.projects import make_project
from vorort.ground.actor import ANONYMOUS
from vorort.projects.actions import keep_date
from vorort.projects.models import ProjectDate

BEGINS = datetime(2025, 5, 17, 18, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_it_takes_place_then_and_there(project, actor, told):
    told()
    values = {"begins": BEGINS, "ends": BEGINS + HOUR, "where": "Ostufer"}
    row = keep_date(project, values=values, by=actor("bea"))
    keep_date(project, values={"title": "Zweiter Abend"}, date=row, by=actor("bea"))
    shown = ProjectDate.objects.visible_to(ANONYMOUS)
    assert list(shown.between(BEGINS + HOUR / 2, BEGINS + 9 * HOUR)) == [row]
    assert not shown.between(BEGINS + HOUR, BEGINS + 9 * HOUR).exists()
    assert told() == [("projects.DatePlanned", {"project_id": project.pk, "date_id": row.pk})] * 2


def test_a_draft_has_no_public_dates(committee, hoerde, actor):
    keep_date(make_project(hoerde, is_draft=True), values={"begins": BEGINS}, by=actor("bea"))
    assert not ProjectDate.objects.visible_to(ANONYMOUS).exists()
    assert ProjectDate.objects.visible_to(actor("bea")).exists()


def test_no_end_before_the_beginning(project, actor):
    with pytest.raises(ValidationError, match="before the beginning"):
        keep_date(project, values={"begins": BEGINS, "ends": BEGINS - HOUR}, by=actor("bea"))
