import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from tests.factories.committees import make_committee, seated, sit
from tests.factories.direction import make_adopted_programme, make_programme
from tests.factories.people import make_person
from vorort.direction.actions import keep_task
from vorort.ground.permit import Refused


def test_a_task_is_added_and_changed(committee, hoerde):
    member, programme = seated("member", committee), make_programme(hoerde, tasks=1)
    responsible = committee.mandates.get(person__family_name="Member").person
    values = {"title": " Bänke ", "text": "am See", "due_on": localdate(), "earmarked_cents": 0}
    values |= {"responsible": responsible, "committee": committee}
    task = keep_task(programme, values=values, by=member)
    assert (task.title, task.position, task.responsible, task.added_on) == ("Bänke", 2, responsible, None)
    assert keep_task(programme, values={"title": "Stühle"}, task=task, by=member).title == "Stühle"


@pytest.mark.parametrize("values", [{"title": " "}, {"earmarked_cents": -1}, {"title": "x" * 161}])
def test_what_does_not_fit_is_said(values, committee, hoerde, actor):
    with pytest.raises(ValidationError):
        keep_task(make_programme(hoerde), values={"title": "x"} | values, by=actor("bea"))


def test_strangers_are_responsible_for_nothing(committee, hoerde, aplerbeck, actor):
    other = make_committee("Nebenan", aplerbeck)
    person = make_person("Fremd")
    sit(person, other)
    for values in ({"responsible": person, "committee": committee}, {"committee": other}):
        with pytest.raises(ValidationError, match="Only members"):
            keep_task(make_programme(hoerde, 2030), values={"title": "x"} | values, by=actor("bea"))
        hoerde.work_programmes.all()[0].tasks.all().delete()
        hoerde.work_programmes.all().delete()


def test_what_comes_later_says_so(committee, hoerde, actor, told):
    programme = make_adopted_programme(hoerde)
    told()
    task = keep_task(programme, values={"title": "Nachgereicht"}, by=actor("bea"))
    assert task.added_on == localdate()
    assert told() == [("direction.TaskAdded", {"task_id": task.pk})]


def test_what_was_promised_stays_but_somebody_else_may_see_to_it(committee, hoerde, actor):
    programme = make_adopted_programme(hoerde)
    task, bea = programme.tasks.all()[0], actor("bea")
    person = committee.mandates.get().person
    keep_task(programme, task=task, values={"responsible": person, "committee": committee}, by=bea)
    with pytest.raises(ValueError, match="title is not to be changed here"):
        keep_task(programme, task=task, values={"title": "Anders"}, by=bea)


def test_a_task_of_another_programme_is_not_reached(committee, hoerde, city, actor):
    task = make_programme(city).tasks.all()[0]
    with pytest.raises(ValueError, match="another programme"):
        keep_task(make_programme(hoerde), task=task, values={"title": "x"}, by=actor("bea"))


def test_members_plan_but_do_not_add_later(committee, hoerde):
    with pytest.raises(Refused):
        keep_task(make_adopted_programme(hoerde), values={"title": "x"}, by=seated("member", committee))
