"""What apps above set inside their own doors, and projects of earlier years by the hundred.

What is written in bulk passes the same constraints and triggers as what comes through the door. It states no facts:
nobody is told.
"""

from vorort.projects.actions.many import OldMeasure, OldPartner, OldProject, keep_projects
from vorort.projects.choices import FundingClass
from vorort.projects.models import Project

__all__ = ["OldMeasure", "OldPartner", "OldProject", "keep_projects", "set_funding_class", "set_help_wanted"]


def set_funding_class(project: Project, becomes: FundingClass) -> None:
    """Who pays for a project, as whoever keeps the money knows it."""
    project.funding_class = becomes
    Project.objects.filter(pk=project.pk).update(funding_class=becomes)


def set_help_wanted(project: Project, is_wanted: bool) -> None:
    """Whether a project looks for people who lend a hand, as whoever plans them knows it."""
    project.help_wanted = is_wanted
    Project.objects.filter(pk=project.pk).update(help_wanted=is_wanted)
