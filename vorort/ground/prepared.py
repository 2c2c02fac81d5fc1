"""Questions that every page asks, written in SQL once per process.

The ORM writes a statement anew each time it is asked, which costs many times what the database needs to answer it. A
prepared question is written when it is asked for the first time; after that its keys are put in and it runs.

    @prepared
    def answers_of(idea: int) -> QuerySet[Answer]:
        return Answer.objects.filter(idea=idea).select_related("committee")

    answers_of(idea.pk)    # a list of answers

The function is called once, with stand-ins for its arguments: keys of rows, which it may compare and do nothing else with.
So it must build the same question whatever they are. Models come with what `select_related` and `only` name; `values_list`
gives tuples. Nothing is fetched ahead by `prefetch_related`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, wraps
from typing import Any, Generic, TypeVar

from django.db import connection
from django.db.models import Model, QuerySet
from django.db.models.query import ModelIterable, get_related_populators
from django.db.models.sql.compiler import SQLCompiler

M = TypeVar("M", bound=Model)
R = TypeVar("R")
# stand-ins: numbers that are no constant of any question, and small enough for every column of keys
_FIRST_STAND_IN = 2_147_000_000


@dataclass(frozen=True)
class Written(Generic[R]):
    """A question in the words of the database, and how its rows are read."""

    sql: str
    # what stands in it; a stand-in is the place of a key
    given: tuple[Any, ...]
    compiler: SQLCompiler
    converters: dict[int, Any]
    shape: Callable[[Sequence[Any]], R]

    def ask(self, keys: Sequence[int] = ()) -> list[R]:
        """Its rows, with these keys in the places of the stand-ins."""
        known = {_FIRST_STAND_IN + place: key for place, key in enumerate(keys)}
        given = [known.get(value, value) if isinstance(value, int) else value for value in self.given]
        with connection.cursor() as cursor:
            cursor.execute(self.sql, given)
            rows = cursor.fetchall()
        return [self.shape(row) for row in self.compiler.apply_converters(rows, self.converters)]


def write(rows: "QuerySet[Any, R]") -> Written[R]:
    """Write down what a queryset asks."""
    compiler = rows.query.get_compiler(connection=connection)
    sql, given = compiler.as_sql()
    columns = [column for column, _sql, _alias in compiler.select]
    is_model = issubclass(rows._iterable_class, ModelIterable)
    shape = _instances(compiler) if is_model else tuple
    return Written(sql, given, compiler, compiler.get_converters(columns), shape)


def prepared(ask: "Callable[..., QuerySet[Any, R]]") -> Callable[..., list[R]]:
    """Ask a question that is written once. Its arguments are keys of rows."""

    @cache
    def written(number: int) -> Written[R]:
        return write(ask(*(_FIRST_STAND_IN + place for place in range(number))))

    @wraps(ask)
    def answer(*keys: int) -> list[R]:
        return written(len(keys)).ask(keys)

    return answer


def _instances(compiler: SQLCompiler) -> Callable[[Sequence[Any]], Any]:
    """Makes models of rows, as a queryset does."""
    found, select = compiler.klass_info, compiler.select
    model, places = found["model"], found["select_fields"]
    begin, end = places[0], places[-1] + 1
    names = [column.target.attname for column, _sql, _alias in select[begin:end]]
    # the stubs speak of a later Django
    related = get_related_populators(found, select, connection.alias)  # type: ignore[call-arg]

    def instance(row: Sequence[Any]) -> Any:
        made = model.from_db(connection.alias, names, row[begin:end])
        for populate in related:
            populate.populate(row, made)
        return made

    return instance
