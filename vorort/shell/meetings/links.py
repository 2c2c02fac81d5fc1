"""Signed links around meetings: good for one invitation, and for one calendar until its owner renews it."""

from vorort.meetings.models import CalendarFeed, Invitation
from vorort.shell.signed_links import SignedLink

INVITATION = SignedLink("meetings.invitation", "portal:answer_meeting")
CALENDAR = SignedLink("meetings.calendar", "portal:own_calendar")


def invitation_of(token: str) -> Invitation | None:
    """The invitation behind a link; None for a link that is not ours or leads to nothing."""
    rows = Invitation.objects.select_related(
        "person", "mandate", "meeting__thread", "meeting__committee__district", "meeting__committee__thread"
    )
    rows = rows.defer("meeting__committee__district__boundary")
    return rows.filter(pk=INVITATION.number(token) or 0).first()


def feed_of(token: str) -> CalendarFeed | None:
    """The calendar behind a secret address; None once its owner has renewed or stopped it, and for one that is not ours."""
    user_id, serial = CALENDAR.pair(token) or (0, 0)
    rows = CalendarFeed.objects.filter(user=user_id, serial=serial, is_on=True, user__is_active=True)
    return rows.select_related("user").first()


def calendar_address(feed: CalendarFeed, language: str) -> str:
    """The whole secret address."""
    return CALENDAR.address(feed.user_id, feed.serial, language=language)
