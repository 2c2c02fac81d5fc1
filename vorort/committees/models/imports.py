from datetime import datetime

from django.db import models

from vorort.ground.actor import Actor
from vorort.ground.imports import ImportedTable, TriedTable, waits_for


class ImportRun(ImportedTable):
    """One import of people and mandates. `made` knows `person`, `organisation`, `seat` and `mandate`."""


class ImportDraftQuerySet(models.QuerySet["ImportDraft"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "ImportDraftQuerySet":
        """For whoever has uploaded the file, until it expires."""
        return self.filter(waits_for(actor, at))


class ImportDraft(TriedTable):
    """A table of people and mandates, as it was read and tried."""

    # what could not be read
    problems = models.JSONField(default=list)

    objects = ImportDraftQuerySet.as_manager()

    @property
    def is_ready(self) -> bool:
        """Every line fits."""
        return bool(self.rows) and not self.problems and not any(row["problem"] for row in self.report)
