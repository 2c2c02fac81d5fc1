"""What several actions do inside their doors: keeping what was written, stages of life, the index."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.timezone import get_current_timezone, localtime
from django.utils.translation import gettext as _

from vorort.districts.models import District, Theme
from vorort.districts.rules.cells import cell_of
from vorort.files.models import Words
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.ground.text import normalised
from vorort.meetings.bulk import take_off_agenda
from vorort.projects.choices import OPEN, ProjectKind, ProjectState, Spread
from vorort.projects.facts import ProjectFact
from vorort.projects.models import Project, ProjectYear
from vorort.projects.rules import MOST_YEARS, years_of
from vorort.projects.rules.geometry import UnusableGeometry, middle_of, read_geometry
from vorort.search.bulk import Found, index, relate
from vorort.search.selectors import alike
from vorort.threads.bulk import add_step
from vorort.threads.choices import Visibility

WORDS = ("title", "summary", "text", "where")
FIELDS = (
    "summary", "text", "kind", "district", "neighbourhood", "where", "lon", "lat", "theme", "lead",
    "starts_on", "ends_on", "funding_class",
)  # fmt: skip
MANY = ("districts", "themes", "audiences", "goals")
LANGUAGES = ("de", "en")
MOST_RELATED = 4


@dataclass(frozen=True)
class Photo:
    """A picture as it is handed in: who can be recognised has agreed, or it is not taken."""

    upload: bytes
    words: Words
    mark: str = ""
    shows_people: bool = False
    consent: str = ""


def keep(project: Project, values: Mapping[str, Any], at: datetime) -> None:
    """Set what was written and save project and thread. Raises ValidationError.

    `districts`, `themes` and `audiences` hold all, the main ones as well; a main one that is not told is the first of them.
    """
    told = {
        name: normalised(value.replace("\r\n", "\n")) if name in WORDS else value
        for name, value in values.items()
    }
    many = {name: list(told.pop(name)) for name in MANY if name in told}
    if "geometry" in told:
        _draw(project, told.pop("geometry"), told)
    project.thread.title = told.pop("title", project.thread.title)
    assign(project, told, FIELDS)
    places = _placed(project, many.pop("districts", None))
    themes = _themed(project, many.pop("themes", None))
    _fit(project, places)
    project.cell = cell_of(project.lon, project.lat)
    project.listed_on = project.starts_on or localtime(project.proposed_at).date()
    _save(project)
    project.districts.set(places)
    project.themes.set(themes)
    for name, rows in many.items():
        getattr(project, name).set(rows)
    keep_years(project, localtime(at).date())


def _save(project: Project) -> None:
    project.thread.district_id = project.district_id
    project.thread.full_clean()
    # comments are counted there, meanwhile too
    project.thread.save(update_fields=["title", "district", "changed"] if project.thread.pk else None)
    # a thread that was new had no number when it was set
    project.thread_id = project.thread.pk
    project.full_clean()
    project.save()


def _placed(project: Project, told: list[District] | None) -> list[District]:
    """All districts, the main one first, and how widespread that makes the project."""
    others = told if told is not None else _all(project.districts.all() if project.pk else [])
    if told and project.district is None:
        project.district = told[0]
    if told is None and project.district is None:
        others = []
    found = _once([project.district, *others])
    project.spread = Spread.CITY if not found else Spread.SEVERAL if len(found) > 1 else Spread.ONE
    return found


def _themed(project: Project, told: list[Theme] | None) -> list[Theme]:
    others = told if told is not None else _all(project.themes.all() if project.pk else [])
    if told and project.theme not in told:
        project.theme = project.theme or told[0]
    return _once([project.theme, *others])


def _all(rows: Iterable[Any]) -> list[Any]:
    return list(rows)


def _once(rows: Iterable[Model | None]) -> list[Any]:
    return list({row.pk: row for row in rows if row}.values())


def _fit(project: Project, places: list[District]) -> None:
    """Raise ValidationError for what belongs to other places, and for days that cannot be meant."""
    keys = {place.pk for place in places}
    if project.neighbourhood and project.neighbourhood.district_id not in keys:
        raise ValidationError({"neighbourhood": _("This place lies in another district.")})
    if project.lead and project.lead.district_id and keys and project.lead.district_id not in keys:
        raise ValidationError({"lead": _("This committee belongs to another district.")})
    if project.ends_on and not project.starts_on:
        raise ValidationError({"starts_on": _("Please say when it begins.")})
    if project.starts_on and project.ends_on:
        if project.ends_on < project.starts_on:
            raise ValidationError({"ends_on": _("The end lies before the beginning.")})
        if project.ends_on.year - project.starts_on.year > MOST_YEARS:
            raise ValidationError({"ends_on": _("Please check the year.")})


def _draw(project: Project, geometry: Any, told: dict[str, Any]) -> None:
    """Keep a line or an area; where no point is told, its middle is the point. Raises ValidationError."""
    if not geometry:
        project.geometry = None
        return
    try:
        project.geometry = read_geometry(geometry)
    except UnusableGeometry as error:
        raise ValidationError({"geometry": _("This drawing cannot be read.")}) from error
    if told.get("lon", project.lon) is None:
        told["lon"], told["lat"] = middle_of(project.geometry)


def last_day(project: Project, today: date) -> date | None:
    """Until when it counts: what takes place once ends with its day, what goes on runs until somebody ends it."""
    if project.ends_on or project.kind == ProjectKind.EVENT or project.starts_on is None:
        return project.ends_on or project.starts_on
    if project.ended_at:
        return localtime(project.ended_at).date()
    return today if project.state == ProjectState.RUNNING else project.starts_on


def keep_years(project: Project, today: date) -> None:
    """Write down the years a project runs in."""
    wanted = set(years_of(project.listed_on, last_day(project, today)))
    rows = ProjectYear.objects.filter(project=project)
    known = set(rows.values_list("year", flat=True))
    if known - wanted:
        rows.filter(year__in=known - wanted).delete()
    ProjectYear.objects.bulk_create(
        ProjectYear(project=project, year=year) for year in sorted(wanted - known)
    )


def noon_of(day: date) -> datetime:
    """The moment that stands for a day of which nobody knows the hour."""
    return datetime.combine(day, time(12), get_current_timezone())


def moment_of(day: date | None, at: datetime) -> datetime:
    """Noon of a day, and never later than now."""
    return min(noon_of(day), at) if day else at


def turn(
    project: Project, becomes: ProjectState, at: datetime, step: str, fact: ProjectFact, about: str = ""
) -> Project:
    """Bring a project into its next stage: on its timeline, and told to the house."""
    was_proposed = project.state == ProjectState.PROPOSED
    project.state = becomes
    project.full_clean()
    project.save()
    if was_proposed or becomes not in OPEN:
        project.referrals.filter(ends=None).update(ends=at)
        take_off_agenda(project.thread)
    keep_years(project, localtime(at).date())
    add_step(project.thread, step, at, about[:200])
    state(fact)
    return project


def index_project(project: Project) -> None:
    """Put a public project into the search, or bring it up to date."""
    if project.thread.visibility != Visibility.PUBLIC:
        return
    for found in found_in(project):
        index(found)
        near = alike(project.title, found.language, "project", None, MOST_RELATED + 1)
        relate("project", project.pk, found.language, [key for key, _title in near if key != project.pk])


def found_in(project: Project) -> list[Found]:
    """What the search shall know of a project. It is found in both languages."""
    where = project.district.name if project.district else ""
    tags = [where, project.where, str(project.theme or ""), str(project.neighbourhood or "")]
    return [
        Found(
            "project", project.pk, language, f"{project.pk}-{project.slug}", project.title,
            project.summary or project.text[:300], project.text, project.district, project.thread,
            tags=[tag for tag in tags if tag],
        )
        for language in LANGUAGES
    ]  # fmt: skip
