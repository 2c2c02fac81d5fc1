"""The abstract row most tables build on, and the one way to set what somebody has filled in."""

from collections.abc import Mapping
from typing import Any

from django.db import models


class Record(models.Model):
    """When a row was made and last changed (UTC). The door's `at` is used where the moment matters."""

    created = models.DateTimeField(auto_now_add=True, editable=False)
    changed = models.DateTimeField(auto_now=True, editable=False)

    class Meta:
        abstract = True


def assign(row: models.Model, values: Mapping[str, Any], allowed: tuple[str, ...]) -> None:
    """Set what may be set here, and nothing else. Raises ValueError for any other name."""
    for name, value in values.items():
        if name not in allowed:
            raise ValueError(f"{name} is not to be changed here")
        setattr(row, name, value)
