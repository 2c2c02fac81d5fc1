from datetime import datetime

from django.db import models

from vorort.districts.models import District
from vorort.ground.actor import Actor
from vorort.ground.imports import ImportedTable, TriedTable, waits_for


class IdeaImportRun(ImportedTable):
    """Ideas of an earlier campaign that were taken over. `made` knows `idea`."""

    campaign = models.CharField(max_length=100)


class IdeaImportDraftQuerySet(models.QuerySet["IdeaImportDraft"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "IdeaImportDraftQuerySet":
        """For whoever has uploaded the file, until it expires."""
        return self.filter(waits_for(actor, at))


class IdeaImportDraft(TriedTable):
    """A table of ideas. `rows` holds number and cells of each line; the report is empty before columns are chosen."""

    headings = models.JSONField(default=list)
    # what was chosen: see `Plan`
    plan = models.JSONField(default=dict)
    # of lines that tell it neither in words nor by a point
    district = models.ForeignKey(District, null=True, blank=True, on_delete=models.CASCADE, related_name="+")

    objects = IdeaImportDraftQuerySet.as_manager()

    @property
    def fitting(self) -> int:
        """How many lines would become an idea."""
        return sum(line["fits"] for line in self.report)
