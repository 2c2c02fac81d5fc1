"""Where a project comes from: ideas that were taken up, and the project before it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.conversation.bulk import bring_followers
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ideas.choices import IdeaState
from vorort.ideas.models import Idea, Support
from vorort.projects.actions.inside import index_project
from vorort.projects.actions.writing import begun, stand
from vorort.projects.choices import ProjectState
from vorort.projects.facts import IdeaJoined, IdeaSeparated, ProjectRecorded, ProjectRepeated
from vorort.projects.models import Indicator, Measure, Origin, Partner, Project, TeamMember
from vorort.projects.rules import sentence_of
from vorort.threads.bulk import add_step, link_threads, unlink_threads
from vorort.threads.choices import Visibility

# what a project does again, whatever year it is
STAYS = (
    "summary",
    "text",
    "kind",
    "district",
    "neighbourhood",
    "where",
    "lon",
    "lat",
    "geometry",
    "theme",
    "lead",
)
STAYS_MANY = ("districts", "themes", "audiences", "goals")


@action("projects.make_project")
def make_project(
    idea: Idea,
    *,
    values: Mapping[str, Any],
    form_key: str,
    by: Actor,
    also: Sequence[Idea] = (),
    becomes: str = ProjectState.PROPOSED,
    at: datetime = STAMPED,
) -> Project:
    """Make an adopted idea a project, or several of them one: what they say is taken over, `values` says what differs.

    Whoever follows one of them follows the project. The same form sent again returns the first one. Raises
    ValidationError.
    """
    known = Project.objects.filter(form_key=form_key).first()
    if known:
        return known
    project = begun(taken_over([idea, *also]) | dict(values), form_key, by=by, at=at)
    project.thread.visibility = Visibility.PUBLIC
    stand(project, ProjectState(becomes), at)
    state(ProjectRecorded(project.pk, project.state))
    for one in [idea, *also]:
        take_up(project, one, at)
    return project


def taken_over(ideas: Sequence[Idea]) -> dict[str, Any]:
    """What ideas say about the project they become: the first one gives its name and place, all give their texts."""
    first = ideas[0]
    texts = [one.text if one is first else f"{one.title}\n\n{one.text}" for one in ideas]
    placed = next((one for one in ideas if one.lon is not None), first)
    return {
        "title": first.title,
        "summary": sentence_of(first.text),
        "text": "\n\n".join(texts),
        "district": first.district,
        "districts": [one.district for one in ideas],
        "neighbourhood": first.neighbourhood,
        "where": placed.where,
        "lon": placed.lon,
        "lat": placed.lat,
        "theme": first.theme,
        "themes": [one.theme for one in ideas if one.theme],
        "audiences": [one.audience for one in ideas if one.audience],
    }


@action("projects.join_idea")
def join_idea(project: Project, *, idea: Idea, by: Actor, at: datetime = STAMPED) -> Origin:
    """Take an adopted idea into a project that is there. Doing it again changes nothing. Raises ValidationError."""
    return take_up(project, idea, at)


@action("projects.separate_idea")
def separate_idea(project: Project, *, idea: Idea, by: Actor, at: datetime = STAMPED) -> None:
    """Say that an idea is no part of a project after all. Whoever follows the project goes on to do so."""
    if not project.origins.filter(idea=idea).delete()[0]:
        return
    unlink_threads(idea.thread, project.thread)
    add_step(idea.thread, "no_project", at, project.title)
    add_step(project.thread, "idea_left", at, idea.title)
    state(IdeaSeparated(project.pk, idea.pk))


def take_up(project: Project, idea: Idea, at: datetime) -> Origin:
    """Link an idea and a project, on the timelines of both. Raises ValidationError for an idea that is not adopted."""
    idea = Idea.objects.select_for_update(of=("self",)).select_related("thread").get(pk=idea.pk)
    if idea.state != IdeaState.ADOPTED or idea.thread.visibility != Visibility.PUBLIC:
        raise ValidationError({"idea": _("Only an idea that was adopted becomes part of a project.")})
    origin, is_new = Origin.objects.get_or_create(project=project, idea=idea, defaults={"since": at})
    if not is_new:
        return origin
    link_threads(idea.thread, project.thread)
    add_step(project.thread, "from_idea", at, idea.title)
    add_step(idea.thread, "became_project", at, project.title)
    supports = Support.objects.filter(idea=idea, counts_since__isnull=False)
    whose = set(supports.values_list("user", "address")) | {(idea.thread.author_id, idea.address_id)}
    bring_followers(idea.thread, project.thread, whose, at)
    state(IdeaJoined(project.pk, idea.pk))
    return origin


@action("projects.repeat_project")
def repeat_project(
    project: Project,
    *,
    values: Mapping[str, Any],
    form_key: str,
    by: Actor,
    becomes: str = ProjectState.PROPOSED,
    at: datetime = STAMPED,
) -> Project:
    """Do a project again: words, place, people, partners, steps and numbers are copied, `values` says what differs.

    Steps are due as long after the beginning as they were. Sums and results are not copied: they are agreed anew. The same
    form sent again returns the first one. Raises ValidationError.
    """
    known = Project.objects.filter(form_key=form_key).first()
    if known:
        return known
    stays = {name: getattr(project, name) for name in STAYS}
    many = {name: list(getattr(project, name).all()) for name in STAYS_MANY}
    again = begun({"title": project.title} | stays | many | dict(values), form_key, by=by, at=at)
    again.repeats, again.thread.visibility = project, Visibility.PUBLIC
    stand(again, ProjectState(becomes), at)
    _copy_parts(project, again)
    link_threads(project.thread, again.thread)
    add_step(again.thread, "repeats", at, project.title)
    add_step(project.thread, "repeated", at, again.title)
    index_project(again)
    state(ProjectRecorded(again.pk, again.state))
    state(ProjectRepeated(project.pk, again.pk))
    return again


def _copy_parts(project: Project, again: Project) -> None:
    TeamMember.objects.bulk_create(
        TeamMember(project=again, person_id=row.person_id, role=row.role, is_contact=row.is_contact)
        for row in project.team.all()
    )
    Partner.objects.bulk_create(
        Partner(
            project=again, organisation_id=row.organisation_id, name=row.name, part=row.part, note=row.note
        )
        for row in project.partners.all()
    )
    Measure.objects.bulk_create(
        Measure(
            project=again,
            position=row.position,
            title=row.title,
            text=row.text,
            due_on=_moved(row.due_on, project, again),
            is_milestone=row.is_milestone,
            responsible_id=row.responsible_id,
        )
        for row in project.measures.all()
    )
    Indicator.objects.bulk_create(
        # what came of it last time is what there is before this time
        Indicator(
            project=again,
            title=row.title,
            unit=row.unit,
            before=row.before if row.after is None else row.after,
            goal=row.goal,
            source=row.source,
        )
        for row in project.indicators.all()
    )


def _moved(due_on: date | None, project: Project, again: Project) -> date | None:
    if due_on is None or project.starts_on is None or again.starts_on is None:
        return None
    return due_on + (again.starts_on - project.starts_on)
