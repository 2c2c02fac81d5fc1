"""Who sat when, as everybody may see it: a table, and the same as a chart.

The chart is laid out in whole units, 16 to the size of a letter, so it grows with the reader's text. Names come from
`member_shape` alone.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils.timezone import get_current_timezone, localtime
from django.utils.translation import gettext as _

from vorort.committees.choices import SeatOffice
from vorort.committees.models import Committee, ElectoralTerm, Mandate, Seat
from vorort.committees.rules.intervals import Interval, earlier
from vorort.committees.selectors.history import SeatHistory
from vorort.portal.committees.shapes import Member, member_shape
from vorort.shell.filters import last_day, moment

# more years would leave no room for names; the table has them all
MOST_YEARS = 15
UNITS = 16
WIDTH, ROW, BAND = 68 * UNITS, 48, 24
GAP = 2
# how wide a letter is on average, and what a bar keeps free around its text
LETTER, AROUND = 7, 12


@dataclass(frozen=True, slots=True)
class Bar:
    """A mandate, a vacancy or an electoral term. `kind` is "office", "member", "vacant" or "term"; `label` fits inside."""

    x: int
    width: int
    kind: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A seat; `now` is who holds it, or for whom, if that may be told."""

    label: str
    now: str
    y: int
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """Where a year begins."""

    x: int
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The chart; `years_y` is where the years stand. `since` is the year in which it begins, if not with the first seat."""

    width: int
    height: int
    years_y: int
    rows: tuple[ChartRow, ...]
    years: tuple[Tick, ...]
    terms: tuple[Bar, ...]
    today: int
    since: int | None


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A mandate or a vacancy in the table; without `member` the seat was vacant."""

    member: Member | None
    since: str
    until: str


@dataclass(frozen=True, slots=True)
class HistoryRow:
    seat: str
    lines: tuple[HistoryLine, ...]


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """One committee with everybody who ever sat there; no chart where nobody did."""

    name: str
    slug: str
    kind: str
    rows: tuple[HistoryRow, ...]
    chart: Chart | None


@dataclass(frozen=True, slots=True)
class Axis:
    """The time that a chart shows, and where a moment stands in it."""

    begins: datetime
    ends: datetime

    def x(self, at: datetime | None) -> int:
        inside = min(max(at or self.ends, self.begins), self.ends)
        return WIDTH * (inside - self.begins) // (self.ends - self.begins)

    def shows(self, time: Interval) -> bool:
        return time[0] < self.ends and (time[1] is None or time[1] > self.begins)


def axis_of(histories: list[SeatHistory], at: datetime) -> Axis:
    """From the year of the first seat, though not endlessly long ago, to the end of next year."""
    last = localtime(at).year + 2
    first = min((localtime(history.seat.begins).year for history in histories), default=last - 2)
    return Axis(_new_year(max(first, last - MOST_YEARS)), _new_year(last))


def history_page(
    committee: Committee,
    histories: list[SeatHistory],
    axis: Axis,
    terms: Iterable[ElectoralTerm],
    at: datetime,
) -> HistoryPage:
    told = [(history, _lines(history)) for history in histories if history.mandates or history.vacant]
    rows = tuple(HistoryRow(str(history.seat), lines) for history, lines in told)
    return HistoryPage(
        committee.name,
        committee.slug,
        str(committee.get_kind_display()),
        rows,
        _chart([history for history, _lines in told], axis, list(terms), at) if rows else None,
    )


def _lines(history: SeatHistory) -> tuple[HistoryLine, ...]:
    """Mandates and vacancies of a seat in their order."""
    held = [
        (mandate.begins, mandate.ends, member_shape(mandate, history.seat)) for mandate in history.mandates
    ]
    free = [(begins, ends, None) for begins, ends in history.vacant]
    return tuple(
        HistoryLine(member, moment(localtime(begins)), last_day(ends))
        for begins, ends, member in sorted([*held, *free], key=lambda line: line[0])
    )


def _chart(histories: list[SeatHistory], axis: Axis, terms: list[ElectoralTerm], at: datetime) -> Chart:
    bands = tuple(_bar(axis, (term.begins, term.ends), "term", [term.name], term.name) for term in terms)
    head = 2 * BAND if bands else BAND
    first = min(localtime(history.seat.begins).year for history in histories)
    shown = [history for history in histories if axis.shows((history.seat.begins, history.seat.ends))]
    rows = tuple(
        ChartRow(str(history.seat), _now(history, at), head + ROW * number, _bars(history, axis, at))
        for number, history in enumerate(shown)
    )
    years = range(axis.begins.year, axis.ends.year)
    return Chart(
        width=WIDTH,
        height=head + ROW * len(rows),
        years_y=head - BAND,
        rows=rows,
        years=tuple(Tick(axis.x(_new_year(year)), str(year)) for year in years),
        terms=bands,
        today=axis.x(at),
        since=axis.begins.year if first < axis.begins.year else None,
    )


def _now(history: SeatHistory, at: datetime) -> str:
    holder = next((mandate for mandate in history.mandates if mandate.is_in_force(at)), None)
    return _named(member_shape(holder, history.seat)) if holder else ""


def _named(member: Member) -> str:
    """The person where they agree, else whom they stand for."""
    return member.name or member.organisation


def _bars(history: SeatHistory, axis: Axis, at: datetime) -> tuple[Bar, ...]:
    """A vacancy without end is drawn up to now: nobody knows how long it will last."""
    seat, free = history.seat, _("vacant")
    told = [
        _bar(axis, (begins, ends or earlier(at, seat.ends)), "vacant", [free], free)
        for begins, ends in history.vacant
        if axis.shows((begins, ends))
    ]
    told += [
        _mandate_bar(axis, mandate, seat)
        for mandate in history.mandates
        if axis.shows((mandate.begins, mandate.ends))
    ]
    return tuple(sorted(told, key=lambda bar: bar.x))


def _mandate_bar(axis: Axis, mandate: Mandate, seat: Seat) -> Bar:
    member = member_shape(mandate, seat)
    kind = "member" if seat.office in (SeatOffice.MEMBER, SeatOffice.STAND_IN) else "office"
    who = _named(member)
    about = {"who": who or member.office, "since": member.since, "until": last_day(mandate.ends)}
    told = _("%(who)s, since %(since)s") if mandate.ends is None else _("%(who)s, %(since)s to %(until)s")
    return _bar(axis, (mandate.begins, mandate.ends), kind, [who, who.rpartition(" ")[2]], told % about)


def _bar(axis: Axis, time: Interval, kind: str, labels: list[str], text: str) -> Bar:
    """With the first of the labels that fits."""
    x = axis.x(time[0])
    width = max(GAP, axis.x(time[1]) - x - GAP)
    fitting = (label for label in labels if label and len(label) * LETTER + AROUND <= width)
    return Bar(x, width, kind, next(fitting, ""), text)


def _new_year(year: int) -> datetime:
    return datetime(year, 1, 1, tzinfo=get_current_timezone())
