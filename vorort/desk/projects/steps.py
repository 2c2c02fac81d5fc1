"""What can be done with one project: each step is a page of its own, with one form."""

import secrets
from collections.abc import Callable
from typing import Any

from django.contrib import messages as notices
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from vorort.desk.pages import attempt, did, form_page, permitted, sent
from vorort.desk.projects import forms
from vorort.desk.projects.gate import at_projects, project_for, project_way
from vorort.files.rules import UnusablePicture
from vorort.ground.clock import now
from vorort.people.selectors import actor_of
from vorort.projects import actions
from vorort.projects.models import Measure, Project
from vorort.projects.rules import next_year
from vorort.projects.selectors import deciding_on
from vorort.shell.keys import row_or_404


@at_projects
def propose_project(request: HttpRequest, pk: int) -> HttpResponse:
    """Let a committee decide."""
    project = project_for(request, pk, "propose_project")
    form = forms.ProposeForm(deciding_on(project, now()), sent(request))
    return step(
        request, project, form, lambda by: actions.propose_project(project, by=by, **form.cleaned_data),
        heading=_("Propose to a committee"), submit=_("Propose"), told=_("It stands on the next agenda."),
        intro=_("Once the committee has decided, the project moves by itself."),
    )  # fmt: skip


@at_projects
def decide_project(request: HttpRequest, pk: int) -> HttpResponse:
    """Write down that it is to be carried out."""
    project = project_for(request, pk, "decide_project")
    return step(
        request, project, Form(sent(request)), lambda by: actions.decide_project(project, by=by),
        heading=_("It was decided"), submit=_("Write down"), told=_("The project is decided."),
        intro=_("For what was decided elsewhere. A resolution that is passed here moves the project by itself."),
    )  # fmt: skip


@at_projects
def start_project(request: HttpRequest, pk: int) -> HttpResponse:
    """Begin."""
    project = project_for(request, pk, "start_project")
    form = forms.StartForm(sent(request))
    return step(
        request, project, form, lambda by: actions.start_project(project, by=by, **form.cleaned_data),
        heading=_("Start the project"), submit=_("Start"), told=_("The project runs."),
    )  # fmt: skip


@at_projects
def finish_project(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that it is done; the report comes next."""
    project = project_for(request, pk, "finish_project")
    form = forms.FinishForm(sent(request))
    return step(
        request, project, form, lambda by: actions.finish_project(project, by=by, **form.cleaned_data),
        heading=_("The project is done"), submit=_("Finish"), told=_("The project is finished. Now write what came of it."),
        leads_to=reverse("desk:write_report", args=[pk]),
    )  # fmt: skip


@at_projects
def stop_project(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that it does not go on."""
    project = project_for(request, pk, "stop_project")
    form = forms.StopForm(sent(request))
    return step(
        request, project, form, lambda by: actions.stop_project(project, by=by, **form.cleaned_data),
        heading=_("It does not go on"), submit=_("Stop"), told=_("The project is stopped."),
    )  # fmt: skip


@at_projects
def reopen_project(request: HttpRequest, pk: int) -> HttpResponse:
    """Go on after all."""
    project = project_for(request, pk, "reopen_project")
    return step(
        request, project, Form(sent(request)), lambda by: actions.reopen_project(project, by=by),
        heading=_("Go on after all"), submit=_("Go on"), told=_("The project goes on."),
    )  # fmt: skip


@at_projects
def publish_project(request: HttpRequest, pk: int) -> HttpResponse:
    """Let everybody read it."""
    project = project_for(request, pk, "publish_project")
    return step(
        request, project, Form(sent(request)), lambda by: actions.publish_project(project, by=by),
        heading=_("Publish"), submit=_("Publish"), told=_("Everybody can read the project now."),
    )  # fmt: skip


@at_projects
def discard_project(request: HttpRequest, pk: int) -> HttpResponse:
    """Delete what should not have been written down."""
    project = project_for(request, pk, "discard_project")

    def act(by: Any) -> bool:
        actions.discard_project(project, by=by)
        return True

    return step(
        request, project, Form(sent(request)), act, leads_to=reverse("desk:projects"),
        heading=_("Delete"), submit=_("Delete for good"), told=_("The project is deleted."),
        intro=_("For what was written down by mistake. What others have reacted to stays."),
    )  # fmt: skip


@at_projects
def repeat_project(request: HttpRequest, pk: int) -> HttpResponse:
    """Do it again: what stays is copied."""
    project = project_for(request, pk, "repeat_project")
    start = {"title": project.title, "becomes": "proposed", "form_key": secrets.token_urlsafe(24)}
    days = {"starts_on": next_year(project.starts_on), "ends_on": next_year(project.ends_on)}
    form = forms.RepeatForm(sent(request), initial=start | days)

    def act(by: Any) -> Project:
        told = dict(form.cleaned_data)
        more = {"form_key": told.pop("form_key"), "becomes": told.pop("becomes")}
        return actions.repeat_project(project, values=told, by=by, **more)

    return step(
        request, project, form, act, heading=_("Do it again"), submit=_("Do it again"),
        told=_("The new project is there, with team, partners and steps."),
        intro=_("Text, place, team, partners and steps are copied; steps move along with the first day."),
        leads=lambda made: reverse("desk:project", args=[made.pk]),
    )  # fmt: skip


@at_projects
def write_report(request: HttpRequest, pk: int) -> HttpResponse:
    """Say what came of it."""
    project = project_for(request, pk, "write_report")
    known = getattr(project, "report", None)
    names = ("text", "outcome", "visitors", "participants")
    form = forms.ReportForm(sent(request), initial={name: getattr(known, name, None) for name in names})
    return step(
        request, project, form, lambda by: actions.write_report(project, by=by, **form.cleaned_data),
        heading=_("Closing report"), submit=_("Publish the report"), told=_("The report is published."),
    )  # fmt: skip


@at_projects
def write_update(request: HttpRequest, pk: int) -> HttpResponse:
    """Tell how it goes."""
    project = project_for(request, pk, "write_update")
    form = forms.UpdateForm(sent(request))
    return step(
        request, project, form, lambda by: actions.write_update(project, by=by, **form.cleaned_data),
        heading=_("Write news"), submit=_("Publish"), told=_("The news is published."),
    )  # fmt: skip


@at_projects
def keep_measure(request: HttpRequest, pk: int, number: int = 0) -> HttpResponse:
    """Add a step, or change one."""
    project = project_for(request, pk, "keep_measure")
    row = row_or_404(project.measures.all(), number) if number else None
    names = ("title", "responsible", "due_on", "text", "is_milestone", "state")
    form = forms.MeasureForm(
        project, sent(request), initial={name: getattr(row, name) for name in names} if row else {}
    )
    return step(
        request, project, form,
        lambda by: actions.keep_measure(project, values=form.values(), measure=row, by=by),
        heading=_("A step"), submit=_("Save"), told=_("The step is saved."),
    )  # fmt: skip


@at_projects
@require_POST
def complete_measure(request: HttpRequest, pk: int) -> HttpResponse:
    """Tick a step off."""
    measure = row_or_404(Measure.objects.select_related("project__thread", "responsible"), pk)
    permitted(request, "projects.complete_measure", measure)
    is_done = request.POST.get("erledigt") != "0"
    did(
        request,
        _("Done.") if is_done else _("To be done again."),
        actions.complete_measure,
        measure,
        is_done=is_done,
    )
    if request.POST.get("von") == "woche":
        return redirect("desk:home")
    return redirect("desk:project", pk=measure.project_id)


@at_projects
def keep_partner(request: HttpRequest, pk: int) -> HttpResponse:
    """Name somebody who takes part."""
    project = project_for(request, pk, "keep_partner")
    form = forms.PartnerForm(sent(request))
    return step(
        request, project, form, lambda by: actions.keep_partner(project, values=form.values(), by=by),
        heading=_("A partner"), submit=_("Save"), told=_("The partner is saved."), part="wer",
    )  # fmt: skip


@at_projects
def keep_indicator(request: HttpRequest, pk: int) -> HttpResponse:
    """Say what shall be different."""
    project = project_for(request, pk, "keep_indicator")
    form = forms.IndicatorForm(sent(request))
    return step(
        request, project, form, lambda by: actions.keep_indicator(project, values=form.cleaned_data, by=by),
        heading=_("What shall be different"), submit=_("Save"), told=_("The number is saved."), part="ergebnis",
    )  # fmt: skip


@at_projects
def keep_date(request: HttpRequest, pk: int) -> HttpResponse:
    """Say when something takes place."""
    project = project_for(request, pk, "keep_date")
    form = forms.DateForm(sent(request), initial={"place": project.where})
    return step(
        request, project, form, lambda by: actions.keep_date(project, values=form.values(), by=by),
        heading=_("A date"), submit=_("Save"), told=_("The date is saved."),
    )  # fmt: skip


@at_projects
def add_project_picture(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a picture with credit and consent."""
    project = project_for(request, pk, "add_picture")
    form = forms.ProjectPictureForm(sent(request), request.FILES or None)
    try:
        return step(
            request, project, form, lambda by: actions.add_picture(project, photo=form.photo(), by=by),
            heading=_("A picture"), submit=_("Save"), told=_("The picture is saved."), part="bilder",
        )  # fmt: skip
    except UnusablePicture as error:
        form.told_by(error)
        return _page(request, project, form, _("A picture"), _("Save"), "")


@at_projects
def change_project_picture(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """Say anew what a picture shows, who made it, and how those in it have agreed."""
    project = project_for(request, pk, "change_picture")
    row = row_or_404(project.pictures.select_related("picture"), number)
    form = forms.PictureWordsForm(sent(request), initial=forms.PictureWordsForm.start_of(row))
    return step(
        request, project, form,
        lambda by: actions.change_picture(project, number=number, values=form.cleaned_data, by=by),
        heading=_("What is said about the picture"), submit=_("Save"), told=_("The picture is saved."), part="bilder",
        template="desk/projects/picture.html", shown=row.picture,
    )  # fmt: skip


@at_projects
@require_POST
def move_project_picture(request: HttpRequest, pk: int, number: int) -> HttpResponse:
    """One place up or down; the page comes back to the picture."""
    project, way = project_for(request, pk, "move_picture"), request.POST.get("richtung", "")
    if way not in ("hoch", "runter"):
        raise Http404
    row = row_or_404(project.pictures.all(), number)
    did(
        request,
        _("The picture has moved."),
        actions.move_picture,
        project,
        number=row.pk,
        is_up=way == "hoch",
    )
    return redirect(f"{_back(project, 'bilder')}#bild-{row.pk}")


@at_projects
def add_project_document(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a PDF."""
    project = project_for(request, pk, "add_document")
    form = forms.DocumentForm(sent(request), request.FILES or None)

    def act(by: Any) -> Any:
        told = dict(form.cleaned_data)
        return actions.add_document(project, upload=told.pop("upload").read(), by=by, **told)

    return step(
        request, project, form, act, heading=_("A document"), submit=_("Save"), told=_("The document is saved."),
        part="bilder",
    )  # fmt: skip


_REMOVALS: dict[str, tuple[str, Callable[..., Any], str]] = {
    "schritt": ("number", actions.remove_measure, ""),
    "termin": ("number", actions.remove_date, ""),
    "absage": ("number", actions.cancel_date, ""),
    "partner": ("number", actions.remove_partner, "wer"),
    "zahl": ("number", actions.remove_indicator, "ergebnis"),
    "neues": ("number", actions.remove_update, "ergebnis"),
    "bild": ("number", actions.remove_picture, "bilder"),
    "dokument": ("number", actions.remove_document, "bilder"),
    "ort": ("number", actions.remove_entry, "orte"),
    "name": ("number", actions.remove_nominee, "jahre"),
}


@at_projects
@require_POST
def remove_part(request: HttpRequest, pk: int, what: str, number: int) -> HttpResponse:
    """Take something away from a project, or cancel a date."""
    project = project_for(request, pk, "edit_project")
    if what not in _REMOVALS:
        raise Http404
    name, act, part = _REMOVALS[what]
    did(
        request,
        _("The date is cancelled.") if what == "absage" else _("It is removed."),
        act,
        project,
        **{name: number},
    )
    return redirect(_back(project, part))


def _back(project: Project, part: str = "") -> str:
    url = reverse("desk:project", args=[project.pk])
    return f"{url}?teil={part}" if part else url


def step(
    request: HttpRequest,
    project: Project,
    form: Form,
    act: Callable[[Any], Any],
    *,
    heading: str,
    submit: str,
    told: str,
    intro: str = "",
    part: str = "",
    leads_to: str = "",
    leads: Callable[[Any], str] | None = None,
    **more: Any,
) -> HttpResponse:
    """A page with one form about a project; once it is filled in rightly, it is done and told."""
    done = attempt(form, lambda: act(actor_of(request.user))) if request.method == "POST" else None
    if done is not None:
        notices.success(request, told)
        return redirect(leads(done) if leads else leads_to or _back(project, part))
    return _page(request, project, form, heading, submit, intro, **more)


def _page(
    request: HttpRequest,
    project: Project,
    form: Form,
    heading: str,
    submit: str,
    intro: str,
    **more: Any,
) -> HttpResponse:
    return form_page(
        request,
        form,
        heading=heading,
        submit=submit,
        back_url=_back(project),
        crumbs=project_way(project),
        intro=intro,
        **more,
    )
