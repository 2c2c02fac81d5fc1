"""The handover sheet of a committee, for whoever runs it, will chair it, or is its office."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from vorort.committees.models import Committee
from vorort.committees.policies import reads_handover, sees_contacts
from vorort.committees.selectors import seats_of
from vorort.committees.selectors.history import term_named
from vorort.desk.handover.shapes import Handover, Sheet
from vorort.desk.handover.sheet import sheet_of
from vorort.ground.clock import now
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.papers import makes_pdf, pdf_view, print_view

SHEET = "desk/handover/sheet.html"


@login_required
@require_safe
def handover(request: HttpRequest, slug: str) -> HttpResponse:
    """The sheet as a page to print."""
    return print_view(
        request,
        SHEET,
        sheet=_sheet(request, slug),
        back_url=address("desk:home"),
        pdf_url=address("desk:handover_pdf", slug) if makes_pdf() else "",
    )


@login_required
@require_safe
def handover_pdf(request: HttpRequest, slug: str) -> HttpResponse:
    """The sheet as PDF."""
    back = address("desk:handover", slug)
    return pdf_view(
        request, SHEET, filename=f"uebergabe-{slug}.pdf", print_url=back, sheet=_sheet(request, slug)
    )


def _sheet(request: HttpRequest, slug: str) -> Sheet:
    """Raises Http404: others do not learn that there is one."""
    actor, at = actor_of(request.user), now()
    rows = Committee.objects.visible_to(actor).select_related("district").defer("district__boundary")
    committee = get_object_or_404(rows.annotate(term_name=term_named(at)), slug=slug)
    term = vars(committee)["term_name"] or ""
    shows_contact = sees_contacts(actor, committee, at)
    if not shows_contact and not reads_handover(actor, committee, at):
        raise Http404
    return sheet_of(Handover(committee, seats_of(committee, at), actor, at, term, shows_contact))
