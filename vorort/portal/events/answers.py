"""What the public site answers when something happens to a date that somebody has entered: a mail."""

from datetime import datetime

from vorort.districts.selectors import the_city
from vorort.ground.facts import follows_up
from vorort.portal.events import letters
from vorort.projects.choices import EventState
from vorort.projects.facts import EventCancelled, EventDeclined, EventPublished, EventSubmitted
from vorort.projects.models import Event
from vorort.projects.selectors.events import event_rows


@follows_up(EventSubmitted)
def write_to_confirm_event(fact: EventSubmitted, at: datetime) -> None:
    """The mail with the link that shows an address is the sender's."""
    _tell(fact.event_id, letters.write_to_confirm, EventState.WAITING)


@follows_up(EventPublished)
def write_of_publishing(fact: EventPublished, at: datetime) -> None:
    """The sender learns that everybody can read it."""
    _tell(fact.event_id, letters.write_published, EventState.PUBLISHED)


@follows_up(EventDeclined)
def write_of_declining(fact: EventDeclined, at: datetime) -> None:
    """The sender learns why not, unless it has been decided otherwise meanwhile."""
    _tell(fact.event_id, letters.write_declined, EventState.DECLINED, EventState.PUBLISHED)


@follows_up(EventCancelled)
def write_of_cancelling(fact: EventCancelled, at: datetime) -> None:
    """The sender learns that it is cancelled, whoever has done it."""
    _tell(fact.event_id, letters.write_cancelled, EventState.CANCELLED)


def _tell(number: int, write: letters.Write, *states: EventState) -> None:
    event: Event | None = event_rows().filter(pk=number, state__in=states).first()
    if event:
        write(event, the_city())
