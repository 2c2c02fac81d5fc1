"""The little one knows is enough, also when everything is long over."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_group, seated
from tests.factories.districts import make_neighbourhood, make_theme
from tests.factories.projects import DAY, SENTENCE, TITLE, make_finished, make_photo, make_project
from tests.projects.conftest import steps
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.projects.models import Project
from vorort.search.models import SearchEntry

LINE = {"type": "LineString", "coordinates": [[7.5, 51.48], [7.51, 51.48]]}


def test_title_district_day_and_a_sentence_make_a_project(committee, hoerde, actor, told):
    told()
    project = make_project(hoerde, actor("bea"))
    assert (project.title, project.summary, project.state, project.listed_on) == (
        TITLE,
        SENTENCE,
        "proposed",
        DAY,
    )
    assert (project.district, list(project.districts.all()), project.spread) == (hoerde, [hoerde], "one")
    assert list(Project.objects.visible_to(ANONYMOUS)) == [project]
    assert steps(project) == [("proposed", "")]
    assert SearchEntry.objects.get(kind="project", language="de").title == TITLE
    assert told() == [("projects.ProjectRecorded", {"project_id": project.pk, "state": "proposed"})]


def test_what_is_over_needs_no_decision(committee, hoerde, actor):
    project = make_finished(hoerde, by=actor("cem"), ends_on=date(2025, 5, 18), photo=make_photo())
    assert project.ended_at
    assert (project.state, project.decided_at, project.ended_at.date()) == (
        "finished",
        None,
        date(2025, 5, 18),
    )
    assert project.thread.steps.get().at == project.ended_at
    assert project.pictures.get().picture.alt_de == "Lichter am Ufer"


def test_what_is_over_took_place_some_day(hoerde):
    with pytest.raises(ValidationError, match="when it took place"):
        make_finished(hoerde, starts_on=None)


def test_nothing_new_was_stopped_and_nothing_is_without_a_name(hoerde):
    with pytest.raises(ValidationError, match="stopped"):
        make_project(hoerde, becomes="stopped")
    with pytest.raises(ValidationError, match="a name"):
        make_project(hoerde, title=" ")


def test_what_runs_has_begun_on_its_day_and_what_is_decided_now(hoerde):
    runs = make_project(hoerde, becomes="running").started_at
    assert runs
    assert runs.date() == DAY
    assert make_project(hoerde, becomes="decided").decided_at


def test_the_same_form_sent_again_is_the_same_project(hoerde):
    first, second = (make_project(hoerde, form_key="k") for _ in range(2))
    assert first == second
    assert Project.objects.count() == 1


def test_several_districts_and_the_whole_city(city, hoerde, aplerbeck):
    both = make_project(hoerde, districts=[aplerbeck])
    assert (both.spread, set(both.districts.all())) == ("several", {hoerde, aplerbeck})
    everywhere = make_project(city)
    assert (everywhere.spread, everywhere.district, everywhere.thread.district) == ("city", None, None)
    assert make_project(city, districts=[aplerbeck]).district == aplerbeck


def test_themes_hold_the_main_one_and_a_line_has_a_middle(hoerde):
    feast, music = make_theme("Feste"), make_theme("Musik")
    project = make_project(hoerde, themes=[music], theme=feast, geometry=LINE)
    assert (project.theme, set(project.themes.all())) == (feast, {feast, music})
    assert (project.lon, project.lat) == (7.505, 51.48)
    assert project.cell
    assert make_project(hoerde, themes=[music]).theme == music


def test_it_is_a_project_of_every_year_it_runs_in(hoerde):
    project = make_finished(hoerde, starts_on=date(2023, 11, 1), ends_on=date(2025, 2, 1))
    assert list(project.years.values_list("year", flat=True)) == [2023, 2024, 2025]


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"starts_on": None, "ends_on": DAY}, "when it begins"),
        ({"ends_on": date(2025, 5, 16)}, "before the beginning"),
        ({"ends_on": date(2199, 1, 1)}, "check the year"),
        ({"geometry": "{"}, "cannot be read"),
    ],
)
def test_what_cannot_be_meant_is_refused(hoerde, values, says):
    with pytest.raises(ValidationError, match=says):
        make_project(hoerde, **values)


def test_what_belongs_elsewhere_is_refused(hoerde, aplerbeck):
    with pytest.raises(ValidationError, match="another district"):
        make_project(hoerde, neighbourhood=make_neighbourhood(aplerbeck))
    with pytest.raises(ValidationError, match="another district"):
        make_project(hoerde, lead=make_group("AG Nebenan", aplerbeck))


def test_whoever_can_be_recognised_has_agreed(hoerde):
    with pytest.raises(ValidationError, match="agreed"):
        make_project(hoerde, photo=make_photo(shows_people=True))
    assert not Project.objects.exists()


def test_a_draft_is_seen_by_those_who_work_for_it(committee, group, hoerde, actor):
    lead, other = seated("lead", group, "chair"), seated("other", group)
    draft = make_project(hoerde, actor("bea"), lead=group, is_draft=True)
    sees = {
        name: Project.objects.visible_to(actor(name)).exists()
        for name in ("bea", "cem", "dora", "anna", "nobody")
    }
    assert sees == {"bea": True, "cem": True, "dora": False, "anna": False, "nobody": False}
    assert list(Project.objects.visible_to(lead)) == [draft]
    assert not Project.objects.visible_to(other).exists()
    assert not SearchEntry.objects.filter(kind="project").exists()


def test_neither_residents_nor_other_districts(committee, hoerde, actor):
    for who in ("anna", "dora", "edi", "nobody"):
        with pytest.raises(Refused):
            make_project(hoerde, actor(who))
