"""A year's work: planned, adopted, done."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from vorort.committees.choices import CommitteeKind
from vorort.committees.models import Committee
from vorort.direction.actions.inside import (
    index_programme,
    open_thread,
    programme_title,
    refuse_future,
    show_thread,
    steering_committee,
)
from vorort.direction.choices import ProgrammeState, TaskState
from vorort.direction.facts import ProgrammeAdopted, TaskAdded, TaskSettled
from vorort.direction.models import ProgrammeTask, WorkProgramme
from vorort.direction.selectors import working_mandates
from vorort.districts.models import City, District
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.record import assign
from vorort.ground.text import normalised
from vorort.threads.bulk import add_step

TASK_FIELDS = ("title", "text", "due_on", "responsible", "committee", "earmarked_cents")
# of a task that was promised, only who sees to it may change, and what is put aside for it
LATER = ("responsible", "committee", "earmarked_cents")


@action("direction.draft_programme")
def draft_programme(
    of: District | City, *, year: int, intro: str = "", by: Actor, at: datetime = STAMPED
) -> WorkProgramme:
    """Begin the work programme of a district, or with the city as subject that of the association.

    Raises ValidationError where there is one for this year.
    """
    programme = WorkProgramme(
        district=of if isinstance(of, District) else None,
        year=year,
        intro=normalised(intro),
        author_id=by.user_id,
    )
    # so that a meeting can deal with it
    programme.thread = open_thread("programme", programme_title(programme), programme.district)
    programme.full_clean()
    programme.save()
    return programme


@action("direction.change_programme")
def change_programme(
    programme: WorkProgramme, *, intro: str, by: Actor, at: datetime = STAMPED
) -> WorkProgramme:
    """Change what stands above the tasks of a draft. Raises ValidationError."""
    programme.intro = normalised(intro.replace("\r\n", "\n"))
    programme.author_id = by.user_id or programme.author_id
    programme.full_clean()
    programme.save()
    return programme


@action("direction.adopt_programme")
def adopt_programme(
    programme: WorkProgramme, *, adopted_on: date, by: Actor, at: datetime = STAMPED
) -> WorkProgramme:
    """Write down that a programme is adopted: everybody reads it, and what was promised stays.

    Raises ValidationError without a task, or for a day that has not come yet.
    """
    refuse_future(adopted_on, at)
    if not programme.tasks.exists():
        raise ValidationError(_("A programme without a task says nothing. Please add one first."))
    programme.state, programme.adopted_on, programme.adopted_at = ProgrammeState.ADOPTED, adopted_on, at
    programme.adopted_by = _adopts(programme, at)
    thread = programme.thread or open_thread("programme", programme_title(programme), programme.district)
    programme.thread = thread
    programme.full_clean()
    programme.save()
    show_thread(thread)
    add_step(thread, "adopted", at)
    index_programme(programme)
    state(ProgrammeAdopted(programme.pk, programme.year))
    return programme


@action("direction.keep_task")
def keep_task(
    programme: WorkProgramme,
    *,
    values: Mapping[str, Any],
    by: Actor,
    task: ProgrammeTask | None = None,
    at: datetime = STAMPED,
) -> ProgrammeTask:
    """Add or change a task of a programme. Once it is adopted, a new task says when it was added, and of the others only
    who is responsible changes.

    Raises ValidationError, and ValueError for a task of another programme.
    """
    if task is None:
        task = ProgrammeTask(programme=programme, position=programme.tasks.count() + 1)
        task.added_on = localtime(at).date() if programme.is_adopted else None
    elif task.programme_id != programme.pk:
        raise ValueError("the task belongs to another programme")
    is_new, allowed = task.pk is None, LATER if task.pk and programme.is_adopted else TASK_FIELDS
    assign(task, values, allowed)
    task.title, task.text = normalised(task.title), normalised(task.text)
    _refuse_strangers(task, values, at)
    task.full_clean()
    task.save()
    if programme.is_adopted:
        index_programme(programme)
        if is_new:
            state(TaskAdded(task.pk))
    return task


@action("direction.finish_task")
def finish_task(
    task: ProgrammeTask,
    *,
    becomes: TaskState,
    settled_on: date | None = None,
    note: str = "",
    by: Actor,
    at: datetime = STAMPED,
) -> ProgrammeTask:
    """Say what became of a task: done or dropped on a day (today, unless told), or open again.

    Raises ValidationError, such as for a dropped task without a word of why.
    """
    today = localtime(at).date()
    task.state, task.note = becomes, normalised(note)
    task.settled_on = None if becomes == TaskState.PLANNED else settled_on or today
    refuse_future(task.settled_on or today, at)
    task.full_clean()
    task.save()
    state(TaskSettled(task.pk, becomes))
    return task


@action("direction.remove_task")
def remove_task(task: ProgrammeTask, *, by: Actor, at: datetime = STAMPED) -> None:
    """Take a task out of a draft. In an adopted programme it is dropped instead, with a word of why."""
    task.delete()


def _adopts(programme: WorkProgramme, at: datetime) -> Committee | None:
    """The steering committee; for the association the general assembly, where there is one."""
    if programme.district:
        return steering_committee(programme.district, at)
    return Committee.objects.living(at).filter(kind=CommitteeKind.GENERAL_ASSEMBLY).first()


def _refuse_strangers(task: ProgrammeTask, values: Mapping[str, Any], at: datetime) -> None:
    """Whoever is made responsible sits in the committee named, and that belongs here."""
    if not values.get("responsible") and not values.get("committee"):
        return
    known = working_mandates(task.programme.district, at).filter(committee=task.committee)
    if task.responsible:
        known = known.filter(person=task.responsible)
    if not known.exists():
        raise ValidationError({"responsible": _("Only members of the committees here can be responsible.")})
