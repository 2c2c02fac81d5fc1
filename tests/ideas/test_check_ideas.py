from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.factories.districts import make_theme
from tests.factories.idea_imports import make_imported, make_table, make_tried, old_line
from vorort.districts.models import Neighbourhood
from vorort.ground.permit import Refused
from vorort.ideas.actions import check_ideas
from vorort.ideas.actions.imports import plan_of
from vorort.ideas.models import Idea
from vorort.ideas.rules.import_file import Plan

pytestmark = pytest.mark.usefixtures("city", "hoerde", "aplerbeck")


def told(*lines, **plan):
    """What the report says: for each line its district, and the words of its problems and hints."""
    report = make_tried(*lines, **plan).report
    return [
        (
            line["district"],
            *(f"{about['column']}:{about['reason']}" for about in line["problems"] + line["hints"]),
        )
        for line in report
    ]


def line(**cells):
    return {"Titel": "Eine Bank", "Text": "Am See.", "Datum": "2021-03-01", "lon": "", "lat": ""} | cells


def test_each_line_says_what_would_become_of_it_and_nothing_is_written():
    assert told(old_line(), old_line(Titel=""), old_line(Stadtbezirk="Nirgends", Text="Anders.")) == [
        ("Hörde",),
        ("", "title:empty"),
        ("", "district:unknown"),
    ]
    assert not Idea.objects.exists()


def test_the_district_is_told_by_its_name_or_the_point_or_a_quarter_or_chosen_for_all(hoerde, aplerbeck):
    Neighbourhood.objects.create(district=aplerbeck, name="Sölde", folded="soelde")
    assert told(line(Bezirk="HOERDE")) == [("Hörde",)]
    assert told(line(lon="7.515", lat="51.484")) == [("Aplerbeck",)]
    assert told(line(Ortsteil="Sölde")) == [("Aplerbeck",)]
    assert told(line(lon="1", lat="1"), district=hoerde) == [("Hörde",)]
    assert told(line(lon="1", lat="1")) == [("", "district:outside")]
    assert told(line()) == [("", "district:nowhere")]


def test_themes_and_quarters_nobody_knows_are_left_out_and_said(hoerde):
    make_theme("Umwelt")
    hints = told(
        line(Bezirk="Hörde", Thema="Umwelt", Ortsteil="Nirgendwo"), line(Bezirk="Hörde", Thema="X", Titel="Y")
    )
    assert hints == [("Hörde", "neighbourhood:unknown"), ("Hörde", "theme:unknown")]


def test_what_is_here_already_is_said_with_its_number():
    make_imported(old_line())
    (report,) = make_tried(old_line()).report
    assert report["problems"][0]["reason"] == "known"
    assert report["problems"][0]["value"] == str(Idea.objects.get().pk)


def test_what_was_chosen_comes_back_as_it_was_kept(hoerde):
    draft = make_tried(
        line(), district=hoerde, campaign="Rad 2017", published_on=date(2017, 1, 2), words={"x": "adopted"}
    )
    draft.refresh_from_db()
    plan = plan_of(draft)
    assert (plan.campaign, plan.published_on, plan.words) == ("Rad 2017", date(2017, 1, 2), {"x": "adopted"})
    assert draft.district == hoerde


def test_only_whoever_has_sent_a_table_tries_it(actor):
    draft = make_table(by=actor("cem"))
    for who in ("nobody", "anna", "dora", "mo", "shell"):
        with pytest.raises(Refused):
            check_ideas(draft, Plan({}), district=None, by=actor(who))


def test_the_number_of_statements_does_not_grow_with_the_lines():
    def statements(number):
        with CaptureQueriesContext(connection) as queries:
            make_tried(*(old_line(Titel=f"Idee {n}") for n in range(number)))
        return len(queries)

    statements(1)
    assert statements(30) == statements(1)
