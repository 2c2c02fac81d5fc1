"""In whose drafts somebody has a part: the rows behind `visible_to`, each a statement."""

from datetime import datetime

from django.db.models import QuerySet

from vorort.committees.choices import GROUPS, CommitteeKind, SeatOffice
from vorort.committees.models import Committee, HeldSeat, seats_of_user
from vorort.districts.models import District
from vorort.ground.actor import Actor, ActorKind
from vorort.people.choices import DutyKind
from vorort.people.selectors import duties_held

WORKING = (CommitteeKind.STEERING, *GROUPS)


def committees_of(actor: Actor, at: datetime) -> QuerySet[Committee]:
    """Steering committees and groups of districts in which somebody sits right now. Stand-ins act for nobody yet."""
    return Committee.objects.filter(pk__in=[seat.committee_id for seat in working_seats(actor, at)])


def working_seats(actor: Actor, at: datetime) -> list[HeldSeat]:
    """What somebody holds there."""
    if actor.kind != ActorKind.USER or actor.id is None:
        return []
    return [
        seat
        for seat in seats_of_user(actor.id, at)
        if seat.kind in WORKING and seat.district_id and seat.office != SeatOffice.STAND_IN
    ]


def is_city_office(actor: Actor, at: datetime) -> bool:
    """Whoever is the office of the whole city, or works on the server."""
    return actor.kind == ActorKind.COMMAND or actor.holds("office", None, at=at)


def districts_of(actor: Actor, at: datetime) -> QuerySet[District]:
    """Districts whose office somebody is."""
    if is_city_office(actor, at):
        return District.objects.all()
    if actor.kind != ActorKind.USER or actor.id is None:
        return District.objects.none()
    held = duties_held(actor.id, at)
    return District.objects.filter(
        pk__in=[place for kind, place in held if kind == DutyKind.OFFICE and place]
    )


def is_office_of(district: District, actor: Actor, at: datetime) -> bool:
    """Whether a district is one of them."""
    return actor.kind == ActorKind.COMMAND or actor.holds("office", district.pk, at=at)


def steered_by(actor: Actor, at: datetime) -> QuerySet[Committee]:
    """Steering committees in which somebody sits."""
    return committees_of(actor, at).filter(kind=CommitteeKind.STEERING)
