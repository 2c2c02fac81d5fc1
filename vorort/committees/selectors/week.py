"""What of seats and groups is somebody's to answer or to read now."""

from datetime import datetime, timedelta

from django.db.models import Q, QuerySet

from vorort.committees.choices import EXTERNAL, GROUPS, JoiningKind, JoiningState, SeatOffice
from vorort.committees.models import Committee, HeldSeat, Joining, Mandate, seats_of_user, seats_on_record
from vorort.committees.selectors.looking_after import led_by
from vorort.ground.actor import ANONYMOUS

# for how long somebody is new in the chair
NEW = timedelta(days=30)


def offers_and_chairs(user_id: int, at: datetime) -> tuple[list[Mandate], list[Mandate]]:
    """Seats somebody has been offered and has not answered; and chairs they have taken lately or take soon.

    Not the chairs of bodies that are only named here, nor of those that are hidden. One statement, none for most people.
    """
    alive = [seat for seat in seats_on_record(user_id) if seat.lasts(at)]
    offered = [seat.mandate_id for seat in alive if seat.is_offered]
    chaired = [seat.mandate_id for seat in alive if _is_new_chair(seat, at)]
    if not offered and not chaired:
        return [], []
    known = Q(pk__in=offered) | Q(pk__in=chaired, committee__in=Committee.objects.visible_to(ANONYMOUS))
    rows = Mandate.objects.filter(known).select_related("seat", "committee", "on_behalf_of")
    found = list(rows.order_by("begins", "pk"))
    return [row for row in found if row.pk in offered], [row for row in found if row.pk in chaired]


def _is_new_chair(seat: HeldSeat, at: datetime) -> bool:
    is_chair = seat.office == SeatOffice.CHAIR and seat.kind not in EXTERNAL
    return is_chair and not seat.is_offered and seat.begins >= at - NEW


def open_requests() -> QuerySet[Joining]:
    """Who asks to join any group, and has had no answer yet."""
    return Joining.objects.filter(state=JoiningState.OPEN, kind=JoiningKind.REQUEST)


def requests_to(user_id: int, at: datetime) -> QuerySet[Joining]:
    """Who asks to join a group that somebody runs."""
    if not any(seat.runs for seat in seats_of_user(user_id, at)):
        return Joining.objects.none()
    groups = led_by(user_id, at).filter(kind__in=GROUPS).order_by()
    return open_requests().filter(committee__in=groups).select_related("committee", "user")
