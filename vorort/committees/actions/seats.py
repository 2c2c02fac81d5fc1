"""Making, changing and closing seats. A seat is apart from who holds it, but not without effect on them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Min, Q
from django.utils.translation import gettext as _

from vorort.committees.actions.holding import carry, day, end_mandate, with_all
from vorort.committees.actions.inside import one_after_another
from vorort.committees.choices import TAKING, CommitteeKind, MandateState, SeatOffice, WhyEnded
from vorort.committees.facts import SeatChanged
from vorort.committees.models import Committee, Mandate, Seat
from vorort.committees.rules.intervals import overlap
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.ground.permit import Refused, allows
from vorort.ground.record import assign

SEAT_FIELDS = (
    "office", "name", "position", "is_voting", "weight", "ex_officio_of", "stands_in_for", "nominated_by", "member",
)  # fmt: skip
# who votes with how much weight, and which other office brings the seat along, is no matter of whoever leads
RULES_FIELDS = ("weight", "ex_officio_of_id", "member_id")


@action("committees.keep_seat", locks=one_after_another)
def keep_seat(
    committee: Committee,
    *,
    values: Mapping[str, Any],
    by: Actor,
    seat: Seat | None = None,
    begins: datetime | None = None,
    at: datetime = STAMPED,
) -> Seat:
    """Make a seat, or change the given one. Raises ValidationError, such as for a second chair.

    A seat that comes with another office is held at once by whoever holds that office: who sat there makes room. If
    it comes with it no longer, whoever held it for that reason leaves. The office of a seat that somebody has held
    stays as it is. Weight, ties to other offices and to members of the association, and the chair are for those
    who may adopt rules; raises Refused for others.
    """
    if committee.ends and committee.ends <= at:
        raise ValidationError(_("This committee has ended already."))
    row = committee.seats.select_for_update().get(pk=seat.pk) if seat else Seat(committee=committee)
    row.begins = begins or row.begins or at
    before = {name: getattr(row, name) for name in (*RULES_FIELDS, "office")}
    assign(row, values, SEAT_FIELDS)
    changed = {name for name, value in before.items() if getattr(row, name) != value}
    may_rule = allows("committees.adopt_rules", by, committee, at)
    if not may_rule and (changed.intersection(RULES_FIELDS) or _becomes_chair(row, changed)):
        raise Refused("committees.keep_seat")
    row.full_clean(exclude=["committee"])
    _refuse_seat(row, changed)
    is_new = row.pk is None
    row.save()
    if "ex_officio_of_id" in changed:
        _follow_office(row, before["ex_officio_of_id"], since=row.begins if is_new else at)
    state(SeatChanged(row.pk))
    return row


@action("committees.close_seat", locks=one_after_another)
def close_seat(seat: Seat, *, by: Actor, at: datetime = STAMPED) -> Seat:
    """Close a seat for good: whoever holds it or was offered it leaves it now. Raises ValidationError if closed."""
    if seat.ends and seat.ends <= at:
        raise ValidationError(_("This seat is closed already."))
    for mandate in with_all(seat.mandates.filter(Q(ends=None) | Q(ends__gt=at), state__in=TAKING)):
        end_mandate(mandate, at, WhyEnded.COMMITTEE)
    # one that has not begun yet never will
    seat.ends = max(at, seat.begins)
    seat.save(update_fields=["ends", "changed"])
    state(SeatChanged(seat.pk))
    return seat


def _becomes_chair(seat: Seat, changed: set[str]) -> bool:
    return "office" in changed and seat.office == SeatOffice.CHAIR


def _refuse_seat(seat: Seat, changed: set[str]) -> None:
    """What no constraint of one row can see."""
    if seat.office == SeatOffice.CHAIR:
        _refuse_second_chair(seat)
    if seat.stands_in_for and seat.stands_in_for.committee_id != seat.committee_id:
        raise ValidationError(_("A stand-in comes for a seat of the same committee."))
    if seat.member_id and seat.committee.kind != CommitteeKind.GENERAL_ASSEMBLY:
        raise ValidationError(_("Members of the association send delegates to the general assembly only."))
    _refuse_circle(seat)
    if seat.pk is not None:
        _refuse_for_history(seat, changed)


def _refuse_second_chair(seat: Seat) -> None:
    for other in seat.committee.seats.filter(office=SeatOffice.CHAIR).exclude(pk=seat.pk):
        if overlap((seat.begins, seat.ends), (other.begins, other.ends)):
            raise ValidationError(_("This committee has a seat for its chair already."))


def _refuse_circle(seat: Seat) -> None:
    """By virtue of itself nobody holds anything, not even around three corners."""
    source = seat.ex_officio_of
    while source is not None:
        if source.committee_id == seat.committee_id:
            raise ValidationError(
                _("A seat can come with an office in another committee only, and not in a circle.")
            )
        source = source.ex_officio_of


def _refuse_for_history(seat: Seat, changed: set[str]) -> None:
    held = seat.mandates.filter(state__in=TAKING)
    first = held.aggregate(first=Min("begins"))["first"]
    if first is None:
        return
    if changed & {"office", "member_id"}:
        raise ValidationError(
            _("Somebody has held this seat or been offered it, as what it is. Please make a new seat.")
        )
    if first < seat.begins:
        raise ValidationError(
            _("Somebody has held this seat since %(day)s already, so it cannot begin later.")
            % {"day": day(first)}
        )


def _follow_office(seat: Seat, former_source: int | None, *, since: datetime) -> None:
    """Let go whoever held the seat with the former office, and bring in who holds the new one."""
    alive = Mandate.objects.filter(Q(ends=None) | Q(ends__gt=since), state=MandateState.ACCEPTED)
    if former_source is not None:
        for mandate in with_all(alive.filter(seat=seat, follows__seat=former_source)):
            end_mandate(mandate, since, WhyEnded.OFFICE)
    if seat.ex_officio_of_id is not None:
        for mandate in with_all(alive.filter(seat=seat.ex_officio_of_id)):
            carry(seat, mandate, since=since)
