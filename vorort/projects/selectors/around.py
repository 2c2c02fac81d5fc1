"""One project with all that hangs on it, gathered in one statement."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery

from vorort.direction.models import Profile, ProfileGoal
from vorort.districts.models import Audience, District, Theme
from vorort.ground.actor import ANONYMOUS
from vorort.ground.gathered import gathered
from vorort.ideas.models import Idea
from vorort.projects.choices import EntryState
from vorort.projects.models import (
    AwardYear,
    ClosingReport,
    Indicator,
    Measure,
    Nominee,
    Origin,
    Partner,
    Project,
    ProjectDate,
    ProjectDocument,
    ProjectPicture,
    ProjectUpdate,
    RegisterEntry,
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
    districts: list[District]
    themes: list[Theme]
    audiences: list[Audience]
    goals: list[ProfileGoal]
    repeated_by: list[Project]
    steps: list[Step]
    # confirmed places of a register; years of an award, and who was nominated in any of them
    entries: list[RegisterEntry]
    awards: list[AwardYear]
    nominees: list[Nominee]

    @property
    def report(self) -> ClosingReport | None:
        return self.reports[0] if self.reports else None


def around(project: Project) -> Around:
    """All that a page for everybody shows of other tables."""
    return Around(**_parts_of(project.pk, project.thread_id))


@gathered
def _parts_of(project: int, thread: int) -> "Mapping[str, QuerySet[Any]]":
    known = Exists(Idea.objects.visible_to(ANONYMOUS).filter(pk=OuterRef("idea")))
    again = Project.objects.visible_to(ANONYMOUS).filter(repeats=project).order_by("-listed_on", "-pk")
    documents = ProjectDocument.objects.filter(project=project, is_public=True)
    places = RegisterEntry.objects.filter(project=project, state=EntryState.CONFIRMED)
    return {
        "measures": Measure.objects.filter(project=project),
        "dates": ProjectDate.objects.filter(project=project),
        "partners": Partner.objects.filter(project=project).select_related("organisation"),
        "team": TeamMember.objects.filter(project=project).select_related("person"),
        "indicators": Indicator.objects.filter(project=project),
        "pictures": ProjectPicture.objects.filter(project=project).select_related("picture"),
        "documents": documents.select_related("document").only("document__title"),
        "updates": ProjectUpdate.objects.filter(project=project),
        "reports": ClosingReport.objects.filter(project=project),
        "origins": Origin.objects.filter(known, project=project)
        .select_related("idea__thread")
        .only("idea__thread__title"),
        "districts": District.objects.filter(all_projects=project).only("name", "slug"),
        "themes": Theme.objects.filter(all_projects=project),
        "audiences": Audience.objects.filter(projects=project),
        "goals": ProfileGoal.objects.filter(projects=project).only("title"),
        "repeated_by": again.select_related("thread").only("thread__title"),
        "steps": Step.objects.filter(thread=thread),
        "entries": places.select_related("district").defer("district__boundary"),
        "awards": AwardYear.objects.filter(project=project),
        "nominees": Nominee.objects.filter(award__project=project),
    }


def goals_for(project: Project) -> "QuerySet[ProfileGoal]":
    """What the districts of a project want to reach now, and what it served before."""
    newest = Profile.objects.adopted().filter(district=OuterRef("profile__district")).order_by("-version")
    current = Q(
        profile__district__in=project.districts.values("pk"), profile=Subquery(newest.values("pk")[:1])
    )
    return ProfileGoal.objects.filter(current | Q(projects=project)).distinct()
