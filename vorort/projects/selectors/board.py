"""What is to be done: projects of a district or a committee by where they stand, and what is late."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet, Window
from django.db.models.functions import RowNumber

from vorort.ground.actor import Actor
from vorort.ground.counted import number_of
from vorort.projects.choices import OPEN, UNDONE, ProjectState
from vorort.projects.models import ClosingReport, Measure, Project, ProjectQuerySet, reach_of
from vorort.projects.models.projects import of_thread

# a board is looked at; whoever wants all of them takes the list
MOST_IN_COLUMN = 30
# public or still a draft: what was hidden is no work
_ALIVE = of_thread("public") | of_thread("draft")
COLUMNS = (ProjectState.PROPOSED, ProjectState.DECIDED, ProjectState.RUNNING, ProjectState.FINISHED)


@dataclass(frozen=True, slots=True)
class Card:
    """A project on a board: steps that are not done, of these how many are late, and whether the project itself is."""

    project: Project
    undone: int
    late: int
    is_over: bool


def for_work(actor: Actor, at: datetime) -> ProjectQuerySet:
    """All projects somebody works for, drafts among them."""
    return Project.objects.filter(_ALIVE, Project.objects.worked_for_by(actor, at))


def works_somewhere(actor: Actor, at: datetime) -> bool:
    """Whether there is a board for somebody at all."""
    return bool(reach_of(actor, at)) or (
        actor.user_id is not None and Project.objects.filter(team__person__user=actor.user_id).exists()
    )


def boards(rows: QuerySet[Project], today: date, most: int = MOST_IN_COLUMN) -> dict[str, list[Card]]:
    """All columns by state, in one statement: what comes first stands first, of what is over the latest."""
    found: dict[str, list[Card]] = {state: [] for state in COLUMNS}
    for row in _shown(rows.filter(state__in=COLUMNS), today, most):
        found[row.state].append(Card(row, row.undone, row.late, is_overdue(row, today)))
    found[ProjectState.FINISHED].reverse()
    return found


def _shown(rows: QuerySet[Project], today: date, most: int) -> QuerySet[Any]:
    """Of each column as many as it shows."""
    undone = Measure.objects.filter(project=OuterRef("pk"), state__in=UNDONE)
    numbered = rows.annotate(
        from_first=_number("listed_on", "pk"),
        from_last=_number("-listed_on", "-pk"),
        undone=number_of(undone, "project"),
        late=number_of(undone.filter(due_on__lt=today), "project"),
    ).filter(
        Q(state=ProjectState.FINISHED, from_last__lte=most)
        | (~Q(state=ProjectState.FINISHED) & Q(from_first__lte=most))
    )
    related = numbered.select_related("thread", "district", "lead")
    return related.defer("text", "geometry", "district__boundary").order_by("listed_on", "pk")


def _number(*order: str) -> Window:
    return Window(RowNumber(), partition_by="state", order_by=order)


def is_overdue(project: Project, today: date) -> bool:
    """It should be over, or begun, and nobody has said so."""
    if project.state == ProjectState.RUNNING:
        return bool((project.ends_on or project.starts_on or today) < today and project.ends_on)
    return project.is_open and project.starts_on is not None and project.starts_on < today


def late_measures(actor: Actor, at: datetime, today: date, most: int) -> list[Measure]:
    """Steps that should be done: of projects somebody works for, and those they are responsible for themselves."""
    mine = Q(responsible__user=actor.user_id) if actor.user_id is not None else Q(pk__in=[])
    of_projects = Exists(for_work(actor, at).filter(pk=OuterRef("project"), state__in=OPEN))
    rows = Measure.objects.late(today).filter(Q(of_projects) | (mine & Q(project__state__in=OPEN)))
    return list(rows.select_related("project__thread", "responsible").order_by("due_on", "pk")[:most])


def overdue_projects(actor: Actor, at: datetime, today: date, most: int) -> list[Project]:
    """Projects that run although their last day is past: they lack a word of how they ended."""
    rows = for_work(actor, at).filter(state=ProjectState.RUNNING, ends_on__lt=today)
    return list(rows.select_related("thread").order_by("ends_on", "pk")[:most])


def without_report(actor: Actor, at: datetime, since: date, most: int) -> list[Project]:
    """Projects that were done lately and lack a closing report."""
    reported = ClosingReport.objects.filter(project=OuterRef("pk"))
    rows = for_work(actor, at).filter(~Exists(reported), state=ProjectState.FINISHED, listed_on__gte=since)
    return list(rows.select_related("thread").order_by("-listed_on", "-pk")[:most])
