"""What is on: dates of projects, dates that clubs have entered, and public meetings, in one order of time."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from django.db.models import (
    BigIntegerField,
    BooleanField,
    Exists,
    ExpressionWrapper,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    TextField,
    Value,
)
from django.db.models.functions import Cast

from vorort.ground.actor import ANONYMOUS
from vorort.ground.among import among
from vorort.ground.keyset import Part, moment_at, place_of, values_of
from vorort.ground.prepared import Written, write
from vorort.meetings.choices import MeetingState
from vorort.meetings.models import Meeting
from vorort.meetings.selectors.showing import Sought as SoughtMeetings
from vorort.meetings.selectors.showing import narrowed
from vorort.projects.choices import EventState, ProjectState
from vorort.projects.models import Event, Project, ProjectDate
from vorort.projects.rules import LONGEST_EVENT, event_slug, project_slug

Rows = TypeVar("Rows", bound="QuerySet[Any]")
Occasion = ProjectDate | Event | Meeting


class Source(StrEnum):
    """Whose dates they are. The words stand in the address, so they are German like the paths."""

    MEETING = "sitzung"
    PROJECT = "projekt"
    EVENT = "verein"


# what begins in the same moment: in this order
RANKS = {Source.MEETING: 0, Source.PROJECT: 1, Source.EVENT: 2}
_SOURCES = {rank: source for source, rank in RANKS.items()}
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


class Listed(NamedTuple):
    """A date as a line of a list shows it, whoever's it is."""

    begins: datetime
    rank: int
    pk: int
    ends: datetime | None
    is_all_day: bool
    # of its own; a date of a project may have none
    title: str
    # the committee, the project, or who has entered it
    about: str
    place: str
    # where the project is at home, for dates that say no place
    usual_place: str
    district: int | None
    # how a meeting is held
    mode: str
    is_cancelled: bool
    # whose page tells more
    page: int

    @property
    def source(self) -> Source:
        return _SOURCES[self.rank]

    @property
    def slug(self) -> str:
        """What stands behind the number in the address of that page; meetings have none."""
        return event_slug(self.title) if self.source == Source.EVENT else project_slug(self.about)


def listed_part(span: Span, most: int, *, after: str = "", before: str = "") -> Part:
    """A page of the one list, `Listed`. Whatever it is made of, it is one statement, and no more is read than a page."""
    is_back, place = bool(before), values_of(before or after, 3)
    is_down = span.is_past is not (is_back and bool(place))
    if place:
        rows = _union(span, most, place, is_down=is_down)
        found = [Listed(*row) for row in rows] if rows is not None else []
    else:
        beginning = _beginning(span, most)
        found = [Listed(*row) for row in beginning.ask()] if beginning else []
    goes_on, found = len(found) > most, found[:most]
    if is_back and place:
        found.reverse()
        return Part(found, _place(found[:1]) if goes_on else "", _place(found[-1:]))
    return Part(found, _place(found[:1]) if place else "", _place(found[-1:]) if goes_on else "")


def listed(span: Span, most: int) -> list[Listed]:
    """The first of them in their order, for papers and files."""
    return list(listed_part(span, most).rows)


def occasions(rows: Iterable[Listed]) -> list[tuple[Listed, Occasion]]:
    """Each with all that a calendar tells of it; a statement for each of the three tables."""
    rows, found = list(rows), dict[tuple[Source, int], Occasion]()
    for source, ask in _WHOLE.items():
        keys = [row.pk for row in rows if row.source == source]
        if keys:
            found |= {(source, one.pk): one for one in ask().filter(pk__in=among(keys))}
    return [(row, found[row.source, row.pk]) for row in rows if (row.source, row.pk) in found]


@lru_cache(maxsize=200)
def _beginning(span: Span, most: int) -> Written[tuple[Any, ...]] | None:
    """Most readers see the first page of a list. There are few of them, so each is asked in words written once."""
    rows = _union(span, most, (), is_down=span.is_past)
    return None if rows is None else write(rows)


def _union(
    span: Span, most: int, place: Sequence[int], *, is_down: bool
) -> "QuerySet[Any, tuple[Any, ...]] | None":
    """One row more than asked for, so that one knows whether the list goes on; None where nothing can fit."""
    parts = [
        _told(source, rows, most + 1, place, is_down=is_down)
        for source, narrow in _NARROWED.items()
        if source in span.sources and (rows := narrow(span)) is not None
    ]
    if not parts:
        return None
    order = _ordered("begins", "its_rank", "pk", is_down=is_down)
    return parts[0].union(*parts[1:], all=True).order_by(*order)[: most + 1]


def _told(
    source: Source, rows: "QuerySet[Any]", most: int, place: Sequence[int], *, is_down: bool
) -> "QuerySet[Any, tuple[Any, ...]]":
    """Rows of one table that can stand on the page: found along its index, and only then with what is told of them."""
    rank = RANKS[source]
    if place:
        rows = rows.filter(_behind(rank, place, is_down=is_down))
    keys = rows.order_by(*_ordered("begins", "pk", is_down=is_down)).values("pk")[:most]
    found: QuerySet[Any] = rows.model._default_manager.filter(pk__in=keys).order_by()
    told: QuerySet[Any, Any] = found.annotate(its_rank=Value(rank, IntegerField()), **_COLUMNS[source])
    return told.values_list("begins", "its_rank", "pk", "ends", *_COLUMNS[source])


def _ordered(*names: str, is_down: bool) -> tuple[str, ...]:
    return tuple(f"-{name}" for name in names) if is_down else names


def _place(rows: Sequence[Listed]) -> str:
    return "".join(place_of(row.begins, row.rank, row.pk) for row in rows)


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


def _meetings(span: Span) -> QuerySet[Meeting] | None:
    """Committees meet for everybody: whoever looks for what is made for them looks for something else."""
    if span.audience:
        return None
    rows = _when(Meeting.objects.visible_to(ANONYMOUS).exclude(state=MeetingState.DRAFT), span)
    return narrowed(rows, SoughtMeetings(district=span.district))


def _dates(span: Span) -> QuerySet[ProjectDate]:
    projects = Project.objects.visible_to(ANONYMOUS).filter(state__in=_GOES_ON, pk=OuterRef("project"))
    if span.district:
        there = Project.districts.through.objects.filter(project=OuterRef("pk"), district=span.district)
        projects = projects.filter(Exists(there))
    if span.audience:
        projects = projects.filter(_for(span.audience, Project, "project"))
    return _when(ProjectDate.objects.filter(Exists(projects)), span)


def _events(span: Span) -> QuerySet[Event]:
    rows = _when(Event.objects.visible_to(ANONYMOUS), span)
    rows = rows.filter(district=span.district) if span.district else rows
    return rows.filter(_for(span.audience, Event, "event")) if span.audience else rows


def _for(audience: int, model: type[Event | Project], name: str) -> Q:
    """Made for these people, or for everybody."""
    through: Any = model.audiences.through
    mine = through.objects.filter(**{name: OuterRef("pk")})
    return Q(Exists(mine.filter(audience=audience))) | ~Q(Exists(mine))


def _whole_meetings() -> QuerySet[Meeting]:
    return Meeting.objects.select_related("thread", "committee")


def _whole_dates() -> QuerySet[ProjectDate]:
    return ProjectDate.objects.select_related("project__thread").only(*_OF_DATES)


def _whole_events() -> QuerySet[Event]:
    return Event.objects.select_related("thread").defer("thread__easy_text")


def _text(column: str) -> Any:
    """Of one kind in all three tables, as PostgreSQL asks of what it puts together."""
    return Cast(column, TextField())


def _is(condition: Q) -> Any:
    return ExpressionWrapper(condition, BooleanField())


_NOTHING, _NO = Cast(Value(""), TextField()), Value(False, BooleanField())
_NARROWED: Mapping[Source, Callable[[Span], QuerySet[Any] | None]] = {
    Source.MEETING: _meetings,
    Source.PROJECT: _dates,
    Source.EVENT: _events,
}
_WHOLE: Mapping[Source, Callable[[], QuerySet[Any]]] = {
    Source.MEETING: _whole_meetings,
    Source.PROJECT: _whole_dates,
    Source.EVENT: _whole_events,
}
# what `Listed` holds besides moments and keys, in its order
_COLUMNS: Mapping[Source, Mapping[str, Any]] = {
    Source.MEETING: {
        "its_length": _NO, "its_title": _text("thread__title"), "its_about": _text("committee__name"),
        "its_place": _text("place"), "its_usual_place": _NOTHING, "its_district": Value(None, BigIntegerField()),
        "its_mode": _text("mode"), "its_end": _is(Q(state=MeetingState.CANCELLED)), "its_page": F("pk"),
    },
    Source.PROJECT: {
        "its_length": F("is_all_day"), "its_title": _text("title"), "its_about": _text("project__thread__title"),
        "its_place": _text("where"), "its_usual_place": _text("project__where"), "its_district": F("project__district"),
        "its_mode": _NOTHING, "its_end": _is(Q(cancelled_at__isnull=False)), "its_page": F("project"),
    },
    Source.EVENT: {
        "its_length": F("is_all_day"), "its_title": _text("thread__title"), "its_about": _text("organiser"),
        "its_place": _text("where"), "its_usual_place": _NOTHING, "its_district": F("district"),
        "its_mode": _NOTHING, "its_end": _is(Q(state=EventState.CANCELLED)), "its_page": F("pk"),
    },
}  # fmt: skip
