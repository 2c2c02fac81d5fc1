from django.db import models
from django.db.models import F, Q

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
