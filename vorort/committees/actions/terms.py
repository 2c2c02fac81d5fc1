"""Elections change many chairs on one day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from vorort.committees.actions.holding import (
    day,
    end_mandate,
    keep_mandate,
    leave_others,
    refuse_held_by_office,
    with_all,
)
from vorort.committees.actions.inside import Newcomer, record_of
from vorort.committees.choices import TAKING, Basis, MandateState, SeatOffice, WhyEnded
from vorort.committees.facts import ChairsChanged, MandateRecorded
from vorort.committees.models import ElectoralTerm, Mandate, MandateQuerySet, Seat
from vorort.districts.models import City
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.people.models import Person


@dataclass(frozen=True)
class Change:
    """Who takes a seat with the new term; None leaves it vacant."""

    seat: Seat
    person: Person | Newcomer | None


@action("committees.change_chairs")
def change_chairs(
    city: City,
    *,
    name: str,
    begins: datetime,
    changes: list[Change],
    appointed_stay: bool,
    by: Actor,
    ends: datetime | None = None,
    at: datetime = STAMPED,
) -> ElectoralTerm:
    """Begin an electoral term: all these seats change hands at one moment, now, later, or lately.

    The members whom the former chairs appointed stay until their own term ends, or end at the same moment, as
    `appointed_stay` says; then what they have offered is taken back too. Whoever is re-elected gets a new mandate,
    and whoever sat elsewhere in the committee moves. Raises ValidationError, and nothing changes.
    """
    seats = _seats_of(changes, begins, at)
    if ends is not None and ends <= at:
        raise ValidationError(_("This term is over. Please record mandates of the past one by one."))
    term = ElectoralTerm(name=name, begins=begins, ends=ends)
    term.full_clean()
    term.save()
    for seat in seats.values():
        _end_those_before(seat, begins, appointed_stay=appointed_stay, at=at)
    winners = [(seats[change.seat.pk], record_of(change.person)) for change in changes if change.person]
    for seat, person in winners:
        leave_others(seat, person.pk, begins)
    for seat, person in winners:
        mandate = Mandate(
            seat=seat, person=person, begins=begins, ends=ends, term=term,
            state=MandateState.ACCEPTED, basis=Basis.ELECTION, answered_at=at,
        )  # fmt: skip
        keep_mandate(mandate)
        state(MandateRecorded(mandate.pk))
    state(ChairsChanged(term.pk))
    return term


def appointed_members(seat: Seat, at: datetime) -> list[Mandate]:
    """Whom the chair who holds a seat has appointed, also in committees led by virtue of this office."""
    rows = _appointed(seat).in_force(at)
    return list(
        rows.select_related("seat", "person", "committee").order_by("committee__name", "seat__position")
    )


def _appointed(seat: Seat) -> MandateQuerySet:
    """Appointments and offers in the committees that the holder of this seat leads."""
    chairs, found = [seat], {seat.pk}
    for chair in chairs:
        carried = [row for row in chair.carries.all() if row.pk not in found]
        found.update(row.pk for row in carried)
        chairs += carried
    led = [chair.committee_id for chair in chairs if chair.office == SeatOffice.CHAIR]
    members = Mandate.objects.filter(committee__in=led, basis=Basis.APPOINTMENT, state__in=TAKING)
    return members.exclude(seat__in=chairs)


def _seats_of(changes: list[Change], begins: datetime, at: datetime) -> dict[int, Seat]:
    """The seats as they stand now. Raises ValidationError for what cannot change hands then."""
    if not changes:
        raise ValidationError(_("Please name at least one seat."))
    rows = Seat.objects.select_related("committee", "ex_officio_of__committee")
    seats = {row.pk: row for row in rows.filter(pk__in=[change.seat.pk for change in changes])}
    if len(seats) < len(changes):
        raise ValidationError(_("A seat stands there twice. Please name each seat once."))
    for seat in seats.values():
        refuse_held_by_office(seat, None, at)
        since = seat.mandates.filter(state=MandateState.ACCEPTED, begins__gt=begins, begins__lte=at).first()
        if since:
            raise ValidationError(
                _("The seat “%(seat)s” in %(committee)s has changed hands after that day, on %(day)s.")
                % {"seat": seat, "committee": seat.committee, "day": day(since.begins)}
            )
    return seats


def _end_those_before(seat: Seat, begins: datetime, *, appointed_stay: bool, at: datetime) -> None:
    leaving = Q(seat=seat, state__in=TAKING)
    if not appointed_stay:
        # whoever began between the election and its entry here has acted since, and stays
        not_acting = Q(begins__lt=begins) | Q(begins__gt=at) | Q(state=MandateState.OFFERED)
        leaving |= Q(pk__in=_appointed(seat).filter(not_acting))
    alive = Mandate.objects.filter(Q(ends__isnull=True) | Q(ends__gt=begins))
    for mandate in with_all(alive.filter(leaving)):
        end_mandate(mandate, begins, WhyEnded.TERM)


@dataclass(frozen=True)
class Outlook:
    """What a change of chairs would do: who begins, and who ends or is not asked any more. With names, for the office."""

    begin: list[Mandate]
    end: list[Mandate]


def look_ahead(city: City, **values: Any) -> Outlook:
    """Look ahead: do what `change_chairs` would do, see whom it touches, and take all of it back.

    So it tells exactly what will happen, and refuses what will be refused.
    """
    with transaction.atomic():
        before = _taking()
        change_chairs(city, **values)
        after = _taking()
        touched = [pk for pk, ends in before.items() if pk not in after or after[pk] != ends]
        found = Outlook(_told(after.keys() - before.keys()), _told(touched))
        transaction.set_rollback(True)
    return found


def _taking() -> dict[int, datetime | None]:
    """Every mandate and offer that counts, with its end."""
    return dict(Mandate.objects.filter(state__in=TAKING).values_list("pk", "ends"))


def _told(numbers: Iterable[int]) -> list[Mandate]:
    rows = Mandate.objects.filter(pk__in=list(numbers)).shown().select_related("committee")
    return list(rows.order_by("committee__name", "seat__position", "begins"))
