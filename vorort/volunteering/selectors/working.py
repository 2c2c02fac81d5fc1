"""What those who organise help have before them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Q, QuerySet

from vorort.committees.choices import GROUPS
from vorort.committees.models import Committee
from vorort.ground.actor import Actor
from vorort.projects.choices import OPEN
from vorort.projects.models import Project
from vorort.projects.models.reach import reach_of
from vorort.volunteering.choices import HoursKind
from vorort.volunteering.models import Hours, Opportunity, Shift

MOST = 100


def projects_worked_for(actor: Actor, at: datetime) -> QuerySet[Project]:
    """Open projects that everybody sees and somebody works for."""
    rows = Project.objects.filter(Project.objects.worked_for_by(actor, at), state__in=OPEN)
    return rows.filter(thread__visibility="public").select_related("thread").order_by("-listed_on", "-pk")


def committees_run(actor: Actor, at: datetime) -> QuerySet[Committee]:
    """Committees and groups somebody runs, or is the office of."""
    reach = reach_of(actor, at)
    rows = Committee.objects.visible_to(actor).living(at).filter(kind__in=(*GROUPS, "steering_committee"))
    if reach.is_of_the_city:
        return rows
    return rows.filter(Q(pk__in=reach.committees) | Q(district__in=reach.named))


def organised_by(actor: Actor, at: datetime) -> QuerySet[Opportunity]:
    """Opportunities somebody organises; the policy says the same of one."""
    rows = Opportunity.objects.select_related("thread", "project__thread", "committee")
    reach = reach_of(actor, at)
    if reach.is_of_the_city:
        return rows
    mine = Q(lead__user=actor.user_id) | Q(
        project__in=Project.objects.filter(Project.objects.worked_for_by(actor, at))
    )
    mine |= Q(committee__in=reach.committees) | Q(committee__district__in=reach.named)
    return rows.filter(mine)


@dataclass(frozen=True)
class Organising:
    """What one organises and what waits there."""

    opportunities: list[Opportunity]
    at_risk: list[Shift]
    to_confirm: int


def organising(actor: Actor, at: datetime, within: timedelta = timedelta(days=14)) -> Organising:
    """Open opportunities, shifts of the next days that lack people, hours to confirm."""
    mine = organised_by(actor, at)
    near = Shift.objects.open(at).filter(opportunity__in=mine, begins__lte=at + within)
    rows = near.select_related("opportunity__thread").order_by("begins", "pk")[:MOST]
    return Organising(
        list(mine.filter(closed_at=None).order_by("listed_at", "pk")[:MOST]),
        [shift for shift in rows if shift.lacking],
        Hours.objects.filter(opportunity__in=mine, kind=HoursKind.ENTRY, lines=None).count(),
    )


def is_organising(actor: Actor, at: datetime) -> bool:
    """Somebody has anything to do with helpers at all."""
    return bool(reach_of(actor, at)) or organised_by(actor, at).exists()


def entries_to_confirm(actor: Actor, at: datetime) -> QuerySet[Hours]:
    """Own entries of helpers that somebody may confirm."""
    rows = Hours.objects.filter(opportunity__in=organised_by(actor, at), kind=HoursKind.ENTRY, lines=None)
    return rows.select_related("volunteer", "opportunity__thread").order_by("day", "pk")
