"""The abstract row most tables build on."""

from django.db import models


class Record(models.Model):
    """When a row was made and last changed (UTC). The door's `at` is used where the moment matters."""

    created = models.DateTimeField(auto_now_add=True, editable=False)
    changed = models.DateTimeField(auto_now=True, editable=False)

    class Meta:
        abstract = True
