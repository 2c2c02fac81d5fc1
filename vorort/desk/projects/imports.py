"""Import of projects of earlier years: upload, choose columns, look at every line, take over, undo."""

from typing import Any

from django import forms
from django.contrib import messages as notices
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.desk.pages import attempt, did, entered, form_page, sent, workplace
from vorort.desk.projects.gate import at_projects, projects_way
from vorort.desk.uploads import UploadForm
from vorort.districts.models import District
from vorort.projects import actions
from vorort.projects.choices import ProjectState
from vorort.projects.models import ProjectImportDraft, ProjectImportRun
from vorort.projects.rules.import_file import NEEDED, STATES, Plan
from vorort.shell.fields import WordsField
from vorort.shell.keys import row_or_404
from vorort.shell.pages import Crumb, show_form

MAY = "projects.upload_projects"
MOST_RUNS, MOST_PROBLEMS = 50, 200
VERBS = ["GET", "HEAD", "POST"]
FIELDS = {
    "title": gettext_lazy("Name of the project"),
    "district": gettext_lazy("District"),
    "starts_on": gettext_lazy("First day"),
    "ends_on": gettext_lazy("Last day"),
    "year": gettext_lazy("Year"),
    "summary": gettext_lazy("In one sentence"),
    "text": gettext_lazy("What it is about"),
    "status": gettext_lazy("Status"),
    "theme": gettext_lazy("Theme"),
    "where": gettext_lazy("Where"),
    "partner": gettext_lazy("Partners"),
    "number": gettext_lazy("Number"),
}


class ProjectColumnsForm(forms.Form):
    """For each of our fields a column of the table."""

    more = ("where", "partner", "number", "theme", "text")

    source = WordsField(
        label=gettext_lazy("Where do these projects come from?"),
        max_length=100,
        help_text=gettext_lazy("It stands with every project, such as “list of 2019”."),
    )
    otherwise: "forms.ModelChoiceField[District]" = forms.ModelChoiceField(
        District.objects.defer("boundary"),
        label=gettext_lazy("District for lines that tell none"),
        required=False,
        to_field_name="slug",
        empty_label=gettext_lazy("none: such lines are left out"),
    )
    otherwise_status = forms.ChoiceField(
        label=gettext_lazy("Status of projects that tell none"),
        choices=[(word, ProjectState(word).label) for word in reversed(STATES)],
    )
    otherwise_year = forms.IntegerField(
        label=gettext_lazy("Year of projects that tell no day"),
        required=False,
        min_value=1900,
        max_value=2199,
    )

    def __init__(self, data: Any, draft: ProjectImportDraft) -> None:
        plan = draft.plan
        start = {"source": plan.get("source") or draft.filename.rpartition(".")[0][:100]}
        start |= {"otherwise_status": plan.get("status"), "otherwise_year": plan.get("year")}
        super().__init__(data, initial=start | {"otherwise": draft.district and draft.district.slug})
        for name, label in FIELDS.items():
            nothing = ("", _("Please choose") if name in NEEDED else _("not in the table"))
            self.fields[name] = forms.ChoiceField(
                label=_("Column: %(field)s") % {"field": label},
                required=name in NEEDED,
                choices=[nothing, *((heading, heading) for heading in draft.headings)],
                initial=plan.get("columns", {}).get(name, ""),
            )

    def plan(self) -> Plan:
        filled = self.cleaned_data
        columns = {name: filled[name] for name in FIELDS if filled[name]}
        return Plan(columns, filled["source"], filled["otherwise_status"], filled["otherwise_year"])


@at_projects
@require_http_methods(VERBS)
def upload_projects(request: HttpRequest) -> HttpResponse:
    """Upload a table; below, what was imported before."""
    actor, city = entered(request, MAY)
    form = UploadForm(*((request.POST, request.FILES) if request.method == "POST" else ()))
    lines = form.lines() if form.is_bound else None
    if lines is not None:
        draft = actions.upload_projects(city, lines, filename=form.filename, by=actor)
        return redirect("desk:check_projects", pk=draft.pk)
    return show_form(
        request,
        "desk/projects/imports.html",
        workplace(*projects_way((_("Import"), ""))),
        status=422 if form.errors else 200,
        form=form,
        drafts=ProjectImportDraft.objects.visible_to(actor).defer("rows", "report"),
        runs=ProjectImportRun.objects.all()[:MOST_RUNS],
    )


@at_projects
@require_http_methods(VERBS)
def check_projects(request: HttpRequest, pk: int) -> HttpResponse:
    """Which column holds what; then every line is tried."""
    draft = _draft(request, pk)
    actor, _city = entered(request, MAY)
    form = ProjectColumnsForm(sent(request), draft)
    tried = attempt(
        form,
        lambda: actions.check_projects(draft, form.plan(), district=form.cleaned_data["otherwise"], by=actor),
    )
    if tried:
        return redirect("desk:tried_projects", pk=pk)
    return form_page(
        request, form, heading=_("Columns of %(name)s") % {"name": draft.filename}, submit=_("Try it"),
        back_url=reverse("desk:upload_projects"), crumbs=_way(),
        intro=_("Please say which column holds what. Nothing is written yet; the next page shows every line."),
    )  # fmt: skip


@at_projects
@require_safe
def tried_projects(request: HttpRequest, pk: int) -> HttpResponse:
    """What would happen, line by line."""
    draft = _draft(request, pk)
    if not draft.report:
        return redirect("desk:check_projects", pk=pk)
    wrong = [line for line in draft.report if line["problems"]]
    return show_form(
        request,
        "desk/projects/tried_projects.html",
        workplace(*_way((draft.filename, ""))),
        draft=draft,
        wrong=len(wrong),
        problems=[
            (line["number"], line["title"], _sentences(line["problems"])) for line in wrong[:MOST_PROBLEMS]
        ],
        hints=[
            (line["number"], line["title"], _sentences(line["hints"]))
            for line in draft.report
            if line["hints"] and line["fits"]
        ][:MOST_PROBLEMS],
    )


@at_projects
@require_POST
def import_projects(request: HttpRequest, pk: int) -> HttpResponse:
    """Take over the lines that fit."""
    draft = _draft(request, pk)
    told = _("The projects of “%(name)s” are taken over.") % {"name": draft.filename}
    if did(request, told, actions.import_projects, draft):
        return redirect("desk:upload_projects")
    return redirect("desk:tried_projects", pk=pk)


@at_projects
@require_POST
def discard_projects(request: HttpRequest, pk: int) -> HttpResponse:
    """Throw the table away; nothing has happened."""
    draft = _draft(request, pk)
    actions.discard_projects(draft, by=entered(request, MAY)[0])
    notices.success(request, _("“%(name)s” is thrown away. Nothing has changed.") % {"name": draft.filename})
    return redirect("desk:upload_projects")


@at_projects
@require_POST
def undo_projects(request: HttpRequest, pk: int) -> HttpResponse:
    """Take back what an import has made, or say why that cannot be."""
    entered(request, MAY)
    run = row_or_404(ProjectImportRun.objects.all(), pk)
    did(request, _("“%(name)s” is undone.") % {"name": run.filename}, actions.undo_projects, run)
    return redirect("desk:upload_projects")


def _draft(request: HttpRequest, pk: int) -> ProjectImportDraft:
    actor, _city = entered(request, MAY)
    return row_or_404(ProjectImportDraft.objects.visible_to(actor), pk)


def _way(*more: Crumb) -> list[Crumb]:
    return projects_way((_("Import"), reverse("desk:upload_projects")), *more)


def _sentences(problems: list[dict[str, Any]]) -> str:
    sentences = {
        "empty": _("“%(column)s” is empty."),
        "no_date": _("“%(column)s”: “%(value)s” is no day. Please write 01.03.2021."),
        "no_year": _("“%(column)s”: “%(value)s” is no year."),
        "before": _("“%(column)s”: the end lies before the beginning."),
        "unknown_status": _("“%(column)s”: nobody knows here what “%(value)s” means."),
        "left_out": _("“%(column)s”: projects with “%(value)s” are not taken over."),
        "unknown": _("“%(column)s”: “%(value)s” is not known here."),
        "nowhere": _("“%(column)s”: it is told nowhere. Please choose one for all lines."),
        "twice": _("The same project stands in line %(value)s."),
        "known": _("This project is here already, as number %(value)s."),
        "cut": _("“%(column)s” is cut after %(value)s letters."),
    }
    told = [
        sentences[row["reason"]] % {"column": str(FIELDS.get(row["column"], "")), "value": row["value"]}
        for row in problems
    ]
    return " ".join(told)
