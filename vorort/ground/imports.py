"""What every import of a table keeps: the table while it is looked at, and the run once it was taken over."""

from datetime import datetime, timedelta

from django.db import models
from django.db.models import F, Q

from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.record import Record

# how long a table that was tried waits to be taken over
DRAFT_LASTS = timedelta(hours=24)


class TriedTable(Record):
    """A table that was read and tried, and waits to be taken over. It holds personal data, so it expires soon."""

    filename = models.CharField(max_length=200)
    made_at = models.DateTimeField()
    made_by = models.CharField(max_length=200)
    expires = models.DateTimeField()
    # the lines as they were read, and by line what each would make or why it does not fit
    rows = models.JSONField(default=list)
    report = models.JSONField(default=list)

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(app_label)s_import_draft_expires_later", condition=Q(expires__gt=F("made_at"))
            ),
        ]

    def __str__(self) -> str:
        return self.filename


class ImportedTable(Record):
    """One import: what it made, so that it can be undone."""

    filename = models.CharField(max_length=200)
    made_at = models.DateTimeField()
    made_by = models.CharField(max_length=200)
    # primary keys by kind
    made = models.JSONField(default=dict)
    rows = models.PositiveIntegerField()
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True
        ordering = ["-made_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                name="%(app_label)s_import_undone_later",
                condition=Q(undone_at__isnull=True) | Q(undone_at__gte=F("made_at")),
            ),
        ]

    def __str__(self) -> str:
        return self.filename


def waits_for(actor: Actor, at: datetime | None = None) -> Q:
    """Tables this one has uploaded, until they expire. Nobody else sees them."""
    return Q(made_by=actor.ref, expires__gt=at or now())
