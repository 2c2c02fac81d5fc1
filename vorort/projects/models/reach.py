"""For which projects somebody works: what the policies say of one project, said of many."""

from dataclasses import dataclass
from datetime import datetime

from vorort.committees.choices import GROUPS, CommitteeKind
from vorort.committees.models import seats_of_user
from vorort.ground.actor import Actor, ActorKind
from vorort.people.choices import DutyKind
from vorort.people.selectors import duties_held

# external bodies are only named here, so nobody runs a project for them
RUNNING = (*GROUPS, CommitteeKind.STEERING, CommitteeKind.BOARD)


@dataclass(frozen=True, slots=True)
class Reach:
    """Districts somebody works for, None among them for the whole city, and committees whose projects they run."""

    districts: frozenset[int | None]
    committees: frozenset[int]

    def __bool__(self) -> bool:
        return bool(self.districts or self.committees)

    @property
    def is_of_the_city(self) -> bool:
        return None in self.districts

    @property
    def named(self) -> list[int]:
        """The districts somebody works for by name."""
        return [place for place in self.districts if place is not None]


NOTHING = Reach(frozenset(), frozenset())


def reach_of(actor: Actor, at: datetime) -> Reach:
    """Out of the duties and seats somebody holds."""
    if actor.kind != ActorKind.USER or actor.id is None:
        return NOTHING
    offices = {place for kind, place in duties_held(actor.id, at) if kind == DutyKind.OFFICE}
    if None in offices:
        # a seat gives nothing more, so none is asked for
        return Reach(frozenset(offices), frozenset())
    seats = [seat for seat in seats_of_user(actor.id, at) if seat.runs and seat.kind in RUNNING]
    steered = {seat.district_id for seat in seats if seat.kind == CommitteeKind.STEERING} - {None}
    return Reach(frozenset(offices | steered), frozenset(seat.committee_id for seat in seats))
