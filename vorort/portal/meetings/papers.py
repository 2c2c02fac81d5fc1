"""One paper: how it reads and read before, who deals with it, what became of it, and its files."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.direction.rules.changes import Piece, word_changes
from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS, Actor
from vorort.ground.clock import now
from vorort.meetings.choices import AmendmentState, Role
from vorort.meetings.models import Amendment, Paper, PaperFile, PaperVersion
from vorort.meetings.selectors.showing import Turn, around_paper, paper_read
from vorort.people.selectors import actor_of
from vorort.portal.attachments import attachment
from vorort.portal.meetings.shapes import ResolutionLine, body_link, outcome_mark, resolution_line
from vorort.portal.related import related_links
from vorort.shell.addresses import address
from vorort.shell.filters import moment
from vorort.shell.keys import row_or_404
from vorort.shell.meetings.addresses import meeting_page, paper_page
from vorort.shell.meetings.steps import meetings_timeline
from vorort.shell.meetings.words import outcome_word
from vorort.shell.menu import city_of, needs
from vorort.shell.pages import show_form, show_page
from vorort.shell.papers import makes_pdf
from vorort.shell.shapes import Link, TimelineEntry
from vorort.shell.subjects import pages_of


@dataclass(frozen=True, slots=True)
class TurnShown:
    """A committee deals with it, in its turn."""

    body: Link
    role: str
    meeting: Link | None
    date: str
    result: str
    mark: str


@dataclass(frozen=True, slots=True)
class AmendmentShown:
    """Another wording that was proposed."""

    wording: str
    reasons: str
    state: str
    mark: str
    who: str


@dataclass(frozen=True, slots=True)
class Change:
    """From one version to the next: number and day of the later one, and the words that came and went."""

    version: int
    date: str
    wording: tuple[Piece, ...]
    reasons: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class PaperPage:
    """One paper with what a reader may know of it."""

    reference: str
    title: str
    wording: str
    reasons: str
    version: int
    date: str
    body: Link
    district: Link | None
    subject: Link | None
    adds_to: Link | None
    is_public: bool
    turns: tuple[TurnShown, ...]
    amendments: tuple[AmendmentShown, ...]
    changes: tuple[Change, ...]
    files: tuple[Link, ...]
    addenda: tuple[Link, ...]
    resolutions: tuple[ResolutionLine, ...]
    steps: tuple[TimelineEntry, ...]


@require_safe
@needs(Capability.MEETINGS)
def paper(request: HttpRequest, pk: int) -> HttpResponse:
    """One paper, as far as the reader may know of it."""
    by, at = actor_of(request.user), now()
    found = row_or_404(paper_read(by, at), pk)
    show = show_page if by == ANONYMOUS else show_form
    return show(
        request,
        "portal/meetings/paper.html",
        [(_("Meetings"), reverse("portal:meetings")), (found.reference, "")],
        paper=paper_shown(found, by, at),
        pdf_url=address("portal:paper_pdf", pk) if makes_pdf() else "",
        related=related_links("paper", pk, city_of(request), 4),
    )


@require_safe
@needs(Capability.MEETINGS)
def paper_file(request: HttpRequest, pk: int, file: int) -> HttpResponse:
    """A file of a paper, for whom the paper is."""
    by = actor_of(request.user)
    known = Paper.objects.visible_to(by, now()).filter(pk=min(pk, 2**63 - 1))
    row = row_or_404(PaperFile.objects.filter(paper__in=known).select_related("document"), file)
    return attachment(row.document, is_public=by == ANONYMOUS)


def paper_shown(row: Paper, by: Actor, at: datetime) -> PaperPage:
    """All that is to be seen of one paper."""
    around, district = around_paper(row, by, at), row.committee.district
    latest = around.versions[0]
    return PaperPage(
        reference=row.reference,
        title=row.title,
        wording=latest.wording,
        reasons=latest.reasons,
        version=latest.version,
        date=moment(latest.at),
        body=body_link(row.committee),
        district=Link(district.name, address("portal:district", district.slug)) if district else None,
        subject=_subject_of(row),
        adds_to=_root_of(row),
        is_public=row.thread.visibility == "public",
        turns=tuple(_turn(turn) for turn in around.turns),
        amendments=tuple(_amendment(entry) for entry in around.amendments),
        changes=_changes(around.versions),
        files=tuple(
            Link(entry.document.title, address("portal:paper_file", row.pk, entry.pk))
            for entry in around.files
        ),
        addenda=tuple(Link(str(other), paper_page(other.pk)) for other in around.addenda),
        resolutions=tuple(resolution_line(entry) for entry in around.resolutions),
        steps=meetings_timeline(around.steps),
    )


def _subject_of(row: Paper) -> Link | None:
    """What it deals with, where everybody may read that."""
    subject = row.subject
    page = pages_of([subject]).get(subject.pk) if subject and subject.visibility == "public" else None
    return Link(subject.title, page) if subject and page else None


def _root_of(row: Paper) -> Link | None:
    root = row.adds_to
    return Link(str(root), paper_page(root.pk)) if root and root.thread.visibility == "public" else None


def _turn(turn: Turn) -> TurnShown:
    consultation, held = turn.consultation, turn.meeting
    return TurnShown(
        body=body_link(consultation.committee),
        role=str(Role(consultation.role).label),
        meeting=Link(held.title, meeting_page(held.pk)) if held else None,
        date=moment(held.begins) if held else "",
        result=outcome_word(turn.result),
        mark=outcome_mark(turn.result) if turn.result else "",
    )


def _amendment(row: Amendment) -> AmendmentShown:
    state = AmendmentState(row.state)
    marks = {AmendmentState.ADOPTED: "good", AmendmentState.PROPOSED: "open"}
    who = row.proposed_by.shown_name if row.proposed_by else ""
    return AmendmentShown(row.wording, row.reasons, str(state.label), marks.get(state, "closed"), who)


def _changes(versions: Sequence[PaperVersion]) -> tuple[Change, ...]:
    """The latest first, as versions are."""
    return tuple(
        Change(
            later.version,
            moment(later.at),
            word_changes(before.wording, later.wording),
            word_changes(before.reasons, later.reasons),
        )
        for later, before in pairwise(versions)
    )
