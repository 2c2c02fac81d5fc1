from datetime import datetime

from django.db import models
from django.db.models import F, Q

from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.record import Record


class ImportRun(Record):
    """One import of people and mandates: what it made, so that it can be undone."""

    filename = models.CharField(max_length=200)
    made_at = models.DateTimeField()
    made_by = models.CharField(max_length=200)
    # primary keys by `person`, `organisation`, `seat` and `mandate`
    made = models.JSONField(default=dict)
    rows = models.PositiveIntegerField()
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-made_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                name="committees_import_undone_later",
                condition=Q(undone_at__isnull=True) | Q(undone_at__gte=F("made_at")),
            ),
        ]

    def __str__(self) -> str:
        return self.filename


class ImportDraftQuerySet(models.QuerySet["ImportDraft"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "ImportDraftQuerySet":
        """For whoever has uploaded the file, until it expires."""
        return self.filter(made_by=actor.ref, expires__gt=at or now())


class ImportDraft(Record):
    """A table that was read and tried, and waits to be taken over. It holds personal data, so it expires soon."""

    filename = models.CharField(max_length=200)
    made_at = models.DateTimeField()
    made_by = models.CharField(max_length=200)
    expires = models.DateTimeField()
    # the lines as they were read, and by line what each would make or why it does not fit
    rows = models.JSONField(default=list)
    report = models.JSONField(default=list)
    # what could not be read
    problems = models.JSONField(default=list)

    objects = ImportDraftQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="committees_import_draft_expires_later", condition=Q(expires__gt=F("made_at"))
            ),
        ]

    def __str__(self) -> str:
        return self.filename

    @property
    def is_ready(self) -> bool:
        """Every line fits."""
        return bool(self.rows) and not self.problems and not any(row["problem"] for row in self.report)
