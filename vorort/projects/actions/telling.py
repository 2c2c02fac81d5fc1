"""News of a project, and what came of it."""

from datetime import datetime

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.projects.actions.doing import written
from vorort.projects.facts import ReportClosed, UpdatePosted
from vorort.projects.models import ClosingReport, Project, ProjectUpdate
from vorort.threads.bulk import add_step


@action("projects.write_update")
def write_update(project: Project, *, text: str, by: Actor, at: datetime = STAMPED) -> ProjectUpdate:
    """Tell in a few sentences how it goes. Whoever follows the project hears of it. Raises ValidationError."""
    row = written(ProjectUpdate(project=project, at=at, author_id=by.user_id), {"text": text}, ("text",))
    add_step(project.thread, "update", at)
    state(UpdatePosted(project.pk, row.pk))
    return row


@action("projects.remove_update")
def remove_update(project: Project, *, number: int, by: Actor, at: datetime = STAMPED) -> None:
    """Take news away. Where there is none, nothing changes."""
    project.updates.filter(pk=number).delete()


@action("projects.write_report")
def write_report(
    project: Project,
    *,
    text: str,
    by: Actor,
    outcome: str = "",
    visitors: int | None = None,
    participants: int | None = None,
    at: datetime = STAMPED,
) -> ClosingReport:
    """Say what came of a project that is done, or say it better. Raises ValidationError."""
    known = ClosingReport.objects.filter(project=project).first()
    row = known or ClosingReport(project=project, reported_at=at)
    row.author_id = by.user_id or row.author_id
    told = {"text": text, "outcome": outcome, "visitors": visitors, "participants": participants}
    written(row, told, tuple(told))
    if known is None:
        add_step(project.thread, "reported", at)
        state(ReportClosed(project.pk))
    return row
