"""In whose meetings somebody has a part, out of what they hold right now."""

from dataclasses import dataclass
from datetime import datetime

from vorort.committees.choices import CommitteeKind
from vorort.committees.models import seats_of_user
from vorort.ground.actor import Actor, ActorKind
from vorort.people.choices import DutyKind
from vorort.people.selectors import duties_held


@dataclass(frozen=True)
class Reach:
    """Committees by number: where somebody sits (stand-ins too) and where they run meetings; districts likewise."""

    everywhere: bool = False
    sits: tuple[int, ...] = ()
    runs: tuple[int, ...] = ()
    offices: tuple[int, ...] = ()
    chairs: tuple[int, ...] = ()


def reach_of(actor: Actor, at: datetime) -> Reach:
    """What somebody holds, in at most two remembered statements."""
    if actor.kind == ActorKind.COMMAND:
        return Reach(everywhere=True)
    if actor.kind != ActorKind.USER or actor.id is None:
        return Reach()
    offices = [place for kind, place in duties_held(actor.id, at) if kind == DutyKind.OFFICE]
    if None in offices:
        return Reach(everywhere=True)
    seats = seats_of_user(actor.id, at)
    return Reach(
        sits=tuple(seat.committee_id for seat in seats),
        runs=tuple(seat.committee_id for seat in seats if seat.runs),
        offices=tuple(place for place in offices if place),
        chairs=tuple(
            seat.district_id
            for seat in seats
            if seat.is_leading and seat.kind == CommitteeKind.STEERING and seat.district_id
        ),
    )
