from django.db import models
from django.db.models import F, Q

from vorort.committees.models import Committee
from vorort.ground.record import Record
from vorort.ideas.models import Idea
from vorort.projects.models.projects import Project


class Origin(Record):
    """An idea a project came from, or has taken in since. Their threads are linked as well."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="origins")
    idea = models.ForeignKey(Idea, on_delete=models.PROTECT, related_name="projects")
    since = models.DateTimeField()

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["project", "idea"], name="projects_origin_once")]

    def __str__(self) -> str:
        return f"{self.idea_id} → {self.project_id}"


class ProjectReferral(Record):
    """A committee is to decide about a project. While it does, nobody begins."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="referrals")
    committee = models.ForeignKey(Committee, on_delete=models.PROTECT, related_name="referred_projects")
    begins = models.DateTimeField()
    ends = models.DateTimeField(null=True, blank=True)
    note = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ["-begins"]
        constraints = [
            models.UniqueConstraint(
                fields=["project"], condition=Q(ends__isnull=True), name="projects_referral_one_at_a_time"
            ),
            models.CheckConstraint(
                name="projects_referral_ends_after_begin",
                condition=Q(ends__isnull=True) | Q(ends__gte=F("begins")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.project_id} → {self.committee}"
