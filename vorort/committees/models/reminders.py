from django.db import models
from django.db.models import Q

from vorort.committees.models.mandates import Mandate
from vorort.ground.record import Record

# days before the end of a mandate at which those who run the committee are told, the longest first
THRESHOLDS = (90, 30)


class Reminder(Record):
    """That the end of a mandate has been announced: once for each threshold, whatever the clock does."""

    mandate = models.ForeignKey(Mandate, on_delete=models.CASCADE, related_name="reminders")
    threshold = models.PositiveSmallIntegerField(help_text="Days before the end")
    made_at = models.DateTimeField()

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(fields=["mandate", "threshold"], name="committees_reminder_once"),
            models.CheckConstraint(
                name="committees_reminder_threshold_known", condition=Q(threshold__in=THRESHOLDS)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.mandate_id}: {self.threshold}"
