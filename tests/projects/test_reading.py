"""The list by every filter, and its pages."""

from datetime import date

import pytest

from tests.factories.districts import make_neighbourhood, make_theme
from tests.factories.projects import make_finished, make_measure, make_photo, make_project
from vorort.districts.models import Audience
from vorort.ground.actor import ANONYMOUS
from vorort.projects.bulk import set_funding_class, set_help_wanted
from vorort.projects.choices import FundingClass
from vorort.projects.models import Project
from vorort.projects.selectors import (
    Sorting,
    Wanted,
    around,
    part_wanted,
    project_read,
    projects_wanted,
    years_with_projects,
)
from vorort.projects.selectors.reading import counted, first_pictures
from vorort.threads.actions import hide_thread


def found(**wanted):
    return [row.title for row in part_wanted(Wanted(**wanted), 10).rows]


@pytest.fixture
def many(committee, group, city, hoerde, aplerbeck):
    feast, music = make_theme("Feste"), make_theme("Musik")
    young = Audience.objects.create(slug="jugend", name_de="Jugend")
    quarter = make_neighbourhood(hoerde)
    make_finished(
        hoerde, title="Eins", starts_on=date(2023, 12, 1), ends_on=date(2025, 1, 5), lead=group, kind="series"
    )
    make_project(hoerde, title="Zwei", theme=feast, themes=[music], districts=[aplerbeck], audiences=[young])
    make_project(
        aplerbeck, title="Drei", becomes="running", starts_on=date(2025, 7, 1), lon=7.515, lat=51.485
    )
    make_project(city, title="Vier", starts_on=date(2025, 8, 1), is_draft=False)
    make_project(hoerde, title="Entwurf", is_draft=True, starts_on=date(2025, 9, 1))
    make_project(hoerde, title="Fünf", starts_on=date(2022, 1, 1), neighbourhood=quarter)
    return {"music": music, "feast": feast, "young": young, "group": group, "quarter": quarter}


def test_by_every_filter(many, hoerde, aplerbeck):
    three = Project.objects.get(thread__title="Drei")
    set_help_wanted(three, True)
    set_funding_class(three, FundingClass.JURY)
    assert found() == ["Vier", "Drei", "Zwei", "Eins", "Fünf"]
    assert found(sorting=Sorting.OLDEST) == ["Fünf", "Eins", "Zwei", "Drei", "Vier"]
    assert found(district=hoerde.pk) == ["Zwei", "Eins", "Fünf"]
    assert found(district=aplerbeck.pk) == ["Drei", "Zwei"]
    assert (
        found(theme=many["music"].pk)
        == found(theme=many["feast"].pk)
        == found(audience=many["young"].pk)
        == ["Zwei"]
    )
    assert found(year=2024) == ["Eins"]
    assert found(year=2025) == ["Vier", "Drei", "Zwei", "Eins"]
    assert found(states=("running", "finished")) == ["Drei", "Eins"]
    assert found(lead=many["group"].pk) == found(kind="series") == ["Eins"]
    assert found(is_city_wide=True) == ["Vier"]
    assert found(neighbourhood=many["quarter"].pk) == ["Fünf"]
    assert found(wants_help=True) == found(funding_class="jury") == found(cell=three.cell) == ["Drei"]
    assert found(words="vier") == ["Vier"]
    assert counted(projects_wanted(Wanted(year=2025))) == 4
    assert years_with_projects()[:2] == [(2025, 5), (2024, 1)]


def test_page_by_page_and_back(many):
    first = part_wanted(Wanted(), 2)
    second = part_wanted(Wanted(), 2, after=first.after)
    back = part_wanted(Wanted(), 2, before=second.before)
    assert [row.title for row in second.rows] == ["Zwei", "Eins"]
    assert [row.title for row in back.rows] == ["Vier", "Drei"]


def test_what_was_hidden_is_nowhere(project, actor):
    hide_thread(project.thread, by=actor("mo"))
    assert found() == []
    assert not project_read(ANONYMOUS).exists()


def test_all_that_hangs_on_one(committee, hoerde, django_assert_num_queries):
    project = make_finished(hoerde, photo=make_photo())
    measure = make_measure(project)
    with django_assert_num_queries(1):
        parts = around(project)
    assert (parts.measures, parts.report, len(parts.pictures)) == ([measure], None, 1)
    assert first_pictures([project.pk]) == {project.pk: parts.pictures[0].picture}
    assert part_wanted(Wanted(), 2).rows[0].slug == "lichterfest-am-see"
