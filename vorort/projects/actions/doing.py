"""Steps, numbers, partners, the team and the dates of a project. What is kept without a row is a new one."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar

from django.db.models import Model
from django.utils.timezone import localtime

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.ground.text import normalised
from vorort.people.models import Person
from vorort.projects.choices import MeasureState
from vorort.projects.facts import DateCancelled, DatePlanned
from vorort.projects.models import Indicator, Measure, Partner, Project, ProjectDate, TeamMember
from vorort.projects.rules import first_of
from vorort.threads.bulk import add_step

Row = TypeVar("Row", bound=Model)
OF_MEASURE = ("title", "text", "state", "due_on", "done_on", "is_milestone", "responsible", "position")
OF_INDICATOR = ("title", "unit", "before", "goal", "after", "source")
OF_PARTNER = ("organisation", "name", "part", "cents", "hours", "note")
OF_DATE = ("title", "begins", "ends", "is_all_day", "where", "note")


def written(row: Row, values: Mapping[str, Any], allowed: tuple[str, ...]) -> Row:
    """Set what was written, and save. Raises ValidationError."""
    told = {
        name: normalised(value.replace("\r\n", "\n")) if isinstance(value, str) else value
        for name, value in values.items()
    }
    assign(row, told, allowed)
    row.full_clean()
    row.save()
    return row


@action("projects.keep_measure")
def keep_measure(
    project: Project,
    *,
    values: Mapping[str, Any],
    by: Actor,
    measure: Measure | None = None,
    at: datetime = STAMPED,
) -> Measure:
    """Add a step behind the others, or change one. Raises ValidationError, and DoesNotExist for one of another project."""
    row = project.measures.get(pk=measure.pk) if measure else Measure(project=project)
    if measure is None:
        row.position = first_of(project.measures.values_list("position", flat=True))
    told = dict(values)
    if "state" in told:
        is_done = told["state"] == MeasureState.DONE
        told["done_on"] = (row.done_on or localtime(at).date()) if is_done else None
    return written(row, told, OF_MEASURE)


@action("projects.complete_measure")
def complete_measure(measure: Measure, *, by: Actor, is_done: bool = True, at: datetime = STAMPED) -> Measure:
    """Tick a step off, or say that it is to be done after all. A milestone stands on the timeline."""
    was_done = measure.state == MeasureState.DONE
    measure.state = MeasureState.DONE if is_done else MeasureState.OPEN
    measure.done_on = (measure.done_on or localtime(at).date()) if is_done else None
    measure.save(update_fields=["state", "done_on", "changed"])
    if is_done and not was_done and measure.is_milestone:
        add_step(measure.project.thread, "milestone", at, measure.title)
    return measure


@action("projects.remove_measure")
def remove_measure(project: Project, *, number: int, by: Actor, at: datetime = STAMPED) -> None:
    """Take a step away. Where there is none, nothing changes."""
    project.measures.filter(pk=number).delete()


@action("projects.keep_indicator")
def keep_indicator(
    project: Project,
    *,
    values: Mapping[str, Any],
    by: Actor,
    indicator: Indicator | None = None,
    at: datetime = STAMPED,
) -> Indicator:
    """Say what shall be different afterwards, or what is. Raises ValidationError, and DoesNotExist for one of another
    project."""
    row = project.indicators.get(pk=indicator.pk) if indicator else Indicator(project=project)
    return written(row, values, OF_INDICATOR)


@action("projects.remove_indicator")
def remove_indicator(project: Project, *, number: int, by: Actor, at: datetime = STAMPED) -> None:
    """Take a number away. Where there is none, nothing changes."""
    project.indicators.filter(pk=number).delete()


@action("projects.keep_partner")
def keep_partner(
    project: Project,
    *,
    values: Mapping[str, Any],
    by: Actor,
    partner: Partner | None = None,
    at: datetime = STAMPED,
) -> Partner:
    """Name somebody who takes part, and what they bring in; sums are cents. Raises ValidationError, and DoesNotExist for
    one of another project."""
    row = project.partners.get(pk=partner.pk) if partner else Partner(project=project)
    return written(row, values, OF_PARTNER)


@action("projects.remove_partner")
def remove_partner(project: Project, *, number: int, by: Actor, at: datetime = STAMPED) -> None:
    """Name a partner no longer. Where there is none, nothing changes."""
    project.partners.filter(pk=number).delete()


@action("projects.keep_team_member")
def keep_team_member(
    project: Project,
    *,
    person: Person,
    by: Actor,
    role: str = "",
    is_contact: bool = False,
    at: datetime = STAMPED,
) -> TeamMember:
    """Take somebody on the team, or change their part. Whoever is on it works for the project. Raises ValidationError."""
    row = project.team.filter(person=person).first() or TeamMember(project=project, person=person)
    return written(row, {"role": role, "is_contact": is_contact}, ("role", "is_contact"))


@action("projects.remove_team_member")
def remove_team_member(project: Project, *, person: Person, by: Actor, at: datetime = STAMPED) -> None:
    """Take somebody off the team; steps they are responsible for stay theirs. Where nobody is, nothing changes."""
    project.team.filter(person=person).delete()


@action("projects.keep_date")
def keep_date(
    project: Project,
    *,
    values: Mapping[str, Any],
    by: Actor,
    date: ProjectDate | None = None,
    at: datetime = STAMPED,
) -> ProjectDate:
    """Say when something takes place, or that it is another time. Raises ValidationError, and DoesNotExist for one of
    another project."""
    row = project.dates.get(pk=date.pk) if date else ProjectDate(project=project)
    kept = written(row, values, OF_DATE)
    state(DatePlanned(project.pk, kept.pk))
    return kept


@action("projects.cancel_date")
def cancel_date(
    project: Project, *, number: int, by: Actor, takes_place: bool = False, at: datetime = STAMPED
) -> None:
    """Say that a date does not take place, or does after all. Where there is none, nothing changes."""
    row = project.dates.filter(pk=number).first()
    if row is None or row.is_cancelled is not takes_place:
        return
    row.cancelled_at = None if takes_place else at
    row.save(update_fields=["cancelled_at", "changed"])
    state(DatePlanned(project.pk, row.pk) if takes_place else DateCancelled(project.pk, row.pk))


@action("projects.remove_date")
def remove_date(project: Project, *, number: int, by: Actor, at: datetime = STAMPED) -> None:
    """Take a date away that was written down by mistake. Where there is none, nothing changes."""
    project.dates.filter(pk=number).delete()
