import pytest

from tests.factories.project_imports import listed, make_tried
from vorort.ground.permit import Refused
from vorort.projects.actions import check_projects
from vorort.projects.actions.imports import plan_of
from vorort.projects.models import Project


def test_every_line_is_tried_and_nothing_is_written(city, hoerde):
    draft = make_tried(listed(), listed(Projekt="Zwei", Bezirk="Nirgends"), listed(Projekt="Drei", Bezirk=""))
    assert [(line["number"], line["fits"]) for line in draft.report] == [(2, True), (3, False), (4, False)]
    assert [line["problems"][0]["reason"] for line in draft.report[1:]] == ["unknown", "nowhere"]
    assert draft.fitting == 1
    assert not Project.objects.exists()


def test_a_district_for_lines_that_tell_none(city, hoerde):
    draft = make_tried(listed(Bezirk=""), district=hoerde)
    assert (draft.report[0]["fits"], draft.report[0]["district"]) == (True, "Hörde")


def test_it_is_nobody_elses_business(city, hoerde, actor):
    draft = make_tried(by=actor("cem"))
    with pytest.raises(Refused):
        check_projects(draft, plan_of(draft), district=None, by=actor("shell"))
