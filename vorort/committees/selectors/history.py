"""Who sat where since a committee began, and when nobody did."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import F, Prefetch, Q, Subquery

from vorort.committees.choices import MandateState, SeatOffice
from vorort.committees.models import Committee, ElectoralTerm, Mandate, Seat
from vorort.committees.rules.intervals import Interval, gaps

# between the last second of one mandate and the first of the next nobody speaks of a vacancy
SHORTEST_GAP = timedelta(days=1)


@dataclass(frozen=True)
class SeatHistory:
    """A seat with all accepted mandates in their order, and the times in which it was vacant, up to now."""

    seat: Seat
    mandates: tuple[Mandate, ...]
    vacant: tuple[Interval, ...]


def seat_histories(committee: Committee, at: datetime) -> list[SeatHistory]:
    """All seats there are or were, stand-ins last. Two statements whatever their number."""
    accepted = Mandate.objects.shown().filter(state=MandateState.ACCEPTED).order_by("begins", "pk")
    rows = (
        committee.seats.filter(Q(ends__isnull=True) | Q(ends__gt=F("begins")), begins__lte=at)
        .select_related("nominated_by", "member__district", "member__organisation")
        .defer("member__district__boundary")
        .prefetch_related(Prefetch("mandates", accepted, to_attr="accepted"))
    )
    histories = [SeatHistory(seat, tuple(seat.accepted), _vacant(seat, at)) for seat in rows]
    return sorted(histories, key=lambda history: history.seat.office == SeatOffice.STAND_IN)


def terms_between(begins: datetime, ends: datetime) -> list[ElectoralTerm]:
    """The electoral terms that reach into a time, the earliest first."""
    rows = ElectoralTerm.objects.filter(Q(ends__isnull=True) | Q(ends__gt=begins), begins__lt=ends)
    return list(rows.order_by("begins", "pk"))


def term_named(at: datetime) -> Subquery:
    """The name of the electoral term that runs, to be asked along with something else."""
    rows = ElectoralTerm.objects.filter(Q(ends__isnull=True) | Q(ends__gt=at), begins__lte=at)
    return Subquery(rows.order_by("-begins", "-pk").values("name")[:1])


def _vacant(seat: Seat, at: datetime) -> tuple[Interval, ...]:
    """A stand-in's seat is missed by nobody; what will be vacant is not yet."""
    if seat.office == SeatOffice.STAND_IN:
        return ()
    mandates: list[Mandate] = vars(seat)["accepted"]
    found = gaps((seat.begins, seat.ends), [(mandate.begins, mandate.ends) for mandate in mandates])
    return tuple(
        (begins, ends)
        for begins, ends in found
        if begins <= at and (ends is None or ends - begins >= SHORTEST_GAP)
    )
