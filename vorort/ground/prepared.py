"""Questions that every page asks, written in SQL once per process.

The ORM writes a statement anew each time it is asked, which costs many times what the database needs to answer it. A
prepared question is written when it is asked for the first time; after that its keys are put in and it runs.

    @prepared
    def answers_of(idea: int) -> QuerySet[Answer]:
        return Answer.objects.filter(idea=idea).select_related("committee")

    answers_of(idea.pk)    # a list of answers

The function is called once, with stand-ins for its arguments: keys of rows, moments and texts, which it may compare and do
nothing else with. So it must build the same question whatever they are. Models come with what `select_related`, `only` and
`annotate` name, `values_list` gives tuples, and nothing is fetched ahead by `prefetch_related`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, wraps
from typing import Any, Generic, TypeVar

from django.db import connection
from django.db.models import QuerySet
from django.db.models.query import ModelIterable, get_related_populators
from django.db.models.sql.compiler import SQLCompiler

R = TypeVar("R")
# stand-ins: numbers that are no constant of any question, and small enough for every column of keys; the others likewise
_FIRST_STAND_IN = 2_147_000_000
_FIRST_MOMENT = datetime(1066, 10, 14, tzinfo=UTC)
_ANY_TEXT = "stand-in {}"
Key = int | datetime | str


@dataclass(frozen=True)
class Written(Generic[R]):
    """A question in the words of the database, and how its rows are read."""

    sql: str
    # what stands in it, and which of these are the places of which keys
    given: tuple[Any, ...]
    places: tuple[tuple[int, int], ...]
    # what a column needs to become a value of Python: its place, functions, and what they ask for
    converters: tuple[tuple[int, tuple[list[Callable[..., Any]], Any]], ...]
    shape: Callable[[Sequence[Any]], R]
    # what each column is called, and of which kind it is; only where it is part of a greater question
    columns: tuple[tuple[str, str], ...] = ()

    def ask(self, keys: Sequence[Key] = ()) -> list[R]:
        """Its rows, with these keys in their places."""
        given = filled_in(self.given, self.places, keys)
        with connection.cursor() as cursor:
            cursor.execute(self.sql, given)
            rows = cursor.fetchall()
        return self.read(rows)

    def read(self, rows: Iterable[Sequence[Any]]) -> list[R]:
        """What rows say, as the database gives them."""
        return [self.shape(row) for row in self._converted(rows)]

    def _converted(self, rows: Iterable[Sequence[Any]]) -> Iterator[list[Any]]:
        for row in map(list, rows):
            for place, (functions, column) in self.converters:
                for function in functions:
                    row[place] = function(row[place], column, connection)
            yield row


def filled_in(given: Sequence[Any], places: Iterable[tuple[int, int]], keys: Sequence[Key]) -> list[Any]:
    """What stands in a question, with these keys in their places."""
    filled = list(given)
    for place, number in places:
        filled[place] = _as_given(keys[number])
    return filled


def write(rows: "QuerySet[Any, R]", stand_ins: Sequence[Key] = (), *, is_part: bool = False) -> Written[R]:
    """Write down what a queryset asks; keys will be put in where now stand-ins are."""
    compiler = rows.query.get_compiler(connection=connection)
    sql, given = compiler.as_sql(with_col_aliases=is_part)
    columns = [column for column, _sql, _alias in compiler.select]
    is_model = issubclass(rows._iterable_class, ModelIterable)
    shape = _instances(compiler) if is_model else tuple
    numbers = {_as_given(stand_in): number for number, stand_in in enumerate(stand_ins)}
    places = tuple((place, numbers[value]) for place, value in enumerate(given) if value in numbers)
    named = tuple(
        (str(alias), column.output_field.get_internal_type()) for column, _sql, alias in compiler.select
    )
    converters = tuple(compiler.get_converters(columns).items())
    return Written(sql, given, places, converters, shape, named if is_part else ())


def prepared(ask: "Callable[..., QuerySet[Any, R]]") -> Callable[..., list[R]]:
    """Ask a question that is written once. Its arguments are keys of rows, moments and texts."""

    @cache
    def written(kinds: tuple[type, ...]) -> Written[R]:
        stand_ins = stand_ins_for(kinds)
        return write(ask(*stand_ins), stand_ins)

    @wraps(ask)
    def answer(*keys: Key) -> list[R]:
        return written(tuple(map(type, keys))).ask(keys)

    return answer


def stand_ins_for(kinds: Iterable[type]) -> list[Key]:
    """One for each argument, none twice."""
    return [_stand_in(kind, place) for place, kind in enumerate(kinds)]


def _stand_in(kind: type, place: int) -> Key:
    if issubclass(kind, datetime):
        return _FIRST_MOMENT + timedelta(days=place)
    return _ANY_TEXT.format(place) if issubclass(kind, str) else _FIRST_STAND_IN + place


def _as_given(key: Key) -> Any:
    """As it is handed to the database."""
    return connection.ops.adapt_datetimefield_value(key) if isinstance(key, datetime) else key


def _instances(compiler: SQLCompiler) -> Callable[[Sequence[Any]], Any]:
    """Makes models of rows, as a queryset does."""
    found, select = compiler.klass_info, compiler.select
    model, places = found["model"], found["select_fields"]
    begin, end = places[0], places[-1] + 1
    names = [column.target.attname for column, _sql, _alias in select[begin:end]]
    # the stubs speak of a later Django
    related = get_related_populators(found, select, connection.alias)  # type: ignore[call-arg]
    told = tuple((compiler.annotation_col_map or {}).items())

    def instance(row: Sequence[Any]) -> Any:
        made = model.from_db(connection.alias, names, row[begin:end])
        for name, place in told:
            setattr(made, name, row[place])
        for populate in related:
            populate.populate(row, made)
        return made

    return instance
