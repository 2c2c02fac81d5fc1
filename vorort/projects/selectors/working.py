"""What those who work for a project see of it, a part at a time and each in one statement. Asked with the project's key."""

from collections.abc import Mapping
from typing import Any

from django.db.models import QuerySet

from vorort.ground.gathered import gathered
from vorort.projects.models import (
    AwardYear,
    Indicator,
    Measure,
    Nominee,
    Origin,
    Partner,
    ProjectDate,
    ProjectDocument,
    ProjectPicture,
    ProjectUpdate,
)

Questions = Mapping[str, "QuerySet[Any]"]


@gathered
def doing_of(project: int) -> Questions:
    """Steps and dates."""
    return {
        "measures": Measure.objects.filter(project=project).select_related("responsible"),
        "dates": ProjectDate.objects.filter(project=project),
    }


@gathered
def partners_of(project: int) -> Questions:
    """Who takes part, and from which ideas it comes."""
    return {
        "partners": Partner.objects.filter(project=project).select_related("organisation"),
        "origins": Origin.objects.filter(project=project).select_related("idea__thread"),
    }


@gathered
def results_of(project: int) -> Questions:
    """Numbers before and after, and news."""
    return {
        "indicators": Indicator.objects.filter(project=project),
        "updates": ProjectUpdate.objects.filter(project=project),
    }


@gathered
def shown_of(project: int) -> Questions:
    """Pictures and documents."""
    return {
        "pictures": ProjectPicture.objects.filter(project=project).select_related("picture"),
        "documents": ProjectDocument.objects.filter(project=project).select_related("document"),
    }


@gathered
def awards_of(project: int) -> Questions:
    """Years of an award, and who was nominated in any of them."""
    return {
        "awards": AwardYear.objects.filter(project=project),
        "nominees": Nominee.objects.filter(award__project=project),
    }
