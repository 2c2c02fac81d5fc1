"""Papers: written, revised, amended, referred; those of a committee, and one."""

from typing import Any

from django.contrib import messages as notices
from django.core.files.storage import default_storage
from django.db.models import Q, QuerySet
from django.forms import Form
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.committees.models import Committee, Mandate
from vorort.desk.meetings.gate import at_meetings, committee_for, committee_way, convenes, entered_reach
from vorort.desk.meetings.paper_forms import AmendmentForm, PaperForm, ReferPaperForm, RevisePaperForm
from vorort.desk.pages import attempt, form_page, permitted, sent, workplace
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.meetings import actions
from vorort.meetings.models import Paper, PaperFile
from vorort.meetings.selectors.reading import papers_of
from vorort.people.models import Person
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.keys import row_or_404
from vorort.shell.lists import page_number, part, steps
from vorort.shell.pages import Crumb, show_form

PER_PAGE = 25


@at_meetings
@require_safe
def papers(request: HttpRequest, slug: str) -> HttpResponse:
    """The papers a committee has written or deals with."""
    committee = committee_for(request, slug, "write_paper")
    number = page_number(request)
    found = list(papers_of(committee, actor_of(request.user))[part(number, PER_PAGE)])
    return show_form(
        request,
        "desk/meetings/papers.html",
        workplace(*committee_way(committee), (_("Papers"), "")),
        committee=committee,
        rows=found[:PER_PAGE],
        pages=steps(request, number, goes_on=len(found) > PER_PAGE),
    )


@at_meetings
@require_safe
def paper(request: HttpRequest, pk: int) -> HttpResponse:
    """One paper: how it reads, who deals with it, what else is proposed."""
    found, actor = _paper(request, pk), actor_of(request.user)
    may = {name: allows(f"meetings.{name}", actor, found) for name in _PERMISSIONS}
    versions = list(found.versions.all())
    return show_form(
        request,
        "desk/meetings/paper.html",
        workplace(*_papers_way(found), (found.reference, "")),
        paper=found,
        version=versions[0],
        versions=versions[1:],
        files=list(found.files.select_related("document")),
        turns=list(found.consultations.select_related("committee", "item__meeting__thread")),
        amendments=list(found.amendments.select_related("proposed_by")),
        addenda=list(found.addenda.select_related("thread")),
        may=may,
    )


_PERMISSIONS = ("revise_paper", "propose_amendment", "refer_paper")


@at_meetings
@require_safe
def paper_file(request: HttpRequest, pk: int, file: int) -> HttpResponseBase:
    """A PDF of a paper, for those who may read it."""
    found = row_or_404(PaperFile.objects.filter(paper=_paper(request, pk)).select_related("document"), file)
    document = found.document
    opened = default_storage.open(document.name)
    response = FileResponse(opened, content_type="application/pdf", filename=f"{document.title}.pdf")
    response.headers["Cache-Control"] = "private, no-store"
    return response


@at_meetings
def write_paper(request: HttpRequest, slug: str) -> HttpResponse:
    """Write a paper."""
    committee = committee_for(request, slug, "write_paper")
    known = papers_of(committee, actor_of(request.user)).filter(adds_to=None)
    form, by = PaperForm(known, *_sent_files(request)), actor_of(request.user)
    if made := attempt(form, lambda: actions.write_paper(committee, by=by, **form.values())):
        notices.success(request, _("The paper has the number %(number)s.") % {"number": made.reference})
        return redirect("desk:paper", pk=made.pk)
    return form_page(
        request,
        form,
        heading=_("Write a paper"),
        intro=_("It gets its number when it is kept. Then put it on an agenda or refer it to a committee."),
        submit=_("Keep"),
        back_url=address("desk:meeting_papers", slug),
        crumbs=[*committee_way(committee), (_("Papers"), address("desk:meeting_papers", slug))],
    )


@at_meetings
def revise_paper(request: HttpRequest, pk: int) -> HttpResponse:
    """Write the next version."""
    found = _paper_for(request, pk, "revise_paper")
    last = found.versions.first()
    start = {"title": found.title, "wording": last.wording, "reasons": last.reasons} if last else {}
    form, by = RevisePaperForm(*_sent_files(request), initial=start), actor_of(request.user)
    if attempt(form, lambda: actions.revise_paper(found, by=by, **form.values())):
        notices.success(request, _("This is the version in force now."))
        return redirect("desk:paper", pk=pk)
    intro = _("The versions before it stay, and so does what was voted on.")
    return _form(request, found, form, _("Revise the paper"), _("Keep"), intro)


@at_meetings
def propose_amendment(request: HttpRequest, pk: int) -> HttpResponse:
    """Propose another wording."""
    found = _paper_for(request, pk, "propose_amendment")
    runs = convenes(request, found.committee)
    seats = Mandate.objects.in_force(now()).filter(committee=found.committee_id)
    people = Person.objects.filter(pk__in=seats.values("person")) if runs else None
    form, by = AmendmentForm(people, sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.propose_amendment(found, by=by, **form.values())):
        notices.success(request, _("The amendment is proposed. It is voted on before the paper itself."))
        return redirect("desk:paper", pk=pk)
    return _form(request, found, form, _("Propose an amendment"), _("Propose"))


@at_meetings
def refer_paper(request: HttpRequest, pk: int) -> HttpResponse:
    """Give a paper to a committee."""
    found = _paper_for(request, pk, "refer_paper")
    form, by = ReferPaperForm(_near(found), sent(request)), actor_of(request.user)
    if attempt(form, lambda: actions.refer_paper(found, by=by, **form.values())):
        notices.success(request, _("It stands on the next agenda there, or waits for one."))
        return redirect("desk:paper", pk=pk)
    return _form(request, found, form, _("Refer the paper"), _("Refer"))


def _paper(request: HttpRequest, pk: int) -> Paper:
    """Raises Http404, also for those without any part in meetings: public papers have a page for everybody."""
    entered_reach(request)
    rows = Paper.objects.visible_to(actor_of(request.user))
    shown = rows.select_related("thread", "committee__district", "subject", "adds_to")
    return row_or_404(shown.defer("committee__district__boundary"), pk)


def _paper_for(request: HttpRequest, pk: int, permission: str) -> Paper:
    found = _paper(request, pk)
    permitted(request, f"meetings.{permission}", found)
    return found


def _near(paper: Paper) -> QuerySet[Committee]:
    """Those of the same district and of the whole city."""
    here = Q(district=None) | Q(district=paper.committee.district_id)
    return Committee.objects.living(now()).filter(here).order_by("name")


def _papers_way(paper: Paper) -> list[Crumb]:
    return [
        *committee_way(paper.committee),
        (_("Papers"), address("desk:meeting_papers", paper.committee.slug)),
    ]


def _sent_files(request: HttpRequest) -> tuple[Any, Any]:
    return (request.POST, request.FILES) if request.method == "POST" else (None, None)


def _form(
    request: HttpRequest, paper: Paper, form: Form, heading: str, submit: str, intro: str = ""
) -> HttpResponse:
    back = address("desk:paper", paper.pk)
    way = [*_papers_way(paper), (paper.reference, back)]
    return form_page(request, form, heading=heading, submit=submit, intro=intro, back_url=back, crumbs=way)
