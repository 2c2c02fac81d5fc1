import pytest

from tests.factories.committees import seated
from tests.factories.direction import make_adopted_programme, make_programme
from vorort.direction.actions import remove_task
from vorort.ground.permit import Refused


def test_a_task_of_a_draft_goes(committee, hoerde):
    programme = make_programme(hoerde)
    remove_task(programme.tasks.all()[0], by=seated("member", committee))
    assert programme.tasks.count() == 1


def test_what_was_promised_stays(committee, hoerde, actor):
    with pytest.raises(Refused):
        remove_task(make_adopted_programme(hoerde).tasks.all()[0], by=actor("bea"))
