"""Elections change many chairs on one day."""

from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.committees.actions.inside import end_mandate, keep_mandate
from vorort.committees.choices import TAKING, Basis, MandateState, WhyEnded
from vorort.committees.facts import ChairsChanged, MandateRecorded
from vorort.committees.models import Committee, ElectoralTerm, Mandate, Seat
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
    person: Person | None


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
    """Begin an electoral term: all these seats change hands at one moment, now or later.

    The members whom the former chairs appointed stay until their own term ends, or end at the same moment, as
    `appointed_stay` says. Whoever is re-elected gets a new mandate. Raises ValidationError, and nothing changes.
    """
    if not changes:
        raise ValidationError(_("Please name at least one seat."))
    term = ElectoralTerm(name=name, begins=begins, ends=ends)
    term.full_clean()
    term.save()
    # one order for everybody, so that two such changes cannot wait for each other
    seats = {
        row.pk: row
        for row in Seat.objects.select_for_update().filter(pk__in=[c.seat.pk for c in changes]).order_by("pk")
    }
    for change in changes:
        _end_those_before(seats[change.seat.pk], begins, appointed_stay=appointed_stay)
    for change in changes:
        if change.person is not None:
            mandate = Mandate(
                seat=seats[change.seat.pk], person=change.person, begins=begins, ends=ends, term=term,
                state=MandateState.ACCEPTED, basis=Basis.ELECTION, answered_at=at,
            )  # fmt: skip
            keep_mandate(mandate)
            state(MandateRecorded(mandate.pk))
    state(ChairsChanged(term.pk))
    return term


def appointed_members(seat: Seat, at: datetime) -> list[Mandate]:
    """Whom the holder of a seat has appointed, also in committees led by virtue of this office."""
    led = Committee.objects.filter(seats__ex_officio_of=seat) | Committee.objects.filter(pk=seat.committee_id)
    rows = Mandate.objects.in_force(at).filter(committee__in=led, basis=Basis.APPOINTMENT)
    return list(rows.select_related("seat", "person", "committee"))


def _end_those_before(seat: Seat, begins: datetime, *, appointed_stay: bool) -> None:
    if not appointed_stay:
        for mandate in appointed_members(seat, begins):
            end_mandate(mandate, begins, WhyEnded.TERM)
    rows = seat.mandates.filter(state__in=TAKING).exclude(ends__lte=begins)
    for mandate in rows.select_related("seat", "committee", "person"):
        end_mandate(mandate, begins, WhyEnded.TERM)
