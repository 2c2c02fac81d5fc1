"""How many rows belong to another one, to be asked along with it."""

from typing import Any

from django.db.models import Count, IntegerField, QuerySet, Subquery
from django.db.models.functions import Coalesce


def number_of(rows: QuerySet[Any], by: str) -> Coalesce:
    """How many of these rows name another one in their column `by`; the rows say with `OuterRef` which one that is.

    Counted beside it: joined and counted, the database would group by all its columns and carry it along with each row.
    """
    counted = rows.order_by().values(by).annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted, IntegerField()), 0)
