"""Dates that clubs have entered, as their pages and the workplace ask for them."""

from datetime import datetime

from vorort.committees.choices import CommitteeKind
from vorort.committees.models import seats_of_user
from vorort.ground.actor import ANONYMOUS, Actor, ActorKind
from vorort.people.choices import DutyKind
from vorort.people.selectors import duties_held
from vorort.projects.models import Event, EventQuerySet

_KEEPING = (DutyKind.OFFICE, DutyKind.EDITOR)


def districts_kept_by(actor: Actor, at: datetime) -> frozenset[int | None]:
    """For which districts somebody looks at what clubs enter: as office, as editor, or running the steering committee.

    None among them is the whole city.
    """
    if actor.kind != ActorKind.USER or actor.id is None:
        return frozenset()
    by_duty = {place for kind, place in duties_held(actor.id, at) if kind in _KEEPING}
    seats = seats_of_user(actor.id, at)
    by_seat = {seat.district_id for seat in seats if seat.runs and seat.kind == CommitteeKind.STEERING}
    return frozenset(by_duty | (by_seat - {None}))


def events_kept_by(actor: Actor, at: datetime) -> EventQuerySet:
    """What somebody looks at and keeps for their district; what waits for a mail is nobody's business yet."""
    reach = districts_kept_by(actor, at)
    rows = event_rows().exclude(state="waiting")
    if None in reach:
        return rows
    return rows.filter(district__in=[place for place in reach if place is not None])


def event_read(actor: Actor) -> EventQuerySet:
    """Dates that somebody may know of, each with what its page shows."""
    return event_rows().visible_to(actor)


def latest_events(most: int) -> EventQuerySet:
    """Everything public, with no more than its address needs."""
    rows = Event.objects.visible_to(ANONYMOUS).select_related("thread")
    return rows.only("thread__title").order_by("-pk")[:most]


def event_rows() -> EventQuerySet:
    rows = Event.objects.select_related("thread", "district", "address")
    return rows.defer("thread__easy_text", "district__boundary")
