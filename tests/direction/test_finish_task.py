from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from tests.factories.committees import seated
from tests.factories.direction import make_adopted_programme, make_programme
from vorort.direction.actions import finish_task
from vorort.direction.choices import TaskState
from vorort.ground.permit import Refused


def test_done_dropped_and_open_again(committee, hoerde, actor, told):
    task, bea = make_adopted_programme(hoerde).tasks.all()[0], actor("bea")
    told()
    done = finish_task(task, becomes=TaskState.DONE, note="Steht", by=bea)
    assert (done.state, done.settled_on, done.note) == ("done", localdate(), "Steht")
    day = localdate() - timedelta(days=3)
    dropped = finish_task(task, becomes=TaskState.DROPPED, settled_on=day, note="Kein Platz", by=bea)
    assert (dropped.state, dropped.settled_on) == ("dropped", day)
    again = finish_task(task, becomes=TaskState.PLANNED, by=bea)
    assert (again.state, again.settled_on, again.note) == ("planned", None, "")
    states = ["done", "dropped", "planned"]
    assert told() == [("direction.TaskSettled", {"task_id": task.pk, "state": state}) for state in states]


def test_the_one_responsible_says_so_themselves(committee, hoerde):
    member, task = seated("member", committee), make_adopted_programme(hoerde).tasks.all()[0]
    with pytest.raises(Refused):
        finish_task(task, becomes=TaskState.DONE, by=member)
    task.responsible = committee.mandates.get(person__family_name="Member").person
    task.committee = committee
    task.save()
    assert finish_task(task, becomes=TaskState.DONE, by=member).state == "done"


def test_what_is_dropped_says_why_and_nothing_is_done_tomorrow(committee, hoerde, actor):
    task = make_adopted_programme(hoerde).tasks.all()[0]
    with pytest.raises(ValidationError, match="why the task was dropped"):
        finish_task(task, becomes=TaskState.DROPPED, by=actor("bea"))
    tomorrow = localdate() + timedelta(days=1)
    with pytest.raises(ValidationError, match="not come yet"):
        finish_task(task, becomes=TaskState.DONE, settled_on=tomorrow, by=actor("bea"))


def test_nothing_is_done_before_it_is_adopted(committee, hoerde, actor):
    with pytest.raises(Refused):
        finish_task(make_programme(hoerde).tasks.all()[0], becomes=TaskState.DONE, by=actor("bea"))
