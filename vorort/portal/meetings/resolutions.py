"""The register of resolutions, and one of them with what became of it; as files and as a feed too."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.timezone import localtime
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.clock import first_moment, now
from vorort.ground.keyset import part_of
from vorort.meetings.models import Meeting, Resolution
from vorort.meetings.selectors.register import ORDER, resolution_lines, resolutions
from vorort.meetings.selectors.showing import papers_known, resolution_read
from vorort.people.selectors import actor_of
from vorort.portal.feeds import MOST_IN_FEED, feed_of, feed_view
from vorort.portal.meetings.filters import ResolutionFilter
from vorort.portal.meetings.shapes import (
    Result,
    body_link,
    follow_up_word,
    outcome_mark,
    resolution_line,
    responsible_text,
    result_agreed,
    result_of_vote,
)
from vorort.portal.related import related_links
from vorort.shell.exports import FORMS, Row, Table, download
from vorort.shell.filters import first_words, moment
from vorort.shell.keys import row_or_404
from vorort.shell.lists import keyset_links
from vorort.shell.meetings.addresses import meeting_page, paper_page, resolution_page
from vorort.shell.meetings.steps import meetings_timeline
from vorort.shell.meetings.words import outcome_word
from vorort.shell.menu import city_of, needs
from vorort.shell.pages import show_form, show_page
from vorort.shell.shapes import Link, TimelineEntry
from vorort.shell.subjects import pages_of
from vorort.threads.models import Step

PER_PAGE = 24
AT_A_TIME = 500
COLUMNS = {
    "number": gettext_lazy("Number"),
    "title": gettext_lazy("Title"),
    "wording": gettext_lazy("Decided wording"),
    "outcome": gettext_lazy("Outcome"),
    "decided_on": gettext_lazy("Decided on"),
    "committee": gettext_lazy("Committee"),
    "district": gettext_lazy("District"),
    "responsible": gettext_lazy("Responsible"),
    "due_on": gettext_lazy("Due on"),
    "follow_up": gettext_lazy("What became of it"),
    "evidence": gettext_lazy("Report on it"),
    "settled_on": gettext_lazy("Settled on"),
    "address": gettext_lazy("Address"),
}


@dataclass(frozen=True, slots=True)
class ResolutionPage:
    """One resolution with all that is to be seen of it."""

    number: str
    title: str
    outcome: str
    mark: str
    date: str
    iso_date: str
    body: Link
    district: str
    meeting: Link | None
    paper: Link | None
    subject: Link | None
    result: Result
    responsible: str
    due: str
    is_late: bool
    follow_up: str
    evidence: str
    settled: str
    is_public: bool
    steps: tuple[TimelineEntry, ...]


@require_safe
@needs(Capability.MEETINGS)
def resolution_register(request: HttpRequest) -> HttpResponse:
    """All resolutions; filters stand in the address."""
    form, here, at = ResolutionFilter(request), reverse("portal:resolutions"), now()
    today = localtime(at).date()
    rows = resolution_lines(form.wanted(), ANONYMOUS, at, today)
    after, before = request.GET.get("nach", ""), request.GET.get("vor", "")
    part = part_of(rows, ORDER, PER_PAGE, after=after, before=before)
    return show_page(
        request,
        "portal/meetings/resolutions.html",
        [(_("Resolutions"), "")],
        filter_form=form,
        lines=[resolution_line(row, today) for row in part.rows],
        pages=keyset_links(request, part),
        active=form.active(here),
        reset_url=here if form.chosen() else "",
        query=form.query(),
    )


@require_safe
@needs(Capability.MEETINGS)
def resolution(request: HttpRequest, pk: int) -> HttpResponse:
    """One resolution: what, by which numbers, who sees to it, what became of it."""
    by, at = actor_of(request.user), now()
    found = row_or_404(resolution_read(by, at), pk)
    show = show_page if by == ANONYMOUS else show_form
    return show(
        request,
        "portal/meetings/resolution.html",
        [(_("Resolutions"), reverse("portal:resolutions")), (found.number, "")],
        resolution=_shown(found, by, at),
        related=related_links("resolution", pk, city_of(request), 4),
    )


@require_safe
@needs(Capability.MEETINGS)
def resolutions_file(request: HttpRequest, form: str) -> HttpResponseBase:
    """All that fit, as everybody may read them, sent while they are read."""
    if form not in FORMS:
        raise Http404
    name = "resolutions" if get_language() == "en" else "beschluesse"
    return download(Table(name, COLUMNS, _rows(request)), form)


@require_safe
@needs(Capability.MEETINGS)
def resolutions_feed(request: HttpRequest) -> HttpResponse:
    """The latest that fit, as Atom."""
    at = now()
    feed = feed_of(request, _("Resolutions"), reverse("portal:resolutions"))
    wanted = ResolutionFilter(request).wanted()
    for row in resolutions(wanted, ANONYMOUS, at, localtime(at).date())[:MOST_IN_FEED]:
        page = request.build_absolute_uri(resolution_page(row.pk))
        decided = first_moment(row.decided_on)
        feed.add_item(
            title=f"{row.number} {row.title}",
            link=page,
            description=f"{outcome_word(row.outcome)}: {first_words(row.wording, 60)}",
            unique_id=page,
            pubdate=decided,
            updateddate=row.changed,
            author_name=row.committee.name,
            categories=[row.committee.district.name] if row.committee.district else [],
        )
    return feed_view(feed)


def _shown(row: Resolution, by: Actor, at: datetime) -> ResolutionPage:
    today, district = localtime(at).date(), row.committee.district
    return ResolutionPage(
        number=row.number,
        title=row.title,
        outcome=outcome_word(row.outcome),
        mark=outcome_mark(row.outcome),
        date=moment(row.decided_on),
        iso_date=row.decided_on.isoformat(),
        body=body_link(row.committee),
        district=district.name if district else "",
        meeting=_meeting_of(row, by, at),
        paper=_paper_of(row, by, at),
        subject=_subject_of(row),
        result=result_of_vote(row.vote, row) if row.vote else result_agreed(row),
        responsible=responsible_text(row.responsible, row.responsible_note),
        due=moment(row.due_on) if row.due_on else "",
        is_late=bool(row.is_pending and row.due_on and row.due_on < today),
        follow_up=follow_up_word(row.follow_up),
        evidence=row.evidence,
        settled=moment(row.settled_on) if row.settled_on else "",
        is_public=row.thread.visibility == "public",
        steps=meetings_timeline(list(Step.objects.filter(thread=row.thread_id))),
    )


def _meeting_of(row: Resolution, by: Actor, at: datetime) -> Link | None:
    """Where it was decided, for whom may know of that meeting."""
    if row.item is None or not Meeting.objects.visible_to(by, at).filter(pk=row.item.meeting_id).exists():
        return None
    return Link(row.item.meeting.title, meeting_page(row.item.meeting_id))


def _paper_of(row: Resolution, by: Actor, at: datetime) -> Link | None:
    paper = row.item.paper if row.item else None
    if paper is None or not papers_known([paper.pk], by, at):
        return None
    return Link(str(paper), paper_page(paper.pk))


def _subject_of(row: Resolution) -> Link | None:
    """What it deals with, where everybody may read that."""
    subject = row.subject
    page = pages_of([subject]).get(subject.pk) if subject and subject.visibility == "public" else None
    return Link(subject.title, page) if subject and page else None


def _rows(request: HttpRequest) -> Iterator[Row]:
    at = now()
    rows = resolutions(ResolutionFilter(request).wanted(), ANONYMOUS, at, localtime(at).date())
    for row in rows.iterator(AT_A_TIME):
        yield _row(request, row)


def _row(request: HttpRequest, row: Resolution) -> Row:
    return {
        "number": row.number,
        "title": row.title,
        "wording": row.wording,
        "outcome": outcome_word(row.outcome),
        "decided_on": row.decided_on,
        "committee": row.committee.name,
        "district": row.committee.district.name if row.committee.district else "",
        "responsible": responsible_text(row.responsible, row.responsible_note),
        "due_on": row.due_on,
        "follow_up": follow_up_word(row.follow_up),
        "evidence": row.evidence,
        "settled_on": row.settled_on,
        "address": request.build_absolute_uri(resolution_page(row.pk)),
    }
