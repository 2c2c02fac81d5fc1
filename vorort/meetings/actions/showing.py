"""What everybody may read of a meeting and its papers: threads that become public, and the search."""

from collections.abc import Iterable
from datetime import datetime

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import override

from vorort.meetings.choices import MeetingState
from vorort.meetings.models import Meeting, Paper
from vorort.search.bulk import Found, forget, index
from vorort.threads.bulk import add_step
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread

LANGUAGES = ("de", "en")


def show_meeting(meeting: Meeting, at: datetime) -> None:
    """Let everybody read a public meeting, and the public papers on its agenda; take it back from one that is not."""
    thread = meeting.thread
    if meeting.is_public:
        _turn(thread, Visibility.DRAFT, Visibility.PUBLIC)
        show_papers(meeting, at)
        index_meeting(meeting)
    else:
        _turn(thread, Visibility.PUBLIC, Visibility.DRAFT)
        forget("meeting", meeting.pk)


def show_papers(meeting: Meeting, at: datetime) -> None:
    """Papers are public with the first public agenda on which they stand."""
    if not meeting.is_public or meeting.state == MeetingState.DRAFT:
        return
    items = meeting.items.filter(is_public=True, dropped_at=None).exclude(parent__is_public=False)
    rows = Paper.objects.filter(
        is_public=True, thread__visibility=Visibility.DRAFT, agenda_items__in=items
    ).distinct()
    for paper in rows.select_related("thread__district", "committee"):
        _turn(paper.thread, Visibility.DRAFT, Visibility.PUBLIC)
        add_step(paper.thread, "published", at)
        index_paper(paper)


def index_meeting(meeting: Meeting) -> None:
    """Put a public meeting into the search, or bring it up to date. One that is cancelled is still found, and says so."""
    if meeting.thread.visibility != Visibility.PUBLIC:
        return
    items = meeting.items.filter(is_public=True, dropped_at=None).exclude(parent__is_public=False)
    for found in meeting_found(meeting, items.values_list("title", flat=True)):
        index(found)


def meeting_found(meeting: Meeting, titles: Iterable[str]) -> list[Found]:
    """What the search knows of a meeting: its title, its day, and the titles of its public items."""
    committee, body, rows = meeting.committee, " ".join(titles), []
    for language in LANGUAGES:
        with override(language):
            title, day = meeting.told_title, date_format(localtime(meeting.begins), "DATE_FORMAT")
        rows.append(
            Found(
                "meeting", meeting.pk, language, str(meeting.pk), title, f"{day} · {committee.name}"[:400], body,
                committee.district, meeting.thread,
            )
        )  # fmt: skip
    return rows


def index_paper(paper: Paper) -> None:
    """Put a public paper into the search as it reads now; a draft is not found."""
    if paper.thread.visibility != Visibility.PUBLIC:
        return
    latest = paper.versions.get(version=paper.version)
    text = latest.wording or latest.reasons
    for language in LANGUAGES:
        index(
            Found(
                "paper", paper.pk, language, str(paper.pk), f"{paper.reference} {paper.title}", text[:300],
                f"{latest.wording} {latest.reasons}", paper.committee.district, paper.thread,
            )
        )  # fmt: skip


def _turn(thread: Thread, before: Visibility, after: Visibility) -> None:
    """What a moderator has hidden stays hidden."""
    if thread.visibility == before:
        thread.visibility = after
        thread.save(update_fields=["visibility", "changed"])
