"""Writing a project down: the little one knows is enough, also when everything is long over."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef, Q
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.conversation.models import Comment, Follow, Report
from vorort.districts.models import City, District
from vorort.files.bulk import drop_picture
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.meetings.bulk import take_off_agenda
from vorort.meetings.models import AgendaItem
from vorort.projects.actions.inside import Photo, index_project, keep, keep_years, moment_of
from vorort.projects.actions.pictures import take_photo
from vorort.projects.choices import ProjectState
from vorort.projects.facts import ProjectChanged, ProjectDiscarded, ProjectPublished, ProjectRecorded
from vorort.projects.models import Project
from vorort.search.bulk import forget
from vorort.threads.bulk import add_step
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread

# what stands on the timeline of a project that is written down in this state
BEGINS_WITH = {
    ProjectState.PROPOSED: "proposed",
    ProjectState.DECIDED: "decided",
    ProjectState.RUNNING: "started",
    ProjectState.FINISHED: "finished",
}


@action("projects.record_project")
def record_project(
    where: District | City,
    *,
    values: Mapping[str, Any],
    form_key: str,
    by: Actor,
    becomes: str = ProjectState.PROPOSED,
    photo: Photo | None = None,
    is_draft: bool = False,
    at: datetime = STAMPED,
) -> Project:
    """Write a project down for a district or the whole city, in the state it is in; one that is over needs no decision.

    The same form sent again returns the first one. A draft is seen by nobody but those who work for it. Raises
    ValidationError, and UnusablePicture.
    """
    known = Project.objects.filter(form_key=form_key).first()
    if known:
        return known
    told = dict(values)
    if isinstance(where, District):
        told["district"] = where
    project = begun(told, form_key, by=by, at=at)
    if not is_draft:
        project.thread.visibility = Visibility.PUBLIC
    stand(project, ProjectState(becomes), at)
    if photo:
        take_photo(project, photo)
    state(ProjectRecorded(project.pk, project.state))
    return project


def begun(values: Mapping[str, Any], form_key: str, *, by: Actor, at: datetime) -> Project:
    """A proposed project as it was written down, not public yet. Raises ValidationError."""
    project = Project(thread=Thread(kind="project", author_id=by.user_id), form_key=form_key, proposed_at=at)
    if not str(values.get("title", "")).strip():
        raise ValidationError({"title": _("Please give the project a name.")})
    keep(project, values, at)
    return project


def stand(project: Project, becomes: ProjectState, at: datetime) -> None:
    """Put a project that was just written down into its state, with the first step of its timeline."""
    if becomes not in BEGINS_WITH:
        raise ValidationError({"state": _("A new project cannot have been stopped.")})
    begins, ends = project.starts_on, project.ends_on or project.starts_on
    if becomes == ProjectState.FINISHED and ends is None:
        raise ValidationError({"starts_on": _("Please say when it took place.")})
    moment = moment_of(ends if becomes == ProjectState.FINISHED else begins, at)
    project.state = becomes
    if becomes == ProjectState.DECIDED:
        moment = project.decided_at = at
    elif becomes == ProjectState.RUNNING:
        project.started_at = moment
    elif becomes == ProjectState.FINISHED:
        project.ended_at = moment
    elif becomes == ProjectState.PROPOSED:
        moment = at
    project.full_clean()
    project.save()
    project.thread.save(update_fields=["visibility", "changed"])
    keep_years(project, localtime(at).date())
    add_step(project.thread, BEGINS_WITH[becomes], moment)
    index_project(project)


@action("projects.edit_project")
def edit_project(
    project: Project, *, values: Mapping[str, Any], by: Actor, at: datetime = STAMPED
) -> Project:
    """Change what stands about a project: words, place, days, themes, goals, committee. Raises ValidationError."""
    keep(project, values, at)
    index_project(project)
    state(ProjectChanged(project.pk))
    return project


@action("projects.publish_project")
def publish_project(project: Project, *, by: Actor, at: datetime = STAMPED) -> Project:
    """Let everybody read a draft."""
    project.thread.visibility = Visibility.PUBLIC
    project.thread.save(update_fields=["visibility", "changed"])
    add_step(project.thread, "published", at)
    index_project(project)
    state(ProjectPublished(project.pk))
    return project


@action("projects.discard_project")
def discard_project(project: Project, *, by: Actor, at: datetime = STAMPED) -> None:
    """Delete what should not have been written down, for good, with its pictures.

    Raises ValidationError once somebody has reacted to it, a committee has dealt with it, or something came from it.
    """
    if Project.objects.filter(reacted_to(), pk=project.pk).exists():
        raise ValidationError(
            _("Others have reacted to this project, so it stays. Please stop it or write what became of it.")
        )
    key = project.pk
    take_off_agenda(project.thread)
    forget("project", key)
    remove_whole(project)
    state(ProjectDiscarded(key))


def reacted_to() -> Q:
    """Whatever others have done with a project."""
    of_thread = {"thread": OuterRef("thread")}
    return (
        Q(origins__isnull=False)
        | Q(repeated_by__isnull=False)
        | Q(Exists(Comment.objects.filter(**of_thread)))
        | Q(Exists(Follow.objects.filter(**of_thread)))
        | Q(Exists(Report.objects.filter(**of_thread)))
        | Q(Exists(AgendaItem.objects.filter(subject=OuterRef("thread"))))
    )


def remove_whole(project: Project) -> None:
    """Delete a project with all that hangs on it."""
    thread = project.thread
    pictures = [row.picture for row in project.pictures.select_related("picture")]
    documents = [row.document for row in project.documents.select_related("document")]
    project.delete()
    thread.delete()
    for picture in pictures:
        drop_picture(picture)
    for document in documents:
        document.delete()
