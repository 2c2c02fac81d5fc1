"""What those who organise help have before them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import CharField, Count, DateField, F, Q, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from vorort.committees.choices import GROUPS
from vorort.committees.models import Committee
from vorort.ground.actor import Actor
from vorort.projects.choices import OPEN
from vorort.projects.models import Project
from vorort.projects.models.reach import reach_of
from vorort.volunteering.choices import HoursKind
from vorort.volunteering.models import Hours, Opportunity, Shift

MOST, MOST_CHOICES = 100, 30


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

    opportunities: Sequence[Opportunity]
    at_risk: list[Shift]
    to_confirm: int
    # number and title of projects, the latest first; slug and name of committees and groups
    projects: list[tuple[int, str]]
    committees: list[tuple[str, str]]


def organising(actor: Actor, at: datetime, within: timedelta = timedelta(days=14)) -> Organising:
    """Open opportunities, shifts of the next days that lack people, hours to confirm; and for whom one may ask for help."""
    mine = organised_by(actor, at)
    near = Shift.objects.open(at).filter(opportunity__in=mine, begins__lte=at + within)
    rows = near.select_related("opportunity__thread").order_by("begins", "pk")[:MOST]
    waiting = Hours.objects.filter(opportunity__in=mine, kind=HoursKind.ENTRY, lines=None)
    number = Subquery(waiting.order_by().values("kind").annotate(number=Count("pk")).values("number"))
    ordered = mine.filter(closed_at=None).order_by("listed_at", "pk")
    # counted along with what is read anyway
    found = list(ordered.annotate(to_confirm=Coalesce(number, 0))[:MOST])
    return Organising(
        found,
        [shift for shift in rows if shift.lacking],
        found[0].to_confirm if found else waiting.count(),
        *_hosts(actor, at),
    )


def _hosts(actor: Actor, at: datetime) -> tuple[list[tuple[int, str]], list[tuple[str, str]]]:
    """Projects and committees somebody may ask for help for, in one statement."""
    projects = Project.objects.filter(pk__in=projects_worked_for(actor, at).values("pk")[:MOST_CHOICES])
    committees = Committee.objects.filter(pk__in=committees_run(actor, at).values("pk")[:MOST_CHOICES])
    day, word = F("listed_on"), CharField()
    rows = projects.order_by().values_list("pk", "thread__title", Value("", word), day)
    others = committees.order_by().values_list("pk", "name", "slug", Value(None, DateField()))
    told = list(rows.union(others, all=True))
    latest = sorted((row for row in told if not row[2]), key=lambda row: (row[3], row[0]), reverse=True)
    named = sorted((row for row in told if row[2]), key=lambda row: row[1])
    return [(row[0], row[1]) for row in latest], [(row[2], row[1]) for row in named]


def is_organising(actor: Actor, at: datetime) -> bool:
    """Somebody has anything to do with helpers at all."""
    return bool(reach_of(actor, at)) or organised_by(actor, at).exists()


def entries_to_confirm(actor: Actor, at: datetime) -> QuerySet[Hours]:
    """Own entries of helpers that somebody may confirm."""
    rows = Hours.objects.filter(opportunity__in=organised_by(actor, at), kind=HoursKind.ENTRY, lines=None)
    return rows.select_related("volunteer", "opportunity__thread").order_by("day", "pk")
