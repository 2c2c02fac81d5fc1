"""Approved minutes as everybody may read them, by the consents of today: as a page to print and as PDF."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.meetings.models import Meeting, Minutes
from vorort.meetings.rules.minutes import people_in
from vorort.meetings.selectors.record import public_minutes
from vorort.people.models import Consent, Person
from vorort.shell.keys import row_or_404
from vorort.shell.meetings.minutes import minutes_paper
from vorort.shell.meetings.shapes import MinutesPaper
from vorort.shell.menu import needs
from vorort.shell.papers import makes_pdf, pdf_view, print_view

PAPER = "shell/papers/minutes.html"
FILENAME = "niederschrift.pdf"


@require_safe
@needs(Capability.MEETINGS)
def minutes(request: HttpRequest, pk: int) -> HttpResponse:
    """The public part, to be read and printed."""
    found = _final(pk)
    has_pdf = makes_pdf() or _stored(found) is not None
    return print_view(
        request,
        PAPER,
        minutes=_paper(found),
        back_url=reverse("portal:meeting", args=[pk]),
        pdf_url=reverse("portal:minutes_pdf", args=[pk]) if has_pdf else "",
    )


@require_safe
@needs(Capability.MEETINGS)
def minutes_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The paper that was kept when they were approved; where there is none, or a name has to go, it is drawn anew."""
    found = _final(pk)
    stored = _stored(found)
    if stored is None:
        back = reverse("portal:minutes", args=[pk])
        return pdf_view(request, PAPER, filename=FILENAME, print_url=back, minutes=_paper(found))
    shown = content_disposition_header(as_attachment=False, filename=FILENAME) or "inline"
    answer = HttpResponse(stored, content_type="application/pdf", headers={"Content-Disposition": shown})
    answer.headers["Cache-Control"] = "private, no-store"
    answer.headers["X-Robots-Tag"] = "noindex, nofollow"
    return answer


def _final(pk: int) -> Minutes:
    """Raises Http404 for what is not final, not public, or of a meeting nobody may know of."""
    meeting = row_or_404(Meeting.objects.visible_to(ANONYMOUS, now()).filter(is_public=True), pk)
    found = (
        Minutes.objects.select_related("meeting__thread", "public_document").filter(meeting=meeting).first()
    )
    if found is None or not found.is_approved:
        raise Http404
    return found


def _paper(found: Minutes) -> MinutesPaper:
    content = public_minutes(found)
    if not content:
        raise Http404
    return minutes_paper(found, content, is_public=True, amendments=found.amendments.filter(is_public=True))


def _stored(found: Minutes) -> bytes | None:
    """The bytes of the kept paper, unless it says less or more than may be said today."""
    document = found.public_document
    if document is None or _has_changed(found):
        return None
    try:
        return document.content()
    except FileNotFoundError:
        return None


def _has_changed(found: Minutes) -> bool:
    """Since it was printed somebody has taken a consent back or left, or a correction was added."""
    printed = found.public_document.created if found.public_document else None
    people = people_in(found.content)
    gone = Consent.objects.filter(person__in=people, withdrawn_at__gt=printed)
    left = Person.objects.filter(pk__in=people, anonymised_at__gt=printed)
    later = found.amendments.filter(is_public=True, added_at__gt=printed)
    return gone.exists() or left.exists() or later.exists()
