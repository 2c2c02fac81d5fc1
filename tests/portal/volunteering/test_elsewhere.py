"""The home page and the pages of districts say what one can do this week, and where hands are wanted."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.districts import make_district
from tests.factories.events import make_event
from tests.factories.projects import make_project
from tests.factories.volunteering import in_hours, make_opportunity
from vorort.districts.actions import switch_capability
from vorort.districts.choices import Capability
from vorort.ground.clock import now

HOME, HERE = "/en/", "/en/stadtbezirke/hoerde/"
SHIFT = {"least": 1, "wanted": 2, "most": 2}


def read(path):
    return Client().get(path).content.decode()


def test_home_says_what_one_can_do_within_a_week(project):
    make_opportunity(project, [in_hours(48) | SHIFT], title="Tische tragen")
    make_opportunity(project, [in_hours(24 * 9) | SHIFT], title="Später tragen")
    make_event(project.district, begins=now() + timedelta(days=2), title="Hofkonzert")
    make_event(project.district, begins=now() + timedelta(days=9), title="Spätes Konzert")
    page = read(HOME)
    assert "What you can do this week" in page
    assert ("Tische tragen" in page, "Hofkonzert" in page) == (True, True)
    assert ("Später tragen" in page, "Spätes Konzert" in page) == (False, False)


def test_with_nothing_to_do_nothing_is_said(project):
    assert "this week" not in read(HOME)


def test_a_district_names_its_own_calls_for_help(project):
    make_opportunity(project, [in_hours(24 * 20) | SHIFT], title="Tische tragen")
    make_opportunity(make_project(make_district("Aplerbeck")), title="Anderswo tragen")
    page = read(HERE)
    assert "Tische tragen" in page
    assert f"/mitmachen/?stadtbezirk={project.district.slug}" in page
    assert "Anderswo tragen" not in page


@pytest.mark.parametrize("path", [HOME, HERE])
def test_where_helping_is_switched_off_nobody_asks_for_it(path, project, city, actor):
    make_opportunity(project, [in_hours(48) | SHIFT], title="Tische tragen")
    switch_capability(city, Capability.VOLUNTEERING, on=False, by=actor("cem"))
    assert "Tische tragen" not in read(path)


@pytest.mark.parametrize("number", [1, 30])
def test_it_costs_the_same_for_one_and_for_thirty(project, number):
    for place in range(number):
        make_opportunity(project, [in_hours(48) | SHIFT], title=f"Tische tragen {place}")
    read(HOME)
    with CaptureQueriesContext(connection) as queries:
        read(HOME)
    assert len(queries) <= 11, [query["sql"][:120] for query in queries]
