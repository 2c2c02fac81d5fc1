import pytest

from tests.factories.people import make_person
from tests.factories.projects import make_measure
from tests.projects.conftest import steps
from vorort.ground.permit import Refused
from vorort.projects.actions import complete_measure


def test_whoever_is_responsible_ticks_it_off_and_a_milestone_is_told(project, anna, actor):
    person = make_person("Beispiel", user=anna)
    measure = make_measure(project, "Genehmigung", responsible=person, is_milestone=True)
    for _ in range(2):
        measure = complete_measure(measure, by=actor("anna"))
    assert (measure.state, measure.done_on is None) == ("done", False)
    assert steps(project)[-1] == ("milestone", "Genehmigung")
    assert len(steps(project)) == 2
    undone = complete_measure(measure, is_done=False, by=actor("bea"))
    assert (undone.state, undone.done_on) == ("open", None)


def test_nobody_else(project, actor):
    with pytest.raises(Refused):
        complete_measure(make_measure(project), by=actor("anna"))
