"""In whose drafts somebody has a part: the rows behind `visible_to`, in one statement each."""

from datetime import datetime

from django.db.models import QuerySet

from vorort.committees.choices import GROUPS, CommitteeKind, SeatOffice
from vorort.committees.models import Committee, Mandate
from vorort.districts.models import District
from vorort.ground.actor import Actor, ActorKind
from vorort.people.choices import DutyKind
from vorort.people.models import Duty

WORKING = (CommitteeKind.STEERING, *GROUPS)


def committees_of(actor: Actor, at: datetime) -> QuerySet[Committee]:
    """Steering committees and groups of districts in which somebody sits right now. Stand-ins act for nobody yet."""
    if actor.kind != ActorKind.USER or actor.id is None:
        return Committee.objects.none()
    held = Mandate.objects.in_force(at).exclude(seat__office=SeatOffice.STAND_IN)
    mine = held.filter(person__user_id=actor.id, person__user__is_active=True)
    rows = Committee.objects.living(at).filter(kind__in=WORKING, district__isnull=False)
    return rows.filter(pk__in=mine.values("committee"))


def districts_of(actor: Actor, at: datetime) -> QuerySet[District]:
    """Districts whose office somebody is."""
    if actor.kind == ActorKind.COMMAND or actor.holds("office", None, at=at):
        return District.objects.all()
    if actor.kind != ActorKind.USER or actor.id is None:
        return District.objects.none()
    duties = Duty.objects.in_force(at).filter(
        user_id=actor.id, user__is_active=True, kind=DutyKind.OFFICE, district__isnull=False
    )
    return District.objects.filter(pk__in=duties.values("district"))


def steered_by(actor: Actor, at: datetime) -> QuerySet[Committee]:
    """Steering committees in which somebody sits."""
    return committees_of(actor, at).filter(kind=CommitteeKind.STEERING)
