from datetime import datetime, timedelta
from itertools import count
from typing import Any

from vorort.districts.models import District
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind, command_actor
from vorort.ground.clock import now
from vorort.projects.actions import confirm_event, propose_event, record_event
from vorort.projects.models import Event
from vorort.projects.models.events import EVENT_LINK

BY = command_actor("tests")
TITLE = "Flohmarkt auf dem Schulhof"
_keys = count(1)


def told(begins: datetime | None = None, **values: Any) -> dict[str, Any]:
    """What somebody writes into the form: in a week, for two hours."""
    begins = begins or now().replace(microsecond=0) + timedelta(days=7)
    known = {"title": TITLE, "where": "Schulhof", "organiser": "Förderverein", "text": "Bücher und Spiele."}
    return known | {"begins": begins, "ends": begins + timedelta(hours=2)} | values


def sender(event: Event) -> Actor:
    """Whoever has followed the link in the mail."""
    return Actor(ActorKind.LINK, event.pk, EVENT_LINK)


def make_waiting_event(district: District, email: str = "verein@example.org", **values: Any) -> Event:
    """Entered without account; the mail has gone out."""
    key = f"event-{next(_keys)}"
    return propose_event(district, values=told(**values), email=email, form_key=key, by=ANONYMOUS)


def make_suggested_event(district: District, **values: Any) -> Event:
    """Confirmed by its sender; the district has to look at it."""
    event = make_waiting_event(district, **values)
    return confirm_event(event, by=sender(event))


def make_event(district: District, by: Actor = BY, **values: Any) -> Event:
    """A public one, entered by the district."""
    return record_event(district, values=told(**values), form_key=f"event-{next(_keys)}", by=by)
