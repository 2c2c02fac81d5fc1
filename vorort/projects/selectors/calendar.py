"""What is on: dates of projects, dates that clubs have entered, and public meetings, in one order of time."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from django.db.models import Exists, Model, OuterRef, Q, QuerySet

from vorort.ground.actor import ANONYMOUS
from vorort.ground.keyset import Part, moment_at, place_of, values_of
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import Meeting
from vorort.meetings.selectors.showing import Sought as SoughtMeetings
from vorort.meetings.selectors.showing import narrowed
from vorort.projects.choices import ProjectState
from vorort.projects.models import Event, Project, ProjectDate
from vorort.projects.rules import LONGEST_EVENT

Rows = TypeVar("Rows", bound="QuerySet[Any]")
Occasion = ProjectDate | Event | Meeting


class Source(StrEnum):
    """Whose dates they are. The words stand in the address, so they are German like the paths."""

    MEETING = "sitzung"
    PROJECT = "projekt"
    EVENT = "verein"


# what begins in the same moment: in this order
RANKS: dict[type[Model], int] = {Meeting: 0, ProjectDate: 1, Event: 2}
_MODELS = {Source.MEETING: Meeting, Source.PROJECT: ProjectDate, Source.EVENT: Event}
# what is only proposed may never take place, and what was stopped does not
_GOES_ON = (ProjectState.DECIDED, ProjectState.RUNNING, ProjectState.FINISHED)
_OF_DATES = (
    "title", "begins", "ends", "is_all_day", "where", "note", "cancelled_at", "created", "changed", "project__where",
    "project__district", "project__spread", "project__summary", "project__thread__title",
)  # fmt: skip


@dataclass(frozen=True)
class Span:
    """Which dates somebody looks for, by keys. Between two moments they take place at least in part; with none they are
    those ahead. `is_past` is what is over, the latest first."""

    district: int | None = None
    audience: int | None = None
    sources: frozenset[Source] = field(default_factory=lambda: frozenset(Source))
    begins: datetime | None = None
    ends: datetime | None = None
    is_past: bool = False


def occasions_part(span: Span, most: int, *, after: str = "", before: str = "") -> Part:
    """A page of the one list. Whatever it is made of, each table is asked once and for no more than a page."""
    is_back, place = bool(before), values_of(before or after, 3)
    is_down = span.is_past is not (is_back and bool(place))
    found = [
        row for source in span.sources for row in _page_of(source, span, place, most + 1, is_down=is_down)
    ]
    found.sort(key=_order, reverse=is_down)
    goes_on, rows = len(found) > most, found[:most]
    if is_back and place:
        rows.reverse()
        return Part(rows, _place(rows[:1]) if goes_on else "", _place(rows[-1:]))
    return Part(rows, _place(rows[:1]) if place else "", _place(rows[-1:]) if goes_on else "")


def occasions(span: Span, most: int) -> list[Occasion]:
    """The first of them in their order, for papers, files and calendars."""
    return list(occasions_part(span, most).rows)


def _order(row: Occasion) -> tuple[datetime, int, int]:
    return row.begins, RANKS[type(row)], row.pk


def _place(rows: Sequence[Occasion]) -> str:
    return "".join(place_of(*_order(row)) for row in rows)


def _page_of(source: Source, span: Span, place: Sequence[int], most: int, *, is_down: bool) -> list[Any]:
    rows: Any = {Source.MEETING: _meetings, Source.PROJECT: _dates, Source.EVENT: _events}[source](span)
    if rows is None:
        return []
    if place:
        rows = rows.filter(_behind(RANKS[_MODELS[source]], place, is_down=is_down))
    return list(rows.order_by(*(("-begins", "-pk") if is_down else ("begins", "pk")))[:most])


def _behind(rank: int, place: Sequence[int], *, is_down: bool) -> Q:
    moment, other, key = moment_at(place[0]), place[1], place[2]
    sign = "lt" if is_down else "gt"
    is_later_kind = rank < other if is_down else rank > other
    same = Q(begins=moment)
    if rank == other:
        same &= Q(**{f"pk__{sign}": key})
    elif not is_later_kind:
        return Q(**{f"begins__{sign}": moment})
    # the first condition alone narrows it down for the index
    return Q(**{f"begins__{sign}e": moment}) & (Q(**{f"begins__{sign}": moment}) | same)


def _when(rows: Rows, span: Span) -> Rows:
    """What takes place then at least in part, or is over by the end of it; what has no end lasts a moment."""
    if span.is_past and span.ends:
        return rows.filter(Q(ends__lte=span.ends) | Q(ends=None), begins__lt=span.ends)
    if span.begins:
        over = Q(ends__lte=span.begins) | Q(ends=None, begins__lt=span.begins)
        rows = rows.filter(~over, begins__gte=span.begins - LONGEST_EVENT)
    return rows.filter(begins__lt=span.ends) if span.ends else rows


def _events(span: Span) -> QuerySet[Event]:
    rows = (
        _when(Event.objects.visible_to(ANONYMOUS), span).select_related("thread").defer("thread__easy_text")
    )
    rows = rows.filter(district=span.district) if span.district else rows
    return rows.filter(_for(span.audience, Event, "event")) if span.audience else rows


def _dates(span: Span) -> QuerySet[ProjectDate]:
    projects = Project.objects.visible_to(ANONYMOUS).filter(state__in=_GOES_ON, pk=OuterRef("project"))
    if span.district:
        there = Project.districts.through.objects.filter(project=OuterRef("pk"), district=span.district)
        projects = projects.filter(Exists(there))
    if span.audience:
        projects = projects.filter(_for(span.audience, Project, "project"))
    rows = _when(ProjectDate.objects.filter(Exists(projects)), span)
    return rows.select_related("project__thread").only(*_OF_DATES)


def _meetings(span: Span) -> QuerySet[Meeting] | None:
    """Committees meet for everybody: whoever looks for what is made for them looks for something else."""
    if span.audience:
        return None
    rows = _when(Meeting.objects.visible_to(ANONYMOUS).exclude(state=MeetingState.DRAFT), span)
    rows = narrowed(rows, SoughtMeetings(district=span.district))
    return rows.select_related("thread", "committee")


def _for(audience: int, model: type[Event | Project], name: str) -> Q:
    """Made for these people, or for everybody."""
    through: Any = model.audiences.through
    mine = through.objects.filter(**{name: OuterRef("pk")})
    return Q(Exists(mine.filter(audience=audience))) | ~Q(Exists(mine))
