"""Keys that come from an address: any digits may stand there, also more than a database can hold."""

from collections.abc import Callable
from typing import TypeVar

from django.db.models import Model, QuerySet
from django.http import Http404, QueryDict
from django.shortcuts import get_object_or_404

Row = TypeVar("Row", bound=Model)

# no database has a larger key
MOST_KEY = 2**63 - 1


def row_or_404(rows: QuerySet[Row], pk: int) -> Row:
    """The row with this key. Raises Http404, also for a number that no key can be."""
    if pk > MOST_KEY:
        raise Http404
    return get_object_or_404(rows, pk=pk)


def found_or_404(ask: Callable[[int], list[Row]], pk: int) -> Row:
    """The same of a prepared question, which answers with one row or none."""
    found = ask(pk) if pk <= MOST_KEY else []
    if not found:
        raise Http404
    return found[0]


def number_in(values: QueryDict, name: str) -> int:
    """A key among what was sent, 0 where there is none."""
    text = values.get(name, "")
    # twenty digits are too many already, and more of them only cost time
    return min(int(text[:20]), MOST_KEY) if text.isascii() and text.isdigit() else 0
