"""Many keys in one place of a question: the database reads them as a list, and the ORM does not write each of them down."""

import json
from collections.abc import Iterable

from django.db import connection
from django.db.models.expressions import RawSQL

_READ = {
    "sqlite": "SELECT value FROM json_each(%s)",
    "postgresql": "SELECT jsonb_array_elements_text(%s::jsonb)::bigint",
}


def among(keys: Iterable[int]) -> RawSQL:
    """For `pk__in=`."""
    return among_listed(as_list(keys))


def as_list(keys: Iterable[int]) -> str:
    """Keys as one value, also for the place of a text in a question that is written once."""
    return json.dumps(list(keys))


def among_listed(keys: str) -> RawSQL:
    """For `pk__in=`, of what `as_list` made."""
    return RawSQL(_READ[connection.vendor], [keys])  # noqa: S611  # one list of numbers
