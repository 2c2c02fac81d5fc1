import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import DAY, NOON
from vorort.committees.actions import complete_register_task
from vorort.committees.models import RegisterTask
from vorort.ground.permit import Refused


@pytest.fixture
def task(city):
    return RegisterTask.objects.create(subject="board", because_of="Vorsitz", arose_at=NOON - DAY)


def test_the_office_notes_an_entry(task, actor, told, noon):
    cem = actor("cem")
    told()
    complete_register_task(task, note="VR 1234", by=cem)
    task.refresh_from_db()
    assert (task.done_at, task.done_note) == (NOON, "VR 1234")
    assert told() == [("committees.RegisterEntryDone", {"task_id": task.pk})]


def test_once(task, actor, noon):
    complete_register_task(task, by=actor("cem"))
    with pytest.raises(ValidationError, match="entered already"):
        complete_register_task(task, by=actor("cem"))


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_others_do_not(who, task, actor):
    with pytest.raises(Refused):
        complete_register_task(task, by=actor(who))
