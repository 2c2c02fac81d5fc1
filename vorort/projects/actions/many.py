"""Projects of earlier years by the hundred, written at once: behind the door of the import, or by the second writer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.utils.timezone import localtime

from vorort.committees.models import Committee
from vorort.districts.models import Audience, District, Neighbourhood, Theme
from vorort.districts.rules.cells import cell_of
from vorort.ground.clock import now
from vorort.ground.text import normalised
from vorort.projects.actions.inside import found_in, last_day, moment_of
from vorort.projects.choices import Part, ProjectKind, ProjectState, Spread
from vorort.projects.models import ClosingReport, Measure, Partner, Project, ProjectDate, ProjectYear
from vorort.projects.rules import MOST_OF_SUMMARY, years_of
from vorort.search.bulk import index_all
from vorort.threads.choices import Visibility
from vorort.threads.models import Step, Thread

AT_A_TIME = 500


@dataclass(frozen=True)
class OldPartner:
    """Who took part in it; sums are cents."""

    name: str
    part: str = Part.NAMED
    cents: int | None = None


@dataclass(frozen=True)
class OldMeasure:
    """A step of it."""

    title: str
    due_on: date | None = None
    done_on: date | None = None
    is_milestone: bool = False


@dataclass(frozen=True)
class OldProject:
    """A project as it stands today. `form_key` names it for ever, so the same one never comes in twice.

    Without a district it is one of the whole city. One that is over has a first day. `came_from` says of what was taken over
    from a table which one that was.
    """

    form_key: str
    title: str
    district: District | None
    starts_on: date | None
    state: ProjectState = ProjectState.FINISHED
    summary: str = ""
    text: str = ""
    kind: str = ProjectKind.EVENT
    ends_on: date | None = None
    theme: Theme | None = None
    others: Sequence[District] = ()
    audiences: Sequence[Audience] = ()
    lead: Committee | None = None
    neighbourhood: Neighbourhood | None = None
    where: str = ""
    lon: float | None = None
    lat: float | None = None
    funding_class: str = ""
    proposed_at: datetime | None = None
    why_stopped: str = ""
    report: str = ""
    visitors: int | None = None
    partners: Sequence[OldPartner] = ()
    measures: Sequence[OldMeasure] = ()
    dates: Sequence[tuple[datetime, datetime]] = ()
    came_from: str = ""


def keep_projects(rows: Sequence[OldProject], at: datetime | None = None) -> list[Project]:
    """Write projects with all that hangs on them, and put them into the search. Those known already are left out."""
    at = at or now()
    keys = [row.form_key for row in rows]
    known = set(Project.objects.filter(form_key__in=keys).values_list("form_key", flat=True))
    fresh = [row for row in rows if row.form_key not in known]
    threads = Thread.objects.bulk_create((_thread(row) for row in fresh), AT_A_TIME)
    projects = Project.objects.bulk_create(
        (_project(row, thread, at) for row, thread in zip(fresh, threads, strict=True)), AT_A_TIME
    )
    pairs = list(zip(fresh, projects, strict=True))
    _keep_places(pairs, at)
    _keep_parts(pairs, at)
    index_all(found for project in projects for found in found_in(project))
    return projects


def _keep_places(pairs: Sequence[tuple[OldProject, Project]], at: datetime) -> None:
    """Districts, themes, audiences and years: what lists are filtered by."""
    of_district, of_theme = Project.districts.through, Project.themes.through
    of_audience, today = Project.audiences.through, localtime(at).date()
    districts = (
        of_district(project_id=project.pk, district_id=place)
        for row, project in pairs
        for place in {one.pk for one in (row.district, *row.others) if one}
    )
    themes = (of_theme(project_id=one.pk, theme_id=row.theme.pk) for row, one in pairs if row.theme)
    audiences = (
        of_audience(project_id=project.pk, audience_id=audience.pk)
        for row, project in pairs
        for audience in row.audiences
    )
    years = (
        ProjectYear(project=project, year=year)
        for _row, project in pairs
        for year in years_of(project.listed_on, last_day(project, today))
    )
    of_district._default_manager.bulk_create(districts, AT_A_TIME)
    of_theme._default_manager.bulk_create(themes, AT_A_TIME)
    of_audience._default_manager.bulk_create(audiences, AT_A_TIME)
    ProjectYear.objects.bulk_create(years, AT_A_TIME)


def _keep_parts(pairs: Sequence[tuple[OldProject, Project]], at: datetime) -> None:
    """Timeline, report, partners, steps and dates."""
    Step.objects.bulk_create((step for row, one in pairs for step in _steps(row, one, at)), AT_A_TIME)
    ClosingReport.objects.bulk_create(
        (
            ClosingReport(project=one, text=row.report, visitors=row.visitors, reported_at=one.ended_at or at)
            for row, one in pairs
            if row.report
        ),
        AT_A_TIME,
    )
    Partner.objects.bulk_create(
        (
            Partner(project=one, name=told.name, part=told.part, cents=told.cents)
            for row, one in pairs
            for told in row.partners
        ),
        AT_A_TIME,
    )
    Measure.objects.bulk_create(
        (
            _measure(told, one, place)
            for row, one in pairs
            for place, told in enumerate(row.measures, start=1)
        ),
        AT_A_TIME,
    )
    ProjectDate.objects.bulk_create(
        (
            ProjectDate(project=one, begins=begins, ends=ends, where=row.where)
            for row, one in pairs
            for begins, ends in row.dates
        ),
        AT_A_TIME,
    )


def _thread(row: OldProject) -> Thread:
    title = normalised(row.title)[:200]
    return Thread(kind="project", title=title, district=row.district, visibility=Visibility.PUBLIC)


def _project(row: OldProject, thread: Thread, at: datetime) -> Project:
    first, last = row.starts_on, row.ends_on or row.starts_on
    proposed_at = row.proposed_at or moment_of(first, at)
    decided = row.state in (ProjectState.DECIDED, ProjectState.RUNNING)
    return Project(
        thread=thread,
        form_key=row.form_key,
        summary=normalised(row.summary)[:MOST_OF_SUMMARY],
        text=normalised(row.text),
        kind=row.kind,
        state=row.state,
        district=row.district,
        spread=_spread(row),
        neighbourhood=row.neighbourhood,
        where=row.where,
        lon=row.lon,
        lat=row.lat,
        cell=cell_of(row.lon, row.lat),
        theme=row.theme,
        lead=row.lead,
        starts_on=first,
        ends_on=row.ends_on,
        listed_on=first or localtime(proposed_at).date(),
        proposed_at=proposed_at,
        decided_at=proposed_at if decided else None,
        started_at=moment_of(first, at) if row.state == ProjectState.RUNNING else None,
        ended_at=moment_of(last, at) if row.state in (ProjectState.FINISHED, ProjectState.STOPPED) else None,
        why_stopped=row.why_stopped if row.state == ProjectState.STOPPED else "",
        funding_class=row.funding_class,
    )


def _spread(row: OldProject) -> Spread:
    if row.district is None:
        return Spread.CITY
    return Spread.SEVERAL if row.others else Spread.ONE


def _measure(told: OldMeasure, project: Project, position: int) -> Measure:
    return Measure(
        project=project,
        position=position,
        title=told.title,
        due_on=told.due_on,
        done_on=told.done_on,
        state="done" if told.done_on else "open",
        is_milestone=told.is_milestone,
    )


def _steps(row: OldProject, project: Project, at: datetime) -> list[Step]:
    def step(what: str, moment: datetime, about: str = "") -> Step:
        return Step(thread_id=project.thread_id, what=what, at=moment, about=about)

    found = [step("proposed", project.proposed_at)] if row.proposed_at or project.is_open else []
    if project.decided_at:
        found.append(step("decided", project.decided_at, row.lead.name if row.lead else ""))
    if project.started_at:
        found.append(step("started", project.started_at))
    if project.ended_at:
        found.append(step(project.state, project.ended_at))
    if row.report:
        found.append(step("reported", project.ended_at or at))
    if row.came_from:
        found.append(step("came_from", at, row.came_from[:200]))
    return found
