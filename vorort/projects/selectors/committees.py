"""Which committees and groups have to do with a project."""

from datetime import datetime

from django.db.models import Q

from vorort.committees.choices import GROUPS, CommitteeKind
from vorort.committees.models import Committee, CommitteeQuerySet
from vorort.ground.actor import Actor
from vorort.projects.models import Project, reach_of

# who may run projects, and who may decide about them
LEADING = (*GROUPS, CommitteeKind.STEERING, CommitteeKind.BOARD)
DECIDING = (*LEADING, CommitteeKind.JURY, CommitteeKind.GENERAL_ASSEMBLY)


def deciding_on(project: Project, at: datetime) -> CommitteeQuerySet:
    """Committees of its districts and of the whole city that may decide about a project."""
    rows = Committee.objects.living(at).filter(kind__in=DECIDING)
    here = Q(district=None) | Q(district__in=project.districts.values("pk"))
    return rows.filter(here).order_by("name", "pk")


def leading_in(district_ids: list[int], at: datetime) -> CommitteeQuerySet:
    """Committees and groups that may run projects of these districts; without any, of the whole city."""
    rows = Committee.objects.living(at).filter(kind__in=LEADING)
    where = Q(district=None) | Q(district__in=district_ids)
    return rows.filter(where).order_by("name", "pk")


def committees_run_by(actor: Actor, at: datetime) -> CommitteeQuerySet:
    """Committees and groups whose projects somebody runs, out of a seat there."""
    return Committee.objects.living(at).filter(pk__in=reach_of(actor, at).committees).order_by("name", "pk")
