from datetime import datetime

from django.db import models

from vorort.districts.models import District
from vorort.ground.actor import Actor
from vorort.ground.imports import ImportedTable, TriedTable, waits_for
from vorort.ground.record import Record


class ProjectImportRun(ImportedTable):
    """Projects that were taken over from a table. `made` knows `project`."""

    source = models.CharField(max_length=100)


class ProjectImportDraftQuerySet(models.QuerySet["ProjectImportDraft"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "ProjectImportDraftQuerySet":
        """For whoever has uploaded the file, until it expires."""
        return self.filter(waits_for(actor, at))


class ProjectImportDraft(TriedTable):
    """A table of projects. `rows` holds number and cells of each line; the report is empty before columns are chosen."""

    headings = models.JSONField(default=list)
    # what was chosen: see `Plan`
    plan = models.JSONField(default=dict)
    # of lines that tell none
    district = models.ForeignKey(District, null=True, blank=True, on_delete=models.CASCADE, related_name="+")

    objects = ProjectImportDraftQuerySet.as_manager()

    @property
    def fitting(self) -> int:
        """How many lines would become a project."""
        return sum(line["fits"] for line in self.report)


class RememberedColumns(Record):
    """Which column of a table held what: the next table with the same headings needs no choosing."""

    fingerprint = models.CharField(max_length=64, unique=True)
    columns = models.JSONField(default=dict)

    class Meta:
        verbose_name_plural = "remembered columns"

    def __str__(self) -> str:
        return self.fingerprint[:8]
