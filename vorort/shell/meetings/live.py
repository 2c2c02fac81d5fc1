"""For screens that ask every few seconds whether anything is new about a meeting.

What they ask for is behind a signed address that is the same for everybody who may see as much, and needs no log-in: so one
answer is kept for three hundred screens until something changes. It tells numbers only.
"""

import time
from datetime import datetime

from django.http import Http404, HttpResponse
from django.utils.timezone import localtime

from vorort.committees.rules.outcome import QuorumResult
from vorort.ground.actor import ANONYMOUS
from vorort.ground.clock import now
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import AgendaItem, Meeting
from vorort.meetings.selectors.presence import quorum_at
from vorort.meetings.selectors.voting import turnout_in
from vorort.shell.addresses import address
from vorort.shell.page_cache import public_page
from vorort.shell.signed_links import SignedLink

_STATE = SignedLink("meetings.state", "portal:meeting_state")
# who was there changes with the meeting's number; whose mandate ends meanwhile shows so many seconds later
QUORUM_SECONDS, MOST_KEPT = 30, 50
MANY, MILLISECONDS_EACH = 60, 17
_quorums: dict[tuple[int, int, datetime | None], tuple[float, QuorumResult]] = {}


def state_address(meeting: Meeting, *, is_inside: bool) -> str:
    """Where a page asks; good for today and tomorrow. Who is inside is told of the part that is not public too."""
    day = localtime(now()).date().toordinal()
    return address("portal:meeting_state", _STATE.token(meeting.pk, 2 * day + is_inside))


def spread_of(quorum: QuorumResult | None) -> int:
    """Over how many milliseconds the screens of a committee read a page anew: none of ten members, five seconds of 300."""
    return MILLISECONDS_EACH * quorum.base if quorum and quorum.base >= MANY else 0


def state_answer(token: str) -> HttpResponse:
    """The number that every change of a meeting raises, then of open votes how many have voted.

    Such as `17 5:42`: only where the first number is another one the page is read again, so that 300 ballots do not make
    300 screens read it 300 times. Raises Http404 for a token that is not ours or is over, and for what is gone.
    """
    at = now()
    pk, told = _STATE.pair(token) or (0, 0)
    day, is_inside = divmod(told, 2)
    if localtime(at).date().toordinal() - day not in (0, 1):
        raise Http404
    seen = Meeting.objects.all() if is_inside else Meeting.objects.visible_to(ANONYMOUS, at)
    found = seen.filter(pk=pk).values_list("revision", "state").first()
    if found is None:
        raise Http404
    items = AgendaItem.objects.all() if is_inside else AgendaItem.objects.visible_to(ANONYMOUS, at)
    votes = turnout_in(items.filter(meeting=pk)) if found[1] == MeetingState.RUNNING else []
    words = [str(found[0]), *(f"{vote}:{cast}" for vote, cast in votes)]
    return public_page(HttpResponse(" ".join(words), content_type="text/plain"))


def quorum_shown(meeting: Meeting, at: datetime) -> QuorumResult:
    """The quorum on screens that many look at: counted once for each state of the meeting, not for each of them."""
    key, moment = (meeting.pk, meeting.revision, meeting.opened_at), time.monotonic()
    kept = _quorums.get(key)
    if kept and moment - kept[0] < QUORUM_SECONDS:
        return kept[1]
    if len(_quorums) >= MOST_KEPT:
        _quorums.clear()
    found = quorum_at(meeting, at)
    _quorums[key] = (moment, found)
    return found
