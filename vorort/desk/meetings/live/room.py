"""What everybody in the room sees, and those who take part from home: large, without anything to fill in."""

from dataclasses import dataclass, field
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from vorort.desk.meetings.gate import at_meetings
from vorort.desk.meetings.live.gate import MEETING, lead_address
from vorort.desk.meetings.live.own import OwnPart, own_part
from vorort.desk.meetings.live.rows import VoteRow, rows_of
from vorort.desk.meetings.live.secrecy import may_become_secret, secrecy_told
from vorort.desk.pages import workplace
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.meetings.choices import VoteState
from vorort.meetings.models import AgendaItem, Meeting, Vote
from vorort.meetings.policies import convenes, member
from vorort.meetings.selectors.voting import ballots_to_cast, votes_in_the_room
from vorort.people.selectors import actor_of
from vorort.shell.keys import row_or_404
from vorort.shell.meetings.live import quorum_shown, spread_of, state_address
from vorort.shell.pages import show_form

# what has been opened and not broken off
SHOWN = (VoteState.OPEN, VoteState.CLOSED, VoteState.DECLARED)


@dataclass(frozen=True)
class Called:
    """The item the meeting is at, as a reader may know it."""

    item: AgendaItem | None
    votes: list[VoteRow]
    # motions that come next and that members may still ask to be secret, with how many have asked
    ahead: list[tuple[Vote, str]] = field(default_factory=list)


@at_meetings
@require_safe
def room(request: HttpRequest, pk: int) -> HttpResponse:
    """The current item, the open vote with its turnout, and what was declared."""
    actor, at = actor_of(request.user), now()
    rows = Meeting.objects.visible_to(actor, at).select_related(*MEETING)
    meeting = row_or_404(rows.defer("committee__district__boundary"), pk)
    inside = Meeting.objects.inside(actor, at).filter(pk=pk).exists()
    called = called_item(meeting, actor, at) if meeting.is_running and meeting.current_item_id else None
    quorum = quorum_shown(meeting, at) if inside and meeting.is_running else None
    return show_form(
        request,
        "desk/meetings/live/room.html",
        workplace((meeting.title, "")),
        meeting=meeting,
        called=called,
        own_part=_own_part(meeting, called, actor) if inside else OwnPart(),
        quorum=quorum,
        spread=spread_of(quorum),
        state_url=state_address(meeting, is_inside=inside),
        to_cast=ballots_to_cast(actor, at, meeting).exists() if meeting.is_running else False,
        lead_url=lead_address(meeting) if convenes(actor, meeting, at) else "",
    )


def _own_part(meeting: Meeting, called: Called | None, actor: Actor) -> OwnPart:
    item = called.item if called else None
    if item:
        item.meeting = meeting
    return own_part(meeting, actor, [item] if item else [])


def called_item(meeting: Meeting, actor: Actor, at: datetime) -> Called:
    """Without what somebody may not know of: then only that the meeting is at its part that is not public."""
    seen = AgendaItem.objects.visible_to(actor, at).filter(pk=meeting.current_item_id or 0)
    item = seen.select_related("paper__thread").first()
    if item is None:
        return Called(None, [])
    votes = votes_in_the_room(item)
    rows = rows_of((vote for vote in votes if vote.state in SHOWN), leads=False)
    rows.reverse()
    # what is being voted on comes first, then what was declared last
    ahead = [vote for vote in votes if vote.state == VoteState.PREPARED]
    return Called(
        item, sorted(rows, key=lambda row: row.vote.state == VoteState.DECLARED), _asked(ahead, actor, at)
    )


def _asked(ahead: list[Vote], actor: Actor, at: datetime) -> list[tuple[Vote, str]]:
    """For those who may ask; the next three, so that the page asks no more with thirty."""
    if not ahead or not member(actor, ahead[0], at):
        return []
    return [(vote, secrecy_told(vote, at)) for vote in ahead[:3] if may_become_secret(vote, at)]
