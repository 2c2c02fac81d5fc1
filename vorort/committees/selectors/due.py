"""Seats that need somebody: their holder leaves soon and nobody follows, or nobody holds them."""

from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from vorort.committees.choices import EXTERNAL, MandateState, SeatOffice
from vorort.committees.models import Committee, Seat
from vorort.committees.selectors import SOON, HeldNow, lasts, with_alive

OF_ALIVE = ("alive__pk", "alive__state", "alive__begins", "alive__ends")


@dataclass(frozen=True, slots=True)
class OurCommittee:
    """A living committee that is not only named here, and where it is."""

    committee_id: int
    kind: str
    district_id: int | None
    district_slug: str | None
    district_name: str | None


@dataclass(frozen=True, slots=True)
class DueSeat:
    """A seat that needs somebody. `mandate_id` and `ends` are of the mandate that ends; a vacant seat has none."""

    committee_id: int
    kind: str
    district_id: int | None
    seat_id: int
    mandate_id: int | None = None
    ends: datetime | None = None


def our_committees(at: datetime) -> tuple[OurCommittee, ...]:
    """By the name of their district. One statement."""
    rows = Committee.objects.living(at).exclude(kind__in=EXTERNAL).order_by("district__name", "pk")
    columns = ("pk", "kind", "district_id", "district__slug", "district__name")
    return tuple(OurCommittee(*row) for row in rows.values_list(*columns))


def due_seats(at: datetime) -> tuple[DueSeat, ...]:
    """First what ends, by day; then what is vacant, committee by committee. One statement."""
    ours = Committee.objects.living(at).exclude(kind__in=EXTERNAL).order_by()
    seats = Seat.objects.filter(lasts(at), committee__in=ours, begins__lte=at)
    rows = with_alive(seats.exclude(office=SeatOffice.STAND_IN), at)
    columns = ("committee_id", "committee__kind", "committee__district_id", "pk", *OF_ALIVE)
    found = rows.order_by("committee__name", "position", "pk").values_list(*columns)
    ending: list[DueSeat] = []
    vacant: list[DueSeat] = []
    for seat, lines in groupby(found, lambda row: row[:4]):
        held = [(line[4], line[5:]) for line in lines if line[4]]
        row = DueSeat(*seat)
        vacant += [] if held else [row]
        ending += [replace(row, mandate_id=pk, ends=now[2]) for pk, now in held if _is_due(pk, held, at)]
    return (*sorted(ending, key=lambda seat: (seat.ends, seat.mandate_id)), *vacant)


def _is_due(pk: int, held: list[tuple[int, HeldNow]], at: datetime) -> bool:
    """In force, ending soon, and nobody holds or was asked to hold the seat for longer: as `ending_soon` asks it."""
    state, begins, ends = dict(held)[pk]
    if state != MandateState.ACCEPTED or ends is None or ends > at + SOON or begins is None or begins > at:
        return False
    later = (others for other, (_state, _begins, others) in held if other != pk)
    return all(other is not None and other <= ends for other in later)
