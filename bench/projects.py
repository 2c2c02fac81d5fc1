"""Fill the demo city with many finished projects, for measurements only.

    PYTHONPATH=bench vorort shell --no-imports -c "from projects import fill; fill(34_000)"

In bulk, under the eyes of every constraint and trigger; nothing is left to chance, so every run has the same.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice

from django.db import transaction
from ideas import DISTRICT, THINGS, WHERE, YEARS

from vorort.districts.models import Neighbourhood, Theme
from vorort.districts.rules.cells import cell_of
from vorort.ground.clock import now
from vorort.projects.choices import FundingClass, ProjectKind, ProjectState
from vorort.projects.models import Project, ProjectYear
from vorort.shell.generation import raise_generation
from vorort.threads.models import Thread

AT_A_TIME = 2_000
TEXT = "{title}: gemeinsam geplant, mit wenig Geld und vielen Händen umgesetzt. Projekt Nummer {number}, frei erfunden."


def fill(projects: int) -> None:
    """Write so many projects of ten years, the oldest first."""
    rows = _rows(projects)
    while part := list(islice(rows, AT_A_TIME)):
        with transaction.atomic():
            _keep(part)
    raise_generation()


def _keep(rows: list[Project]) -> None:
    Thread.objects.bulk_create(row.thread for row in rows)
    for row in rows:
        row.thread_id = row.thread.pk
    Project.objects.bulk_create(rows)
    ProjectYear.objects.bulk_create(ProjectYear(project=row, year=row.listed_on.year) for row in rows)
    for model, column in ((Project.districts.through, "district"), (Project.themes.through, "theme")):
        model.objects.bulk_create(
            model(project_id=row.pk, **{f"{column}_id": getattr(row, f"{column}_id")}) for row in rows
        )


def _rows(projects: int) -> Iterator[Project]:
    quarters = list(Neighbourhood.objects.select_related("district"))
    here = [quarter for quarter in quarters if quarter.district.slug == DISTRICT]
    themes = list(Theme.objects.all())
    begin, step = now() - timedelta(days=365 * YEARS), timedelta(days=365 * YEARS) / projects
    for number in range(projects):
        # a quarter of all comes from one district: cities are uneven
        quarter = here[number % len(here)] if number % 4 == 0 else quarters[number % len(quarters)]
        district, at = quarter.district, begin + number * step
        title = f"{THINGS[number * 7 % len(THINGS)]} {WHERE[number * 3 % len(WHERE)]} in {quarter.name}"
        lon = (district.label_lon or 7.4) + (number % 97 - 48) * 0.0004
        lat = (district.label_lat or 51.5) + (number % 89 - 44) * 0.0003
        yield Project(
            thread=Thread(kind="project", title=title, district=district, visibility="public"),
            summary=TEXT.format(title=title, number=number),
            kind=ProjectKind.values[number % len(ProjectKind.values)],
            state=ProjectState.FINISHED,
            district=district,
            neighbourhood=quarter,
            where=quarter.name,
            lon=lon,
            lat=lat,
            cell=cell_of(lon, lat),
            theme=themes[number % len(themes)],
            starts_on=at.date(),
            ends_on=at.date(),
            listed_on=at.date(),
            proposed_at=at,
            decided_at=at,
            started_at=at,
            ended_at=at,
            funding_class=FundingClass.values[number % len(FundingClass.values)],
            form_key=f"bench-{number}",
        )
