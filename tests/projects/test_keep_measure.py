from datetime import date

import pytest
from django.core.exceptions import ValidationError

from tests.factories.people import make_person
from tests.factories.projects import make_measure, make_project, on_team
from vorort.ground.permit import Refused
from vorort.projects.actions import keep_measure
from vorort.projects.models import Measure


def test_steps_stand_in_their_order_and_change(project):
    helper, person = on_team(project), make_person()
    first = make_measure(project)
    values = {
        "title": "Musik fragen",
        "due_on": date(2025, 5, 1),
        "responsible": person,
        "is_milestone": True,
    }
    second = keep_measure(project, values=values, by=helper)
    assert [row.position for row in project.measures.all()] == [1, 2]
    done = keep_measure(project, values={"state": "done"}, measure=second, by=helper)
    assert (done.title, done.responsible, done.done_on is None) == ("Musik fragen", person, False)
    assert keep_measure(project, values={"state": "running"}, measure=second, by=helper).done_on is None
    assert first.is_late(date(2025, 5, 1)) is False
    assert second.is_late(date(2025, 5, 2)) is True
    assert list(Measure.objects.late(date(2025, 5, 2))) == [second]


def test_not_without_words_and_not_of_another_project(project, hoerde, actor):
    with pytest.raises(ValidationError):
        keep_measure(project, values={"title": " "}, by=actor("bea"))
    with pytest.raises(Measure.DoesNotExist):
        keep_measure(project, values={}, measure=make_measure(make_project(hoerde)), by=actor("bea"))
    with pytest.raises(Refused):
        keep_measure(project, values={"title": "x"}, by=actor("anna"))
