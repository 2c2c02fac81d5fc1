"""What both faces say of a date: where its page is, when it takes place in words, and the link of whoever has entered it."""

from datetime import date, datetime

from django.utils.functional import Promise
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import last_day
from vorort.projects.models import Event, ProjectDate
from vorort.projects.models.events import EVENT_LINK
from vorort.projects.selectors.events import event_rows
from vorort.shell.addresses import address
from vorort.shell.meetings.words import day_text, when_text
from vorort.shell.signed_links import SignedLink

# names the date and the address the mail went to
OWN_EVENT = SignedLink("portal.events.own", "portal:own_event")
# what of a date reads differently once the district has agreed
WORDS: dict[str, str | Promise] = {
    "title": gettext_lazy("Title"),
    "text": gettext_lazy("What happens there"),
    "organiser": gettext_lazy("Organised by"),
    "link": gettext_lazy("More about it"),
}


def event_behind(token: str) -> Event | None:
    """The date a mail was about; None for a link that is not ours, leads to nothing or belongs to another address."""
    event_id, address_id = OWN_EVENT.pair(token) or (0, 0)
    return event_rows().filter(pk=event_id, address=address_id).first()


def sender_of(event: Event) -> Actor:
    """Whoever has followed the link in the mail."""
    return Actor(ActorKind.LINK, event.pk, EVENT_LINK)


def address_of(event: Event) -> str:
    """Of its public page."""
    return f"{address('portal:events')}{event.pk}-{event.slug}/"


def occasion_text(row: Event | ProjectDate) -> str:
    """`Saturday, 5 December 2026, 10:00 to 14:00`; without hours where it lasts whole days."""
    return told_when(row.begins, row.ends, is_all_day=row.is_all_day)


def told_when(begins: datetime, ends: datetime | None, *, is_all_day: bool) -> str:
    """In the reader's language and the time of the city."""
    first = localtime(begins).date()
    if is_all_day:
        last = last_day(ends) if ends else first
        return day_text(first) if last <= first else _days(first, last)
    if ends is None:
        return _("%(day)s, %(begin)s") % {"day": day_text(first), "begin": f"{localtime(begins):%H:%M}"}
    return when_text(begins, ends)


def _days(first: date, last: date) -> str:
    return _("%(first)s to %(last)s") % {"first": day_text(first), "last": day_text(last)}
