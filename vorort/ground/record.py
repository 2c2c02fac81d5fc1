"""The abstract row most tables build on, and the one way to set what somebody has filled in."""

from collections.abc import Collection, Mapping, Sequence
from functools import reduce
from operator import and_
from typing import Any, cast

from django.core.exceptions import FieldError
from django.db import models, router
from django.db.models import BaseConstraint, CheckConstraint, Q


class Record(models.Model):
    """When a row was made and last changed (UTC). The door's `at` is used where the moment matters."""

    created = models.DateTimeField(auto_now_add=True, editable=False)
    changed = models.DateTimeField(auto_now=True, editable=False)

    class Meta:
        abstract = True

    def validate_constraints(self, exclude: Collection[str] | None = None) -> None:
        """Whether a row keeps its conditions is asked in one statement. Only where it does not, each is asked by itself.

        Django asks for every condition by itself, in a savepoint of its own; that made a third of what an action costs.
        """
        self._keeps_conditions = keeps_conditions(self, exclude)
        super().validate_constraints(exclude=set(exclude or ()))

    def get_constraints(self) -> list[tuple[type[models.Model], Sequence[BaseConstraint]]]:
        """Those that Django asks for: without the conditions that are known to be kept."""
        found: list[tuple[type[models.Model], Sequence[BaseConstraint]]] = super().get_constraints()
        if not self.__dict__.pop("_keeps_conditions", False):
            return found
        return [
            (model, [one for one in rows if not isinstance(one, CheckConstraint)]) for model, rows in found
        ]


def keeps_conditions(row: models.Model, exclude: Collection[str] | None = None) -> bool:
    """Whether a row keeps all conditions of its table. False as well where that cannot be said of all at once."""
    conditions = [Q(one.condition) for one in row._meta.constraints if isinstance(one, CheckConstraint)]
    if not conditions:
        return True
    values = cast(Any, row)._get_field_expression_map(meta=row._meta, exclude=set(exclude or ()))
    try:
        return reduce(and_, conditions).check(values, using=router.db_for_write(type(row), instance=row))
    except FieldError:
        return False


def assign(row: models.Model, values: Mapping[str, Any], allowed: tuple[str, ...]) -> None:
    """Set what may be set here, and nothing else. Raises ValueError for any other name."""
    for name, value in values.items():
        if name not in allowed:
            raise ValueError(f"{name} is not to be changed here")
        setattr(row, name, value)
