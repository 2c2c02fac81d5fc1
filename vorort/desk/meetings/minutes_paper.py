"""Minutes on paper. Of final ones the PDF is made once and kept, so that everybody has the same."""

from typing import Any

from django.conf import settings
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import override
from django.views.decorators.http import require_safe

from vorort.desk.meetings.gate import at_meetings, meeting_inside, minutes_of
from vorort.desk.meetings.minutes import whole_paper
from vorort.ground.actor import schedule_actor
from vorort.ground.clock import now
from vorort.ground.permit import allows
from vorort.meetings import actions
from vorort.meetings.choices import MinutesState
from vorort.meetings.models import Minutes
from vorort.meetings.selectors.record import public_minutes
from vorort.people.selectors import actor_of
from vorort.shell.addresses import address
from vorort.shell.meetings.minutes import minutes_paper
from vorort.shell.papers import NoPaper, drawn_pdf, makes_pdf, pdf_view, print_view

PAPER = "shell/papers/minutes.html"


@at_meetings
@require_safe
def minutes_print(request: HttpRequest, pk: int) -> HttpResponse:
    """The minutes as a page to print."""
    found = _readable(request, pk)
    return print_view(
        request,
        PAPER,
        back_url=address("desk:minutes", pk),
        pdf_url=address("desk:minutes_pdf", pk) if makes_pdf() else "",
        minutes=whole_paper(found),
    )


@at_meetings
@require_safe
def minutes_pdf(request: HttpRequest, pk: int) -> HttpResponseBase:
    """The minutes as PDF: of a draft as it stands, of final ones the paper that is kept."""
    found = _readable(request, pk)
    if not makes_pdf() and not found.document_id:
        raise Http404
    name = f"niederschrift-{pk}.pdf"
    if not found.is_approved:
        return pdf_view(
            request,
            PAPER,
            filename=name,
            print_url=address("desk:minutes_print", pk),
            minutes=whole_paper(found),
        )
    try:
        kept = _kept(request, found)
    except NoPaper:
        return redirect("desk:minutes_print", pk=pk)
    assert kept.document is not None  # noqa: S101  # it was kept just now
    response = FileResponse(
        default_storage.open(kept.document.name), content_type="application/pdf", filename=name
    )
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex, nofollow"
    return response


def _readable(request: HttpRequest, pk: int) -> Minutes:
    """Members read them once they were sent. Raises Http404."""
    found = minutes_of(meeting_inside(request, pk))
    runs = allows("meetings.decide_objection", actor_of(request.user), found, now())
    if found.state == MinutesState.DRAFT and not runs:
        raise Http404
    return found


def _kept(request: HttpRequest, found: Minutes) -> Minutes:
    """The paper is made with the first request after the approval, in the language of the city. Raises NoPaper."""
    if found.document_id:
        return found
    with override(settings.LANGUAGE_CODE):
        whole = drawn_pdf(request, PAPER, minutes=whole_paper(found))
        public = public_minutes(found) if found.meeting.is_public else {}
        everybody = _for_everybody(request, found, public) if public else None
    try:
        return actions.keep_minutes_paper(
            found, pdf=whole, public_pdf=everybody, by=schedule_actor("minutes")
        )
    except ValueError:
        # somebody else has asked for it at the same moment
        found.refresh_from_db()
        return found


def _for_everybody(request: HttpRequest, found: Minutes, public: dict[str, Any]) -> bytes:
    shown = [row for row in found.amendments.all() if row.is_public]
    return drawn_pdf(request, PAPER, minutes=minutes_paper(found, public, is_public=True, amendments=shown))
