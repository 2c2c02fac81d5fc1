"""Projects of earlier years by the hundred: the same as through the door, and nobody is told."""

from datetime import UTC, date, datetime

import pytest
from django.db.utils import IntegrityError

from tests.factories.districts import make_theme
from tests.projects.conftest import steps
from vorort.ground.actor import ANONYMOUS
from vorort.journal.models import Entry
from vorort.projects.bulk import OldMeasure, OldPartner, OldProject, keep_projects
from vorort.projects.choices import ProjectState
from vorort.projects.models import Project
from vorort.projects.selectors import Wanted, part_wanted
from vorort.search.models import SearchEntry

BEGINS = datetime(2023, 5, 4, 16, tzinfo=UTC)


def old(key, district, **values):
    told = {"title": f"Fest {key}", "district": district, "starts_on": date(2023, 5, 4)} | values
    return OldProject(form_key=key, **told)


def test_with_all_that_hangs_on_them(hoerde, aplerbeck):
    whole = old(
        "a", hoerde, others=[aplerbeck], theme=make_theme(), report="Schön.", visitors=80, lon=7.505, lat=51.485,
        partners=[OldPartner("TuS", "money", 5_000)], measures=[OldMeasure("Bühne", done_on=date(2023, 5, 1))],
        dates=[(BEGINS, BEGINS.replace(hour=20))], ends_on=date(2024, 1, 2), came_from="Liste 2023",
    )  # fmt: skip
    (project,) = keep_projects([whole])
    assert not Entry.objects.exists()
    assert (project.state, project.spread, project.report.visitors) == ("finished", "several", 80)
    assert [row.year for row in project.years.all()] == [2023, 2024]
    assert (project.measures.get().state, project.partners.get().cents, project.dates.count()) == (
        "done",
        5_000,
        1,
    )
    assert [what for what, _about in steps(project)] == ["finished", "reported", "came_from"]
    assert [row.title for row in part_wanted(Wanted(district=aplerbeck.pk, year=2024), 5).rows] == ["Fest a"]
    assert SearchEntry.objects.filter(kind="project").count() == 2


@pytest.mark.parametrize("state", ProjectState)
def test_in_every_state(hoerde, state):
    (project,) = keep_projects([old("a", hoerde, state=state, why_stopped="Regen")])
    project.full_clean()
    assert list(Project.objects.visible_to(ANONYMOUS)) == [project]


def test_what_is_known_is_left_out_and_nothing_impossible_is_kept(hoerde):
    keep_projects([old("a", hoerde)])
    assert len(keep_projects([old("a", hoerde), old("b", None)])) == 1
    with pytest.raises(IntegrityError):
        keep_projects([old("c", hoerde, funding_class="gold")])
