from typing import Any

from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vorort.desk.direction.forms import AdoptProgrammeForm, FinishTaskForm, ProgrammeForm, TaskForm
from vorort.desk.direction.rooms import (
    planned_place,
    programme_address,
    programme_for,
    task_for,
)
from vorort.desk.pages import attempt, did, form_page, sent, workplace
from vorort.direction import actions
from vorort.direction.choices import TaskState
from vorort.direction.models import ProgrammeTask, WorkProgramme
from vorort.direction.models.programmes import FIRST_YEAR, LAST_YEAR
from vorort.direction.rules.progress import progress_of
from vorort.direction.selectors import programmes_of, with_tasks, working_mandates
from vorort.districts.selectors import the_city
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.people.selectors import actor_of
from vorort.shell.keys import row_or_404
from vorort.shell.pages import show_form


@login_required
def programme(request: HttpRequest, year: int, slug: str = "") -> HttpResponse:
    """The tasks of a year; with the first step where there is no programme yet."""
    district = planned_place(request, slug)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Http404
    here = request.path
    if request.method == "POST":
        told = _("The programme is there. Add the first task.")
        did(request, told, actions.draft_programme, district or the_city(), year=year)
        return redirect(here)
    actor = actor_of(request.user)
    found = with_tasks(programmes_of(district, actor)).defer("district__boundary").filter(year=year).first()
    tasks, may = list(found.tasks.all()) if found else [], {}
    if found:
        names = ("change_programme", "adopt_programme", "keep_task")
        may = {name: allows(f"direction.{name}", actor, found) for name in names}
        for task in tasks:
            task.programme = found
    return show_form(
        request,
        "desk/direction/programme.html",
        workplace((_("Work programme %(year)s") % {"year": year}, "")),
        district=district,
        year=year,
        years=[(other, here.replace(f"/{year}/", f"/{other}/")) for other in (year - 1, year + 1)],
        programme=found,
        progress=progress_of(task.state for task in tasks),
        rows=tasks,
        may=may,
        today=localdate(),
    )


@login_required
def change_programme(request: HttpRequest, pk: int) -> HttpResponse:
    """What stands above the tasks."""
    found = programme_for(request, pk, "change_programme")
    form, by = ProgrammeForm(sent(request), initial={"intro": found.intro}), actor_of(request.user)
    if attempt(form, lambda: actions.change_programme(found, intro=form.cleaned_data["intro"], by=by)):
        notices.success(request, _("That is kept."))
        return redirect(programme_address(found))
    return _form_page(request, found, form, _("What this year is about"), _("Keep"))


@login_required
def adopt_programme(request: HttpRequest, pk: int) -> HttpResponse:
    """Write down that the programme is adopted."""
    found = programme_for(request, pk, "adopt_programme")
    form, by = AdoptProgrammeForm(sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.adopt_programme(found, by=by, **form.cleaned_data)):
        notices.success(request, _("The programme is adopted. Everybody can read it now."))
        return redirect(programme_address(found))
    intro = _("From then on everybody can read it, and the tasks stay as they were promised.")
    return _form_page(request, found, form, _("Adopt the programme"), _("Adopt"), intro)


@login_required
def keep_task(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a task to a programme."""
    return _task_form(request, programme_for(request, pk, "keep_task"), None)


@login_required
def change_task(request: HttpRequest, pk: int) -> HttpResponse:
    """Change a task; of one that was promised only who sees to it."""
    task = _task(request, pk, "keep_task")
    return _task_form(request, task.programme, task)


@login_required
def finish_task(request: HttpRequest, pk: int) -> HttpResponse:
    """Say what became of a task."""
    task = task_for(request, pk, "finish_task")
    start = {"becomes": TaskState.DONE.value, "note": task.note}
    if task.settled_on:
        start |= {"becomes": task.state, "settled_on": task.settled_on.isoformat()}
    form, by = FinishTaskForm(sent(request), initial=start), actor_of(request.user)
    if attempt(form, lambda: actions.finish_task(task, by=by, **_settled(form))):
        notices.success(request, _("That is noted."))
        return _back_from(request, task)
    return _form_page(request, task.programme, form, task.title, _("Keep"), task.text)


@login_required
@require_POST
def remove_task(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a task out of a draft."""
    task = task_for(request, pk, "remove_task")
    did(request, _("The task is gone."), actions.remove_task, task)
    return redirect(programme_address(task.programme))


def _settled(form: FinishTaskForm) -> dict[str, Any]:
    return form.cleaned_data | {"becomes": TaskState(form.cleaned_data["becomes"])}


def _task(request: HttpRequest, pk: int, permission: str) -> ProgrammeTask:
    """A task whose programme somebody may do this to. Raises Http404."""
    task = row_or_404(ProgrammeTask.objects.select_related("responsible", "committee"), pk)
    task.programme = programme_for(request, task.programme_id, permission)
    return task


def _task_form(request: HttpRequest, programme: WorkProgramme, task: ProgrammeTask | None) -> HttpResponse:
    form = TaskForm(
        working_mandates(programme.district, now()),
        sent(request),
        initial=TaskForm.start(task) if task else {},
        is_promised=bool(task) and programme.is_adopted,
    )
    by = actor_of(request.user)
    if attempt(form, lambda: actions.keep_task(programme, values=form.values(), task=task, by=by)):
        notices.success(request, _("The task is kept."))
        return redirect(programme_address(programme))
    intro = _("What was promised stays. Only who sees to it can change.") if form.is_promised else ""
    title = task.title if task else _("Add a task")
    return _form_page(request, programme, form, title, _("Keep"), intro)


def _back_from(request: HttpRequest, task: ProgrammeTask) -> HttpResponse:
    """To the programme, or to my week for whoever is responsible but does not plan."""
    if allows("direction.keep_task", actor_of(request.user), task.programme):
        return redirect(programme_address(task.programme))
    return redirect("desk:home")


def _form_page(
    request: HttpRequest, programme: WorkProgramme, form: Form, title: str, button: str, intro: str = ""
) -> HttpResponse:
    """One form of a programme on a page of its own."""
    back = programme_address(programme)
    return form_page(
        request,
        form,
        heading=title,
        intro=intro,
        submit=button,
        back_url=back,
        crumbs=[(_("Work programme %(year)s") % {"year": programme.year}, back)],
        template="desk/direction/programme_form.html",
        programme=programme,
    )
