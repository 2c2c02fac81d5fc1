"""Agenda and papers as accessible PDFs of their own, as far as the reader may know of them."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.meetings.models import Meeting
from vorort.meetings.selectors.showing import meeting_read, paper_read
from vorort.people.selectors import actor_of
from vorort.portal.meetings.pages import meeting_shown
from vorort.portal.meetings.papers import paper_shown
from vorort.shell.keys import row_or_404
from vorort.shell.meetings.addresses import meeting_page, paper_page
from vorort.shell.menu import needs
from vorort.shell.papers import pdf_view


@require_safe
@needs(Capability.MEETINGS)
def agenda_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The agenda of a meeting, with what was decided once it is over."""
    by, at = actor_of(request.user), now()
    found = row_or_404(meeting_read(by, at), pk)
    is_inside = by != ANONYMOUS and Meeting.objects.inside(by, at).filter(pk=pk).exists()
    return pdf_view(
        request,
        "portal/papers/agenda.html",
        filename=f"tagesordnung-{pk}.pdf",
        print_url=meeting_page(pk),
        meeting=meeting_shown(found, by, at, is_inside=is_inside),
    )


@require_safe
@needs(Capability.MEETINGS)
def paper_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """A paper under its number: what shall be decided, why, and what became of it."""
    by, at = actor_of(request.user), now()
    found = row_or_404(paper_read(by, at), pk)
    return pdf_view(
        request,
        "portal/papers/paper.html",
        filename=f"vorlage-{found.reference}.pdf",
        print_url=paper_page(pk),
        paper=paper_shown(found, by, at),
    )
