"""Import of people and mandates: upload, look at every line, take over, undo."""

from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.committees import actions
from vorort.committees.actions.imports import rows_of
from vorort.committees.models import ImportDraft, ImportRun
from vorort.committees.rules.import_file import NEEDED, read_table
from vorort.desk.pages import did, entered, workplace
from vorort.desk.people.import_words import COLUMN_WORDS, EXAMPLE, HEADINGS, counted, told_lines
from vorort.desk.uploads import UploadForm
from vorort.shell.addresses import address
from vorort.shell.exports import FORMS, Table, download
from vorort.shell.keys import row_or_404
from vorort.shell.lists import page_links
from vorort.shell.pages import Crumb, show_form

PER_PAGE, MOST_RUNS = 100, 50
MAY = "committees.import_people"


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def imports(request: HttpRequest) -> HttpResponse:
    """Upload a table; below, what was imported before."""
    actor, city = entered(request, MAY)
    form = UploadForm(*((request.POST, request.FILES) if request.method == "POST" else ()))
    lines = form.lines() if form.is_bound else None
    if lines is not None:
        draft = actions.check_import(city, read_table(lines), filename=form.filename, by=actor)
        return redirect("desk:import_draft", pk=draft.pk)
    return show_form(
        request,
        "desk/people/imports.html",
        workplace((_("Import"), "")),
        status=422 if form.errors else 200,
        form=form,
        columns=[(HEADINGS[name], words, name in NEEDED) for name, words in COLUMN_WORDS.items()],
        drafts=ImportDraft.objects.visible_to(actor),
        runs=ImportRun.objects.all()[:MOST_RUNS],
    )


@login_required
@require_safe
def import_draft(request: HttpRequest, pk: int) -> HttpResponse:
    """What would happen, line by line. Nothing is written yet."""
    draft = _draft(request, pk)
    lines = told_lines(draft)
    page = Paginator([line for line in lines if not line.problem], PER_PAGE).get_page(
        request.GET.get("seite")
    )
    return show_form(
        request,
        "desk/people/import_draft.html",
        [*_crumbs(), (draft.filename, "")],
        draft=draft,
        problems=[line for line in lines if line.problem],
        lines=page,
        pages=page_links(request, page),
        counts=counted(lines),
    )


@login_required
@require_POST
def import_people(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the table over that was looked at."""
    draft = _draft(request, pk)
    _actor, city = entered(request, MAY)
    if not draft.is_ready:
        raise Http404
    told = _("“%(name)s” is taken over.") % {"name": draft.filename}
    # it says why not if something has changed since the table was tried
    did(request, told, actions.import_people, city, rows_of(draft), filename=draft.filename, draft=draft)
    return redirect("desk:imports")


@login_required
@require_POST
def discard_import(request: HttpRequest, pk: int) -> HttpResponse:
    """Throw the table away; nothing has happened."""
    draft = _draft(request, pk)
    actions.discard_import(draft, by=entered(request, MAY)[0])
    notices.success(request, _("“%(name)s” is thrown away. Nothing has changed.") % {"name": draft.filename})
    return redirect("desk:imports")


@login_required
@require_POST
def undo_import(request: HttpRequest, pk: int) -> HttpResponse:
    """Take back what an import has made, or say why that cannot be."""
    entered(request, MAY)
    run = row_or_404(ImportRun.objects.all(), pk)
    did(request, _("“%(name)s” is undone.") % {"name": run.filename}, actions.undo_import, run)
    return redirect("desk:imports")


@login_required
@require_safe
def import_template(request: HttpRequest, form: str) -> HttpResponseBase:
    """An empty table with its heading and one example."""
    entered(request, MAY)
    if form not in FORMS or form == "json":
        raise Http404
    return download(Table("vorlage", HEADINGS, [EXAMPLE]), form)


def _draft(request: HttpRequest, pk: int) -> ImportDraft:
    actor, _city = entered(request, MAY)
    return row_or_404(ImportDraft.objects.visible_to(actor), pk)


def _crumbs() -> list[Crumb]:
    return workplace((_("Import"), address("desk:imports")))
