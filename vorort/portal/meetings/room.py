"""The screen that hangs in the room of a public meeting: what everybody may know, large, whoever has opened it."""

from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vorort.districts.choices import Capability
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.meetings.choices import BY_NAME, VoteState
from vorort.meetings.models import AgendaItem, Meeting, Vote
from vorort.meetings.selectors.showing import decided_on, meeting_read, papers_known
from vorort.meetings.selectors.voting import votes_of, with_turnout
from vorort.portal.meetings.shapes import Result, results_of, shown_names
from vorort.shell.keys import row_or_404
from vorort.shell.meetings.addresses import meeting_page
from vorort.shell.meetings.live import quorum_shown, state_address, state_answer
from vorort.shell.menu import needs
from vorort.shell.pages import show_page


@dataclass(frozen=True, slots=True)
class VoteNow:
    """What is being voted on. How many have voted is told where everybody votes for themselves."""

    key: int
    kind: str
    state: str
    method: str
    wording: str
    is_open: bool
    names: tuple[str, ...]
    cast: int | None
    lines: int


@dataclass(frozen=True, slots=True)
class Called:
    """The item a meeting is at."""

    title: str
    text: str
    paper: str
    votes: tuple[VoteNow, ...]
    results: tuple[Result, ...]


@require_safe
@needs(Capability.MEETINGS)
def meeting_room(request: HttpRequest, pk: int) -> HttpResponse:
    """Where a public meeting is. Members see no more here than everybody: the screen may hang in front of guests."""
    at = now()
    meeting = row_or_404(meeting_read(ANONYMOUS, at).select_related("current_item"), pk)
    return show_page(
        request,
        "portal/meetings/room.html",
        [(_("Meetings"), reverse("portal:meetings")), (meeting.title, meeting_page(pk)), (_("Screen"), "")],
        meeting=meeting,
        called=_called(meeting, at) if meeting.is_running else None,
        quorum=quorum_shown(meeting, at) if meeting.is_running else None,
        state_url=state_address(meeting, is_inside=False),
    )


@require_safe
@needs(Capability.MEETINGS)
def meeting_state(request: HttpRequest, token: str) -> HttpResponse:
    """Whether anything is new on that screen, and on those of members."""
    return state_answer(token)


def _called(meeting: Meeting, at: datetime) -> Called | None:
    """None where no item was called, and where it is not public."""
    items = AgendaItem.objects.visible_to(ANONYMOUS, at).select_related("paper__thread")
    item = items.filter(pk=meeting.current_item_id or 0).first()
    if item is None:
        return None
    open_ones = votes_of(item).filter(state__in=(VoteState.OPEN, VoteState.CLOSED))
    return Called(
        title=str(item),
        text=item.text,
        paper=_paper(item, at),
        votes=tuple(_vote(row) for row in with_turnout(open_ones)),
        results=tuple(results_of(decided_on([item.pk], ANONYMOUS, at)).get(item.pk, ())),
    )


def _paper(item: AgendaItem, at: datetime) -> str:
    if item.paper is None or not papers_known([item.paper.pk], ANONYMOUS, at):
        return ""
    return f"{item.paper.reference} {item.paper.title}"


def _vote(vote: Vote) -> VoteNow:
    candidates = list(vote.candidates.all()) if vote.is_election else []
    is_cast_alone = vote.method in BY_NAME or vote.is_secret
    return VoteNow(
        key=vote.pk,
        kind=vote.get_kind_display(),
        state=vote.get_state_display(),
        method=vote.get_method_display(),
        wording=vote.wording,
        is_open=vote.state == VoteState.OPEN,
        names=tuple(name or _("name not published") for name in shown_names(candidates).values()),
        # told by `with_turnout`
        cast=vars(vote)["cast"] if is_cast_alone else None,
        lines=vars(vote)["lines"],
    )
