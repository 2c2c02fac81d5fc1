"""Import of ideas of earlier campaigns: upload, choose columns, look at every line, take over, undo."""

from django.contrib import messages as notices
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vorort.desk.ideas.gate import at_work, ideas_way
from vorort.desk.ideas.import_forms import ColumnsForm
from vorort.desk.ideas.import_words import EXAMPLES, HEADINGS, counted, told_lines
from vorort.desk.pages import attempt, did, entered, form_page, sent, workplace
from vorort.desk.uploads import UploadForm
from vorort.districts.models import District
from vorort.ideas import actions
from vorort.ideas.models import Idea, IdeaImportDraft, IdeaImportRun
from vorort.shell.exports import Table, download
from vorort.shell.keys import row_or_404
from vorort.shell.lists import page_links
from vorort.shell.pages import Crumb, show_form

PER_PAGE, MOST_RUNS, MOST_PROBLEMS = 100, 50, 200
MAY = "ideas.upload_ideas"
VERBS = ["GET", "HEAD", "POST"]


@at_work
@require_http_methods(VERBS)
def upload_ideas(request: HttpRequest) -> HttpResponse:
    """Upload a table; below, what was imported before."""
    actor, city = entered(request, MAY)
    form = UploadForm(*((request.POST, request.FILES) if request.method == "POST" else ()))
    lines = form.lines() if form.is_bound else None
    if lines is not None:
        draft = actions.upload_ideas(city, lines, filename=form.filename, by=actor)
        return redirect("desk:check_ideas", pk=draft.pk)
    return show_form(
        request,
        "desk/ideas/imports.html",
        workplace(*ideas_way((_("Import"), ""))),
        status=422 if form.errors else 200,
        form=form,
        drafts=IdeaImportDraft.objects.visible_to(actor).defer("rows", "report"),
        runs=IdeaImportRun.objects.all()[:MOST_RUNS],
    )


@at_work
@require_safe
def ideas_template(request: HttpRequest, form: str) -> HttpResponseBase:
    """A table as the import likes it best: headings, and two invented ideas in a district of this city."""
    entered(request, MAY)
    if form not in ("csv", "xlsx"):
        raise Http404
    district = District.objects.order_by("name").values_list("name", flat=True).first() or ""
    rows = [example | {"district": district} for example in EXAMPLES]
    return download(Table("ideen-vorlage", HEADINGS, rows), form)


@at_work
@require_http_methods(VERBS)
def check_ideas(request: HttpRequest, pk: int) -> HttpResponse:
    """Which column holds what; then every line is tried."""
    draft = _draft(request, pk)
    actor, _city = entered(request, MAY)
    form = ColumnsForm(sent(request), draft=draft)
    tried = attempt(
        form,
        lambda: actions.check_ideas(draft, form.plan(), district=form.cleaned_data["otherwise"], by=actor),
    )
    if tried:
        return redirect("desk:tried_ideas", pk=pk)
    return form_page(
        request, form, heading=_("Columns of %(name)s") % {"name": draft.filename}, submit=_("Try it"),
        back_url=reverse("desk:upload_ideas"), crumbs=_way(),
        intro=_("Please say which column holds what. Nothing is written yet; the next page shows every line."),
    )  # fmt: skip


@at_work
@require_safe
def tried_ideas(request: HttpRequest, pk: int) -> HttpResponse:
    """What would happen, line by line."""
    draft = _draft(request, pk)
    if not draft.report:
        return redirect("desk:check_ideas", pk=pk)
    lines = told_lines(draft)
    taken, known, wrong = counted(lines)
    page = Paginator([line for line in lines if not line.problem], PER_PAGE).get_page(
        request.GET.get("seite")
    )
    return show_form(
        request,
        "desk/ideas/tried_ideas.html",
        workplace(*_way((draft.filename, ""))),
        draft=draft,
        taken=taken,
        known=known,
        wrong=wrong,
        problems=[line for line in lines if line.problem and not line.known][:MOST_PROBLEMS],
        lines=page,
        pages=page_links(request, page),
    )


@at_work
@require_POST
def import_ideas(request: HttpRequest, pk: int) -> HttpResponse:
    """Take over the lines that fit."""
    draft = _draft(request, pk)
    told = _("The ideas of “%(name)s” are taken over.") % {"name": draft.filename}
    if did(request, told, actions.import_ideas, draft):
        return redirect("desk:upload_ideas")
    return redirect("desk:tried_ideas", pk=pk)


@at_work
@require_POST
def discard_ideas(request: HttpRequest, pk: int) -> HttpResponse:
    """Throw the table away; nothing has happened."""
    draft = _draft(request, pk)
    actions.discard_ideas(draft, by=entered(request, MAY)[0])
    notices.success(request, _("“%(name)s” is thrown away. Nothing has changed.") % {"name": draft.filename})
    return redirect("desk:upload_ideas")


@at_work
@require_safe
def imported_ideas(request: HttpRequest, pk: int) -> HttpResponse:
    """What an import has made, with links."""
    entered(request, MAY)
    run = row_or_404(IdeaImportRun.objects.all(), pk)
    rows = Idea.objects.filter(pk__in=run.made["idea"]).select_related("thread", "district").order_by("pk")
    page = Paginator(rows.defer("district__boundary"), PER_PAGE).get_page(request.GET.get("seite"))
    crumbs = workplace(*_way((run.filename, "")))
    return show_form(
        request, "desk/ideas/imported_ideas.html", crumbs, run=run, rows=page, pages=page_links(request, page)
    )


@at_work
@require_POST
def undo_ideas(request: HttpRequest, pk: int) -> HttpResponse:
    """Take back what an import has made, or say why that cannot be."""
    entered(request, MAY)
    run = row_or_404(IdeaImportRun.objects.all(), pk)
    did(request, _("“%(name)s” is undone.") % {"name": run.filename}, actions.undo_ideas, run)
    return redirect("desk:upload_ideas")


def _draft(request: HttpRequest, pk: int) -> IdeaImportDraft:
    actor, _city = entered(request, MAY)
    return row_or_404(IdeaImportDraft.objects.visible_to(actor), pk)


def _way(*more: Crumb) -> list[Crumb]:
    return ideas_way((_("Import"), reverse("desk:upload_ideas")), *more)
