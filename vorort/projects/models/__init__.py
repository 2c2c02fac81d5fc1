"""Projects, what is done for them, and what is told of them."""

from vorort.projects.models.doing import (
    Indicator,
    Measure,
    MeasureQuerySet,
    Partner,
    ProjectDate,
    ProjectDateQuerySet,
    TeamMember,
)
from vorort.projects.models.events import Event, EventQuerySet
from vorort.projects.models.imports import ProjectImportDraft, ProjectImportRun, RememberedColumns
from vorort.projects.models.kinds import AwardYear, Nominee, RegisterEntry
from vorort.projects.models.listings import Listing, ListingQuerySet
from vorort.projects.models.origins import Origin, ProjectReferral
from vorort.projects.models.projects import Project, ProjectQuerySet, ProjectYear
from vorort.projects.models.reach import Reach, reach_of
from vorort.projects.models.showing import ClosingReport, ProjectDocument, ProjectPicture, ProjectUpdate

__all__ = [
    "AwardYear",
    "ClosingReport",
    "Event",
    "EventQuerySet",
    "Indicator",
    "Listing",
    "ListingQuerySet",
    "Measure",
    "MeasureQuerySet",
    "Nominee",
    "Origin",
    "Partner",
    "Project",
    "ProjectDate",
    "ProjectDateQuerySet",
    "ProjectDocument",
    "ProjectImportDraft",
    "ProjectImportRun",
    "ProjectPicture",
    "ProjectQuerySet",
    "ProjectReferral",
    "ProjectUpdate",
    "ProjectYear",
    "Reach",
    "RegisterEntry",
    "RememberedColumns",
    "TeamMember",
    "reach_of",
]
