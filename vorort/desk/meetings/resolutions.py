"""Resolutions and tasks: whose they are, what is overdue, and what became of them."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages as notices
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from vorort.committees.models import Mandate
from vorort.desk.meetings.gate import (
    at_meetings,
    convened_by,
    convenes,
    item_for,
    meeting_for,
    names_of,
    way_of,
)
from vorort.desk.meetings.overview import MeetingFilter, districts_of, within
from vorort.desk.meetings.resolution_forms import MeetingTaskForm, PassResolutionForm, ReportForm
from vorort.desk.pages import attempt, did, form_page, permitted, sent, user_of, workplace
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.meetings import actions
from vorort.meetings.models import Meeting, MeetingTask, Resolution, ResolutionQuerySet
from vorort.meetings.models.reach import Reach, reach_of
from vorort.meetings.selectors.register import overdue
from vorort.people.models import Person
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.keys import row_or_404
from vorort.shell.lists import page_number, part, steps
from vorort.shell.pages import show_form
from vorort.shell.shapes import Tab

PER_PAGE = 25
TABS = {
    "meine": gettext_lazy("Mine"),
    "offen": gettext_lazy("Open"),
    "ueberfaellig": gettext_lazy("Overdue"),
    "alle": gettext_lazy("All"),
}


@at_meetings
@require_safe
def resolutions(request: HttpRequest) -> HttpResponse:
    """Mine first; then what is open, overdue, and all of the committees one has a part in."""
    reach, path = reach_of(actor_of(request.user), now()), address("desk:resolutions")
    convened = convened_by(request)
    form = ResolutionFilter(request.GET, districts_of(request, convened), names_of(convened))
    tab, number = form.tab, page_number(request)
    rows = form.apply(_LISTS[tab](request, reach)).select_related("thread", "committee", "responsible")
    found = list(rows[part(number, PER_PAGE)])
    mine = MeetingTask.objects.filter(responsible__user=user_of(request), done_at=None)
    tasks = list(mine.select_related("meeting__thread").order_by("due_on", "pk")) if tab == "meine" else []
    return show_form(
        request,
        "desk/meetings/resolutions.html",
        workplace((_("Resolutions"), "")),
        tab=tab,
        tabs=[Tab(label, form.address(path, key), is_current=key == tab) for key, label in TABS.items()],
        filter_form=form if set(form.fields) - {"liste"} and tab != "meine" else None,
        active=form.active(path),
        reset_url=path if form.active(path) else "",
        rows=[
            (row, allows("meetings.report_resolution", actor_of(request.user), row))
            for row in found[:PER_PAGE]
        ],
        tasks=tasks,
        today=localdate(),
        pages=steps(request, number, goes_on=len(found) > PER_PAGE),
    )


class ResolutionFilter(MeetingFilter):
    """The same filters over other lists."""

    lists = TABS


def _mine(request: HttpRequest, reach: Reach) -> ResolutionQuerySet:
    rows = Resolution.objects.pending().filter(responsible__user=user_of(request))
    return rows.order_by("due_on", "pk")


def _open(request: HttpRequest, reach: Reach) -> ResolutionQuerySet:
    return _known(request, reach).pending().order_by("due_on", "pk")


def _overdue(request: HttpRequest, reach: Reach) -> Any:
    return overdue(_open(request, reach), localdate())


def _known(request: HttpRequest, reach: Reach) -> ResolutionQuerySet:
    """Of the committees somebody has a part in; nobody else's."""
    if reach == Reach():
        return Resolution.objects.none()
    return Resolution.objects.filter(within(reach)).order_by("-decided_on", "-pk")


_LISTS: dict[str, Callable[[HttpRequest, Reach], Any]] = {
    "meine": _mine, "offen": _open, "ueberfaellig": _overdue, "alle": _known,
}  # fmt: skip


@at_meetings
def report_resolution(request: HttpRequest, pk: int) -> HttpResponse:
    """Say what became of a resolution."""
    found = row_or_404(
        Resolution.objects.select_related("thread", "committee", "responsible", "item__meeting"), pk
    )
    permitted(request, "meetings.report_resolution", found)
    by = actor_of(request.user)
    assigns = convenes(request, found.committee)
    form = ReportForm(people_for(found) if assigns else None, sent(request), initial=ReportForm.start(found))
    if attempt(form, lambda: actions.report_resolution(found, by=by, **form.values())):
        notices.success(request, _("That is noted."))
        return redirect("desk:home" if request.GET.get("von") == "woche" else "desk:resolutions")
    return form_page(
        request,
        form,
        heading=str(found),
        intro=found.wording,
        submit=_("Keep"),
        back_url=address("desk:resolutions"),
        crumbs=[(_("Resolutions"), address("desk:resolutions"))],
    )


@at_meetings
def write_resolution(request: HttpRequest, pk: int) -> HttpResponse:
    """Write down what was agreed on an item without counting votes."""
    item = item_for(request, pk, "pass_resolution")
    form, by = PassResolutionForm(people_near(item.meeting), sent(request)), actor_of(request.user)
    if made := attempt(form, lambda: actions.pass_resolution(item, by=by, **form.values())):
        notices.success(request, _("Resolution %(number)s is written down.") % {"number": made.number})
        return redirect("desk:minutes" if item.meeting.is_over else "desk:meeting", pk=item.meeting_id)
    return form_page(
        request,
        form,
        heading=_("Write down a resolution"),
        intro=str(item),
        submit=_("Keep"),
        back_url=address("desk:meeting", item.meeting_id),
        crumbs=way_of(item.meeting),
    )


@at_meetings
def add_meeting_task(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a task of a meeting."""
    return _task_form(request, meeting_for(request, pk, "keep_task"), None)


@at_meetings
def change_meeting_task(request: HttpRequest, pk: int) -> HttpResponse:
    """Change a task of a meeting."""
    task = row_or_404(MeetingTask.objects.select_related("item", "responsible"), pk)
    task.meeting = meeting_for(request, task.meeting_id, "keep_task")
    return _task_form(request, task.meeting, task)


@at_meetings
@require_POST
def settle_meeting_task(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that a task is done, or that it is open again."""
    task = row_or_404(MeetingTask.objects.select_related("meeting__committee", "responsible"), pk)
    permitted(request, "meetings.finish_task", task)
    is_done = request.POST.get("erledigt", "1") == "1"
    told = _("The task is done.") if is_done else _("The task is open again.")
    did(request, told, actions.finish_task, task, is_done=is_done)
    back = {"woche": "desk:home", "beschluesse": "desk:resolutions"}.get(request.POST.get("von", ""))
    return redirect(back) if back else redirect("desk:minutes", pk=task.meeting_id)


def people_near(meeting: Meeting) -> list[Person]:
    """Who can be made responsible: members here now or when the committee met."""
    rows = Mandate.objects.filter(committee=meeting.committee_id)
    rows = rows.in_force(now()) | rows.in_force(meeting.begins)
    return list(Person.objects.current().filter(pk__in=rows.values("person")))


def people_for(resolution: Resolution) -> list[Person]:
    """Who can see to it from now on, and whoever does so now."""
    sits = Mandate.objects.in_force(now()).filter(committee=resolution.committee_id).values("person")
    rows = Person.objects.current().filter(Q(pk__in=sits) | Q(pk=resolution.responsible_id or 0))
    return list(rows.order_by("family_name", "given_name"))


def _task_form(request: HttpRequest, meeting: Meeting, task: MeetingTask | None) -> HttpResponse:
    start = MeetingTaskForm.start(task) if task else {}
    form, by = MeetingTaskForm(people_near(meeting), sent(request), initial=start), actor_of(request.user)
    item = task.item if task else None

    def keep() -> MeetingTask:
        text = form.cleaned_data["text"]
        return actions.keep_task(meeting, text=text, item=item, task=task, by=by, **form.who())

    if attempt(form, keep):
        notices.success(request, _("The task is kept."))
        return redirect("desk:minutes" if meeting.is_over else "desk:meeting", pk=meeting.pk)
    return form_page(
        request,
        form,
        heading=_("Change the task") if task else _("Add a task"),
        submit=_("Keep"),
        back_url=address("desk:minutes" if meeting.is_over else "desk:meeting", meeting.pk),
        crumbs=way_of(meeting),
    )
