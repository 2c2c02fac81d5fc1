"""In whose drafts somebody has a part: the rows behind `visible_to`, each a statement."""

from datetime import datetime

from django.db.models import QuerySet

from vorort.committees.choices import GROUPS, CommitteeKind, SeatOffice
from vorort.committees.models import Committee, seats_of_user
from vorort.districts.models import District
from vorort.ground.actor import Actor, ActorKind
from vorort.people.choices import DutyKind
from vorort.people.selectors import duties_held

WORKING = (CommitteeKind.STEERING, *GROUPS)


def committees_of(actor: Actor, at: datetime) -> QuerySet[Committee]:
    """Steering committees and groups of districts in which somebody sits right now. Stand-ins act for nobody yet."""
    if actor.kind != ActorKind.USER or actor.id is None:
        return Committee.objects.none()
    held = [s.committee_id for s in seats_of_user(actor.id, at) if s.office != SeatOffice.STAND_IN]
    return Committee.objects.living(at).filter(kind__in=WORKING, district__isnull=False, pk__in=held)


def districts_of(actor: Actor, at: datetime) -> QuerySet[District]:
    """Districts whose office somebody is."""
    if actor.kind == ActorKind.COMMAND or actor.holds("office", None, at=at):
        return District.objects.all()
    if actor.kind != ActorKind.USER or actor.id is None:
        return District.objects.none()
    held = duties_held(actor.id, at)
    return District.objects.filter(
        pk__in=[place for kind, place in held if kind == DutyKind.OFFICE and place]
    )


def steered_by(actor: Actor, at: datetime) -> QuerySet[Committee]:
    """Steering committees in which somebody sits."""
    return committees_of(actor, at).filter(kind=CommitteeKind.STEERING)
