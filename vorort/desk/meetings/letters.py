"""Invitations on paper, for those without an e-mail address: each on its own page, all in one PDF."""

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from vorort.desk.meetings.gate import at_meetings, meeting_for
from vorort.meetings.choices import Channel
from vorort.shell.addresses import address
from vorort.shell.meetings.invitations import PAPER, InvitationPaper, paper_of
from vorort.shell.papers import makes_pdf, pdf_view, print_view


@at_meetings
@require_safe
def invitation_letters(request: HttpRequest, pk: int) -> HttpResponse:
    """The letters as a page to print."""
    return print_view(
        request,
        PAPER,
        paper=_paper(request, pk),
        back_url=address("desk:meeting", pk),
        pdf_url=address("desk:invitation_letters_pdf", pk) if makes_pdf() else "",
    )


@at_meetings
@require_safe
def invitation_letters_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The letters as PDF."""
    back = address("desk:invitation_letters", pk)
    paper = _paper(request, pk)
    return pdf_view(request, PAPER, filename=f"einladungen-{pk}.pdf", print_url=back, paper=paper)


def _paper(request: HttpRequest, pk: int) -> InvitationPaper:
    """Those that wait to be sent; where none waits, all letters. Raises Http404 where nobody gets one."""
    meeting = meeting_for(request, pk, "record_dispatch")
    rows = meeting.invitations.exclude(channel=Channel.EMAIL).select_related(
        "person", "mandate__seat__nominated_by"
    )
    found = list(rows.order_by("pk"))
    chosen = [row for row in found if row.sent_at is None] or found
    if not chosen:
        raise Http404
    return paper_of(meeting, chosen)
