from django.db import models
from django.db.models import Q

from vorort.districts.models import District
from vorort.ground.record import Record
from vorort.ideas.rules import ANSWER_DAYS, CONSENT_AGE


class Intake(Record):
    """How ideas are taken in: one row for the whole city, and one for each district that does it differently."""

    district = models.OneToOneField(
        District, null=True, blank=True, on_delete=models.CASCADE, related_name="intake"
    )
    answer_days = models.PositiveSmallIntegerField(default=ANSWER_DAYS)
    looks_first = models.BooleanField(default=False)
    consent_age = models.PositiveSmallIntegerField(default=CONSENT_AGE)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                models.Value(1), condition=Q(district__isnull=True), name="ideas_intake_one_for_the_city"
            ),
            models.CheckConstraint(
                name="ideas_intake_days_sensible", condition=Q(answer_days__gte=1, answer_days__lte=365)
            ),
            models.CheckConstraint(
                name="ideas_intake_age_sensible", condition=Q(consent_age__gte=0, consent_age__lte=18)
            ),
        ]

    def __str__(self) -> str:
        return str(self.district or "")
