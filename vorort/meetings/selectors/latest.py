"""The next meetings and the latest resolutions that everybody may know of, in one statement: for pages of other things."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import CharField, DateField, DateTimeField, F, QuerySet, Value

from vorort.ground.actor import ANONYMOUS
from vorort.meetings.models import Meeting, Resolution
from vorort.meetings.selectors.register import ORDER, Wanted, fitting
from vorort.meetings.selectors.showing import SOONEST, Sought, announced, narrowed
from vorort.threads.models import Thread

MEETING, RESOLUTION = "meeting", "resolution"


@dataclass(frozen=True)
class NextMeeting:
    """What a line says of a meeting."""

    pk: int
    title: str
    body: str
    begins: datetime
    ends: datetime
    place: str
    mode: str
    state: str
    sequence: int


@dataclass(frozen=True)
class LatestResolution:
    """What a line says of a resolution."""

    pk: int
    title: str
    body: str
    number: str
    outcome: str
    follow_up: str
    decided_on: date


@dataclass(frozen=True)
class Latest:
    """The next meeting and the latest resolution first."""

    meetings: tuple[NextMeeting, ...]
    resolutions: tuple[LatestResolution, ...]


def latest(
    at: datetime,
    *,
    district: int | None = None,
    committee: int | None = None,
    ahead: int = 2,
    decided: int = 3,
) -> Latest:
    """Of a district, of a committee, or of the whole city."""
    rows = list(
        _meetings(at, district, committee, ahead).union(
            _resolutions(at, district, committee, decided), all=True
        )
    )
    return Latest(tuple(_next(rows)), tuple(_decided(rows)))


def shown_keys(most: int) -> dict[str, list[int]]:
    """Keys of the latest meetings, papers and resolutions that everybody may read, for a list of all pages."""
    kinds = ("meeting", "paper", "resolution")
    rows = Thread.objects.visible_to(ANONYMOUS).filter(kind__in=kinds).order_by("-pk")
    found: dict[str, list[int]] = {kind: [] for kind in kinds}
    for kind, *keys in rows.values_list("kind", "meeting", "paper", "resolution")[:most]:
        found[kind] += [key for key in keys if key is not None]
    return found


def _meetings(
    at: datetime, district: int | None, committee: int | None, most: int
) -> QuerySet[Meeting, tuple[Any, ...]]:
    rows = narrowed(announced(ANONYMOUS, at), Sought(district, committee))
    keys = rows.order_by(*SOONEST.columns).values("pk")[:most]
    told = Meeting.objects.filter(pk__in=keys).order_by().annotate(
        kind=Value(MEETING, CharField()), title_=F("thread__title"), body=F("committee__name"),
        day=Value(None, DateField()),
    )  # fmt: skip
    return told.values_list(
        "kind", "pk", "title_", "body", "place", "state", "mode", "sequence", "begins", "ends", "day"
    )


def _resolutions(
    at: datetime, district: int | None, committee: int | None, most: int
) -> QuerySet[Resolution, tuple[Any, ...]]:
    rows = Resolution.objects.visible_to(ANONYMOUS, at).filter(
        fitting(Wanted(district=district, committee=committee))
    )
    keys = rows.order_by(*ORDER.columns).values("pk")[:most]
    never = Value(None, DateTimeField())
    told = Resolution.objects.filter(pk__in=keys).order_by().annotate(
        kind=Value(RESOLUTION, CharField()), title_=F("thread__title"), body=F("committee__name"), begins=never, ends=never,
    )  # fmt: skip
    return told.values_list(
        "kind",
        "pk",
        "title_",
        "body",
        "number",
        "outcome",
        "follow_up",
        "running",
        "begins",
        "ends",
        "decided_on",
    )


def _next(rows: list[tuple[Any, ...]]) -> Iterator[NextMeeting]:
    found = [
        NextMeeting(pk, title, body, begins, ends, place, mode, state, sequence)
        for kind, pk, title, body, place, state, mode, sequence, begins, ends, _day in rows
        if kind == MEETING
    ]
    yield from sorted(found, key=lambda row: (row.begins, row.pk))


def _decided(rows: list[tuple[Any, ...]]) -> Iterator[LatestResolution]:
    found = [
        LatestResolution(pk, title, body, number, outcome, follow_up, day)
        for kind, pk, title, body, number, outcome, follow_up, _running, _begins, _ends, day in rows
        if kind == RESOLUTION
    ]
    yield from sorted(found, key=lambda row: (row.decided_on, row.pk), reverse=True)
