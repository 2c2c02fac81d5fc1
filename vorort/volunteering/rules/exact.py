"""The match as a mixed integer programme for HiGHS.

One variable for each pair; for each shift how many it gets up to its minimum, and beyond; for each person whether they are
asked at all. The solver runs on one thread with a fixed seed, and stops by gap and nodes, never by the clock: the
same input gives the same answer on every machine. It is loaded by whoever solves and not by whoever imports this.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from importlib.util import find_spec
from itertools import pairwise
from typing import Any, NamedTuple

from vorort.volunteering.rules.limits import as_busy, collides, left_of_budget
from vorort.volunteering.rules.plans import FIRST_TIME, TO_MINIMUM, TO_WANTED, Choice, to_minima
from vorort.volunteering.rules.values import Busy, Need, Pair, Volunteer

SOLVER = "highspy"


class Effort(NamedTuple):
    """How hard to try: stop at a gap of so many thousandths or after so many nodes; from so many pairs on in blocks."""

    gap: int = 2
    nodes: int = 50
    pairs: int = 30_000


USUAL = Effort()


class Solved(NamedTuple):
    """What the solver has found, and what no choice can be worth more than."""

    chosen: frozenset[Pair]
    bound: int


@dataclass
class Programme:
    """Columns with what they are worth, and rows that limit them."""

    gains: list[int] = field(default_factory=list)
    least: list[int] = field(default_factory=list)
    most: list[int] = field(default_factory=list)
    whole: list[bool] = field(default_factory=list)
    starts: list[int] = field(default_factory=lambda: [0])
    columns: list[int] = field(default_factory=list)
    weights: list[int] = field(default_factory=list)
    # None: no lower limit
    lows: list[int | None] = field(default_factory=list)
    highs: list[int] = field(default_factory=list)

    def column(self, gain: int, most: int, *, least: int = 0, whole: bool = False) -> int:
        self.gains.append(gain)
        self.least.append(least)
        self.most.append(most)
        self.whole.append(whole)
        return len(self.gains) - 1

    def row(self, entries: list[tuple[int, int]], high: int, low: int | None = None) -> None:
        for column, weight in entries:
            self.columns.append(column)
            self.weights.append(weight)
        self.starts.append(len(self.columns))
        self.lows.append(low)
        self.highs.append(high)


Answer = tuple[list[int], int]
# what solves a programme from a beginning: how each pair turned out, and the bound
Engine = Callable[[Programme, list[int], Effort], Answer]


def is_there() -> bool:
    """The solver is installed."""
    return find_spec(SOLVER) is not None


def programme(choice: Choice, begun: frozenset[Pair]) -> tuple[Programme, list[Pair]]:
    """Write a choice down for the solver; what was pinned and fits is in `begun`."""
    pairs, made = sorted(choice.scores), Programme()
    place = {
        pair: made.column(
            choice.scores[pair], 1, least=int(pair in choice.pins and pair in begun), whole=True
        )
        for pair in pairs
    }
    minima = [
        _seats(made, choice.needs[need], [place[person, need] for person in people])
        for need, people in choice.of_need.items()
    ]
    _no_worse(made, list(place.values()), len(begun))
    _no_worse(made, minima, to_minima(choice, begun))
    for person, needs in choice.of_person.items():
        mine = [(choice.needs[need], place[person, need]) for need in needs]
        _time_of(made, choice.people[person], mine)
        _asked_once(made, [column for _need, column in mine])
    return made, pairs


def _no_worse(made: Programme, columns: list[int], than: int) -> None:
    """No fewer than were found by hand."""
    made.row([(column, -1) for column in columns], -than)


def _seats(made: Programme, need: Need, mine: list[int]) -> int:
    """Who comes fills the minimum first, then what is wanted; nobody beyond. The column of the minimum."""
    lacking = min(need.least, need.wanted)
    to_minimum = made.column(TO_MINIMUM, lacking)
    to_wanted = made.column(TO_WANTED, need.wanted - lacking)
    made.row([*((column, 1) for column in mine), (to_minimum, -1), (to_wanted, -1)], 0, 0)
    return to_minimum


def _asked_once(made: Programme, mine: list[int]) -> None:
    """The first time counts a little more."""
    asked = made.column(FIRST_TIME, 1)
    made.row([(asked, 1), *((column, -1) for column in mine)], 0)


def _time_of(made: Programme, person: Volunteer, mine: list[tuple[Need, int]]) -> None:
    """Never more than the budget of any week or month, and never at two places at once."""
    periods: dict[Any, list[tuple[Need, int]]] = {}
    for need, column in mine:
        periods.setdefault(person.budget.period_of(need.day), []).append((need, column))
    for rows in periods.values():
        left = left_of_budget(person, rows[0][0].day)
        if sum(need.minutes for need, _column in rows) > left:
            made.row([(column, need.minutes) for need, column in rows], left)
    dated = [(busy, column) for need, column in mine if (busy := as_busy(need))]
    for clique in _cliques(sorted(dated, key=lambda row: (row[0].begins, row[0].ends, row[1]))):
        made.row([(column, 1) for column in clique], 1)


def _cliques(dated: list[tuple[Busy, int]]) -> Iterator[list[int]]:
    """Groups of shifts of which one excludes all others; together they hold every pair that collides."""
    found: list[set[int]] = []
    for place, (busy, _column) in enumerate(dated):
        open_ends = [at for at in range(place) if collides(dated[at][0], busy)]
        while open_ends:
            group = {place, open_ends[0]}
            for at in open_ends[1:]:
                if all(collides(dated[at][0], dated[other][0]) for other in group):
                    group.add(at)
            open_ends = [at for at in open_ends if at not in group]
            found.append(group)
    for group, following in pairwise([*found, set[int]()]):
        if not group <= following:
            yield [dated[at][1] for at in sorted(group)]


def solve(choice: Choice, begun: frozenset[Pair], effort: Effort, engine: Engine) -> Solved:
    """The best choice that was found, from `begun` on."""
    made, pairs = programme(choice, begun)
    values, bound = engine(made, [int(pair in begun) for pair in pairs], effort)
    return Solved(frozenset(pair for pair, value in zip(pairs, values, strict=True) if value), bound)


def here(made: Programme, begun: list[int], effort: Effort) -> Answer:
    """The engine in this very process: for tests, measurements, and the program that does nothing else."""
    highspy = import_module(SOLVER)
    solver = _prepared(highspy, effort)
    solver.passModel(_model(highspy, made))
    # the solver works out the columns that follow from the pairs
    solver.setSolution(len(begun), list(range(len(begun))), [float(value) for value in begun])
    solver.run()
    values = solver.getSolution().col_value
    return [round(value) for value in values[: len(begun)]] or begun, _bound(solver)


def _prepared(highspy: Any, effort: Effort) -> Any:
    solver = highspy.Highs()
    options = {
        "output_flag": False,
        "log_to_console": False,
        "threads": 1,
        "parallel": "off",
        "random_seed": 0,
        "mip_rel_gap": effort.gap / 1000,
        "mip_max_nodes": effort.nodes,
    }
    for name, value in options.items():
        solver.setOptionValue(name, value)
    return solver


def _model(highspy: Any, made: Programme) -> Any:
    model = highspy.HighsLp()
    model.num_col_, model.num_row_ = len(made.gains), len(made.highs)
    model.sense_ = highspy.ObjSense.kMaximize
    model.col_cost_, model.col_lower_, model.col_upper_ = made.gains, made.least, made.most
    model.row_lower_ = [-highspy.kHighsInf if low is None else low for low in made.lows]
    model.row_upper_ = made.highs
    model.integrality_ = [
        highspy.HighsVarType.kInteger if whole else highspy.HighsVarType.kContinuous for whole in made.whole
    ]
    matrix = model.a_matrix_
    matrix.format_ = highspy.MatrixFormat.kRowwise
    matrix.num_col_, matrix.num_row_ = model.num_col_, model.num_row_
    matrix.start_, matrix.index_, matrix.value_ = made.starts, made.columns, made.weights
    return model


def _bound(solver: Any) -> int:
    """What no choice can be worth more than: worths are whole, so it is rounded down past the solver's own tolerance."""
    bound = solver.getInfo().mip_dual_bound
    return int(bound + 0.01) if abs(bound) < 1e15 else int(1e15)
