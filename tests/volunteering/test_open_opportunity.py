"""A project or a group says what help is needed."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.projects import make_project
from tests.factories.volunteering import fresh, in_hours, make_opportunity, make_role, make_task, make_theme
from vorort.ground.permit import Refused
from vorort.search.models import SearchEntry
from vorort.volunteering.models import Opportunity


def test_it_takes_district_place_and_themes_from_its_project(hoerde, told):
    theme = make_theme()
    project = make_project(hoerde, lon=7.505, lat=51.485, themes=[theme])
    told()
    made = make_opportunity(project)
    assert told() == [("volunteering.OpportunityOpened", {"opportunity_id": made.pk})]
    assert (made.district, made.point) == (hoerde, (7.505, 51.485))
    assert list(made.themes.all()) == [theme]
    assert (made.places, made.listed_at) == (2, made.shifts.get().begins)
    assert fresh(project).help_wanted
    assert SearchEntry.objects.filter(kind="opportunity", object_id=made.pk).count() == 2


def test_a_group_asks_for_help_too(group, hoerde):
    assert make_opportunity(group).host == group


def test_tasks_and_roles_have_no_beginning(project):
    assert make_task(project).begins is None
    assert make_role(project).opportunity.listed_at.year == 2900


def test_the_same_form_counts_once(project):
    one, other = (make_opportunity(project, form_key="one") for _time in range(2))
    assert one == other
    assert Opportunity.objects.count() == 1


@pytest.mark.parametrize(
    ("shifts", "values"),
    [
        ([], {}),
        ([{"minutes": 30}], {}),
        ([in_hours(5)], {"kind": "task"}),
        ([{"minutes": 150}], {"kind": "task"}),
        ([in_hours(5, -1)], {}),
        ([in_hours(5) | {"least": 3, "wanted": 2}], {}),
        ([in_hours(5) | {"most": 0}], {}),
        (None, {"title": " "}),
    ],
)
def test_what_makes_no_sense_is_refused_and_nothing_is_kept(project, shifts, values):
    with pytest.raises(ValidationError):
        make_opportunity(project, shifts, **values)
    assert not Opportunity.objects.exists()


def test_only_who_works_for_it_asks_for_help(project, actor):
    with pytest.raises(Refused):
        make_opportunity(project, by=actor("anna"))
    assert make_opportunity(project, by=actor("bea"))
