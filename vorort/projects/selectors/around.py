"""One project with all that hangs on it. Most projects are small, so first it is asked what there is at all."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from vorort.direction.models import Profile, ProfileGoal
from vorort.districts.models import Audience, District, Theme
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ideas.models import Idea
from vorort.projects.models import (
    ClosingReport,
    Indicator,
    Measure,
    Origin,
    Partner,
    Project,
    ProjectDate,
    ProjectDocument,
    ProjectPicture,
    ProjectUpdate,
    TeamMember,
)
from vorort.threads.models import Step


@dataclass(frozen=True, slots=True)
class Around:
    """What belongs to one project, each in its order. What is not filled is an empty list."""

    measures: list[Measure]
    dates: list[ProjectDate]
    partners: list[Partner]
    team: list[TeamMember]
    indicators: list[Indicator]
    pictures: list[ProjectPicture]
    documents: list[ProjectDocument]
    updates: list[ProjectUpdate]
    reports: list[ClosingReport]
    origins: list[Origin]
    # only where it has several
    districts: list[District]
    themes: list[Theme]
    audiences: list[Audience]
    goals: list[ProfileGoal]
    repeated_by: list[Project]
    steps: list[Step]

    @property
    def report(self) -> ClosingReport | None:
        return self.reports[0] if self.reports else None


def _seen_origins(project: Project, actor: Actor) -> "QuerySet[Origin]":
    seen = Exists(Idea.objects.visible_to(actor).filter(pk=OuterRef("idea")))
    return project.origins.filter(seen).select_related("idea__thread")


def _seen_again(project: Project, actor: Actor) -> "QuerySet[Project]":
    return (
        Project.objects.visible_to(actor)
        .filter(repeats=project)
        .select_related("thread")
        .order_by("-listed_on")
    )


def goals_for(project: Project) -> "QuerySet[ProfileGoal]":
    """What the districts of a project want to reach now, and what it served before."""
    newest = Profile.objects.adopted().filter(district=OuterRef("profile__district")).order_by("-version")
    current = Q(
        profile__district__in=project.districts.values("pk"), profile=Subquery(newest.values("pk")[:1])
    )
    return ProfileGoal.objects.filter(current | Q(projects=project)).distinct()


Question = Callable[[Project, Actor], "QuerySet[Any]"]
_PARTS: Mapping[str, tuple[Any, str, Question]] = {
    # name → where its rows stand, the column that names the project, and how they are asked
    "measures": (Measure, "project", lambda one, by: one.measures.select_related("responsible")),
    "dates": (ProjectDate, "project", lambda one, by: one.dates.all()),
    "partners": (Partner, "project", lambda one, by: one.partners.select_related("organisation")),
    "team": (TeamMember, "project", lambda one, by: one.team.select_related("person")),
    "indicators": (Indicator, "project", lambda one, by: one.indicators.all()),
    "pictures": (ProjectPicture, "project", lambda one, by: one.pictures.select_related("picture")),
    "documents": (ProjectDocument, "project", lambda one, by: one.documents.select_related("document")),
    "updates": (ProjectUpdate, "project", lambda one, by: one.updates.all()),
    "reports": (ClosingReport, "project", lambda one, by: ClosingReport.objects.filter(project=one)),
    "origins": (Origin, "project", _seen_origins),
    "districts": (Project.districts.through, "project", lambda one, by: one.districts.defer("boundary")),
    "themes": (Project.themes.through, "project", lambda one, by: one.themes.all()),
    "audiences": (Project.audiences.through, "project", lambda one, by: one.audiences.all()),
    "goals": (Project.goals.through, "project", lambda one, by: one.goals.all()),
    "repeated_by": (Project, "repeats", _seen_again),
}


def around(project: Project, actor: Actor = ANONYMOUS) -> Around:
    """All that a page shows of other tables: one statement to learn what there is, and one for each of that."""
    there = _what_there_is(project)
    found = {
        name: list(ask(project, actor)) if there[name] else []
        for name, (_table, _column, ask) in _PARTS.items()
    }
    return Around(**found, steps=list(Step.objects.filter(thread=project.thread_id)))


def _what_there_is(project: Project) -> dict[str, bool]:
    of_it = {
        f"has_{name}": Exists(table._default_manager.filter(**{column: OuterRef("pk")}).order_by())
        for name, (table, column, _ask) in _PARTS.items()
    }
    told = Project.objects.filter(pk=project.pk).values(**of_it).first() or {}
    return {name: bool(told.get(f"has_{name}")) for name in _PARTS}
