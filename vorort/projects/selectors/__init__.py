"""Questions about projects."""

from vorort.projects.selectors.around import Around, around
from vorort.projects.selectors.board import Card, boards, late_measures, overdue_projects
from vorort.projects.selectors.committees import committees_run_by, deciding_on, leading_in
from vorort.projects.selectors.reading import (
    Listed,
    Sorting,
    Wanted,
    fitting,
    part_wanted,
    project_read,
    projects_wanted,
    years_with_projects,
)

__all__ = [
    "Around",
    "Card",
    "Listed",
    "Sorting",
    "Wanted",
    "around",
    "boards",
    "committees_run_by",
    "deciding_on",
    "fitting",
    "late_measures",
    "leading_in",
    "overdue_projects",
    "part_wanted",
    "project_read",
    "projects_wanted",
    "years_with_projects",
]
