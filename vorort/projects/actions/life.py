"""The life of a project: to a committee, decided, started, done, stopped, and on again."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.models import Committee
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.text import normalised
from vorort.meetings.bulk import put_on_agenda, take_off_agenda
from vorort.projects.actions.inside import moment_of, turn
from vorort.projects.choices import ProjectState
from vorort.projects.facts import (
    ProjectDecided,
    ProjectFinished,
    ProjectReferred,
    ProjectReopened,
    ProjectStarted,
    ProjectStopped,
)
from vorort.projects.models import Project, ProjectReferral
from vorort.projects.selectors.committees import deciding_on
from vorort.threads.bulk import add_step


@action("projects.propose_project")
def propose_project(
    project: Project, *, committee: Committee, by: Actor, note: str = "", at: datetime = STAMPED
) -> ProjectReferral:
    """Let a committee or group decide; whoever was to decide before does so no longer.

    It lands on the next agenda of the committee, or waits until a meeting is planned. Raises ValidationError for a draft,
    and for a committee that has ended or belongs elsewhere.
    """
    if project.is_draft:
        raise ValidationError(
            _("Please publish the project first, so that everybody can read what is decided.")
        )
    if not deciding_on(project, at).filter(pk=committee.pk).exists():
        raise ValidationError({"committee": _("This committee does not decide about this project.")})
    project.referrals.filter(ends=None).update(ends=at)
    referral = ProjectReferral(project=project, committee=committee, begins=at, note=normalised(note))
    referral.full_clean()
    referral.save()
    take_off_agenda(project.thread)
    put_on_agenda(committee, project.thread, project.title, at=at)
    add_step(project.thread, "referred", at, committee.name)
    state(ProjectReferred(project.pk, committee.pk))
    return referral


@action("projects.decide_project")
def decide_project(
    project: Project, *, by: Actor, committee: Committee | None = None, at: datetime = STAMPED
) -> Project:
    """It is to be carried out."""
    project.decided_at = at
    about = committee.name if committee else ""
    return turn(project, ProjectState.DECIDED, at, "decided", ProjectDecided(project.pk), about)


@action("projects.start_project")
def start_project(
    project: Project, *, by: Actor, starts_on: date | None = None, at: datetime = STAMPED
) -> Project:
    """It begins, at once or since a day; where no committee has to decide, without any decision."""
    project.started_at = moment_of(starts_on, at)
    if project.starts_on is None:
        project.starts_on = project.listed_on = starts_on or localtime(at).date()
    return turn(project, ProjectState.RUNNING, at, "started", ProjectStarted(project.pk))


@action("projects.finish_project")
def finish_project(
    project: Project, *, by: Actor, ended_on: date | None = None, at: datetime = STAMPED
) -> Project:
    """It is done, today or since a day. Raises ValidationError for a day that lies before its beginning or ahead."""
    today = localtime(at).date()
    day = ended_on or min(project.ends_on or project.starts_on or today, today)
    if day > today:
        raise ValidationError({"ended_on": _("This day lies ahead.")})
    if project.starts_on and day < project.starts_on:
        raise ValidationError({"ended_on": _("The end lies before the beginning.")})
    if project.starts_on is None:
        project.starts_on = project.listed_on = day
    project.ended_at = moment_of(day, at)
    if project.ends_on and project.ends_on != day:
        project.ends_on = day
    return turn(project, ProjectState.FINISHED, at, "finished", ProjectFinished(project.pk))


@action("projects.stop_project")
def stop_project(project: Project, *, reason: str, by: Actor, at: datetime = STAMPED) -> Project:
    """It comes to nothing, or is broken off, for a reason everybody reads. Raises ValidationError without one."""
    told = normalised(reason)[:500]
    if not told:
        raise ValidationError({"reason": _("Please say why, in a sentence everybody can read.")})
    project.why_stopped, project.ended_at = told, at
    return turn(project, ProjectState.STOPPED, at, "stopped", ProjectStopped(project.pk))


@action("projects.reopen_project")
def reopen_project(project: Project, *, by: Actor, at: datetime = STAMPED) -> Project:
    """It goes on after all: where it had begun it runs, else it stands where it stood before."""
    if project.state == ProjectState.FINISHED or project.started_at:
        becomes = ProjectState.RUNNING
        project.started_at = project.started_at or at
    else:
        becomes = ProjectState.DECIDED if project.decided_at else ProjectState.PROPOSED
    project.why_stopped, project.ended_at = "", None
    return turn(project, becomes, at, "reopened", ProjectReopened(project.pk))
