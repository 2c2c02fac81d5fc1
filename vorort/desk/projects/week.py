"""What of projects stands on my week."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import NamedTuple

from django.db.models import Exists, F, IntegerField, OuterRef, Value
from django.db.models.functions import TruncDate
from django.http import HttpRequest
from django.utils.timezone import localdate

from vorort.districts.choices import Capability
from vorort.districts.models import City
from vorort.ground.actor import user_actor
from vorort.projects.choices import OPEN, ProjectState
from vorort.projects.models import (
    ClosingReport,
    Event,
    Listing,
    Measure,
    Project,
    Reach,
    TeamMember,
    reach_of,
)
from vorort.projects.selectors.events import districts_kept_by
from vorort.projects.selectors.listings import districts_listed_by
from vorort.shell.kept import kept

MOST = 5
# older ones nobody remembers
LATE_WITHIN, REPORT_WITHIN = timedelta(days=365), timedelta(days=90)
_LATE, _OVER, _UNREPORTED, _TEAM, _EVENT, _LISTING = range(6)


class Row(NamedTuple):
    """Something that waits at a project: what, which and since when; whose it is by district, committee and user."""

    what: int
    pk: int
    title: str
    project: int
    project_title: str
    day: date
    district: int | None
    lead: int | None
    user: int | None

    def concerns(self, reach: Reach, user_id: int) -> bool:
        return self.user == user_id or (
            reach.is_of_the_city or self.district in reach.districts or self.lead in reach.committees
        )


@dataclass(frozen=True, slots=True)
class ProjectsOfWeek:
    """Whether somebody works for projects at all, steps that are late, projects that lack a word of how they ended; and
    dates that clubs have entered, and entries of the directory, where somebody looks at them."""

    has_board: bool = False
    late: list[Row] = field(default_factory=list)
    over: list[Row] = field(default_factory=list)
    unreported: list[Row] = field(default_factory=list)
    keeps_events: bool = False
    events: list[Row] = field(default_factory=list)
    keeps_listings: bool = False
    listings: list[Row] = field(default_factory=list)

    @property
    def has_to_do(self) -> bool:
        return bool(self.late or self.over or self.unreported or self.events or self.listings)


def projects_of_week(request: HttpRequest, user_id: int, city: City | None, at: datetime) -> ProjectsOfWeek:
    """No statement of one's own: what waits for anybody at all is kept until the next change."""
    if city is None or not city.has(Capability.PROJECTS):
        return ProjectsOfWeek()
    actor = user_actor(user_id)
    rows, reach = all_waiting(request), reach_of(actor, at)
    mine = [row for row in rows if row.what < _EVENT and row.concerns(reach, user_id)]
    kept_here, listed_here = districts_kept_by(actor, at), districts_listed_by(actor, at)
    late, over, unreported = (
        sorted((row for row in mine if row.what == what), key=lambda row: (row.day, row.pk))
        for what in (_LATE, _OVER, _UNREPORTED)
    )
    is_on_team = any(row.what == _TEAM and row.user == user_id for row in rows)
    has_board = bool(reach) or is_on_team
    return ProjectsOfWeek(
        has_board or bool(late), late[:MOST], over[:MOST], unreported[-MOST:],
        bool(kept_here), _of_districts(rows, _EVENT, kept_here),
        bool(listed_here), _of_districts(rows, _LISTING, listed_here),
    )  # fmt: skip


def _of_districts(rows: Iterable[Row], what: int, places: frozenset[int | None]) -> list[Row]:
    """What waits in these districts, None among them for the whole city."""
    return [row for row in rows if row.what == what and not {None, row.district}.isdisjoint(places)][:MOST]


def is_on_team_of(request: HttpRequest, user_id: int, project: int | None) -> bool:
    """Of an open project; nothing more is asked for it."""
    rows = all_waiting(request) if project else ()
    return any(row.what == _TEAM and row.user == user_id and row.project == project for row in rows)


@kept
def all_waiting(request: HttpRequest) -> tuple[Row, ...]:
    """What waits at all projects, in one statement."""
    today = localdate()
    nobody = Value(0, IntegerField())
    reported = ClosingReport.objects.filter(project=OuterRef("pk"))
    late = Measure.objects.late(today).filter(project__state__in=OPEN, due_on__gte=today - LATE_WITHIN)
    projects = Project.objects.exclude(thread__visibility__in=("hidden", "deleted"))
    over = projects.filter(state=ProjectState.RUNNING, ends_on__lt=today)
    done = projects.filter(
        ~Exists(reported), state=ProjectState.FINISHED, listed_on__gte=today - REPORT_WITHIN
    )
    team = TeamMember.objects.filter(project__state__in=OPEN, person__user__isnull=False)
    events = Event.objects.waiting_for_a_look().annotate(
        day=TruncDate("changed"), lead=Value(None, IntegerField())
    )
    entries = Listing.objects.waiting_for_a_look().annotate(
        day=TruncDate("changed"), lead=Value(None, IntegerField())
    )
    of_part = ("project__thread__title", "project__district_id", "project__lead_id")
    found = (
        (_LATE, late, ("pk", "title", "project_id", of_part[0], "due_on", *of_part[1:]), F("responsible__user_id")),
        (_OVER, over, ("pk", "thread__title", "pk", "thread__title", "ends_on", "district_id", "lead_id"), nobody),
        (_UNREPORTED, done, ("pk", "thread__title", "pk", "thread__title", "listed_on", "district_id", "lead_id"), nobody),
        (_TEAM, team, ("pk", "role", "project_id", of_part[0], "project__listed_on", *of_part[1:]), F("person__user_id")),
        (_EVENT, events, ("pk", "thread__title", "pk", "thread__title", "day", "district_id", "lead"), nobody),
        (_LISTING, entries, ("pk", "thread__title", "pk", "thread__title", "day", "district_id", "lead"), nobody),
    )  # fmt: skip
    first, *others = (
        rows.order_by().values_list(Value(what, IntegerField()), *map(F, names), whose)
        for what, rows, names, whose in found
    )
    return tuple(Row(*row) for row in first.union(*others, all=True))
