from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from tests.factories.committees import make_committee, seated
from tests.factories.direction import make_programme
from vorort.direction.actions import adopt_programme
from vorort.direction.models import WorkProgramme
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.search.selectors import search


def test_the_chair_adopts_and_everybody_reads_it(committee, hoerde, actor, told):
    programme = make_programme(hoerde)
    assert not WorkProgramme.objects.visible_to(ANONYMOUS).exists()
    told()
    adopted = adopt_programme(programme, adopted_on=localdate(), by=actor("bea"))
    assert adopted.thread
    assert (adopted.adopted_by, adopted.thread.district) == (committee, hoerde)
    assert WorkProgramme.objects.visible_to(ANONYMOUS).get() == adopted
    assert [hit.key for hit in search("Aufgabe", "de", actor=ANONYMOUS)] == ["hoerde/2026"]
    fact = {"programme_id": adopted.pk, "year": 2026}
    assert told() == [("direction.ProgrammeAdopted", fact)]


def test_the_office_publishes_that_of_the_association(city, actor):
    assembly = make_committee("Versammlung", kind="general_assembly", admission="election")
    adopted = adopt_programme(make_programme(city), adopted_on=localdate(), by=actor("cem"))
    assert adopted.thread
    assert (adopted.adopted_by, adopted.thread.district) == (assembly, None)


def test_not_without_a_task_and_not_tomorrow(committee, hoerde, actor):
    bea = actor("bea")
    with pytest.raises(ValidationError, match="without a task"):
        adopt_programme(make_programme(hoerde, tasks=0), adopted_on=localdate(), by=bea)
    with pytest.raises(ValidationError, match="not come yet"):
        adopt_programme(make_programme(hoerde, 2027), adopted_on=localdate() + timedelta(days=1), by=bea)


def test_a_member_does_not_adopt(committee, hoerde):
    with pytest.raises(Refused):
        adopt_programme(make_programme(hoerde), adopted_on=localdate(), by=seated("member", committee))
