from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q

from vorort.ground.record import Record
from vorort.ideas.choices import ParentWay
from vorort.ideas.models.ideas import Idea

# whoever was written to about an idea decides about it, and about nothing else
CONSENT_LINK = "ideas.consent"


class ParentalConsentQuerySet(models.QuerySet["ParentalConsent"]):
    def decided_before(self, moment: datetime) -> "ParentalConsentQuerySet":
        return self.filter(Q(given_at__lt=moment) | Q(declined_at__lt=moment))

    def hopeless(self, at: datetime, declined: timedelta, asked: timedelta) -> "ParentalConsentQuerySet":
        """Declined so long ago, or asked for so long ago without an answer."""
        silent = Q(given_at=None, declined_at=None, asked_at__lt=at - asked)
        return self.filter(Q(declined_at__lt=at - declined) | silent)


class ParentalConsent(Record):
    """An idea of somebody young needs that a parent agrees. Without a row nobody is asked."""

    idea = models.OneToOneField(Idea, on_delete=models.CASCADE, related_name="consent")
    way = models.CharField(max_length=5, choices=ParentWay.choices)
    # of the parent; deleted some time after the decision
    email = models.EmailField(blank=True)
    asked_at = models.DateTimeField()
    given_at = models.DateTimeField(null=True, blank=True)
    declined_at = models.DateTimeField(null=True, blank=True)
    # who has entered what came on paper
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = ParentalConsentQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(name="ideas_consent_way_known", condition=Q(way__in=ParentWay.values)),
            models.CheckConstraint(
                name="ideas_consent_one_decision",
                condition=Q(given_at__isnull=True) | Q(declined_at__isnull=True),
            ),
            models.CheckConstraint(
                name="ideas_consent_reaches_parent",
                condition=Q(way=ParentWay.PAPER, email="")
                | (Q(way=ParentWay.LINK) & ~Q(email=""))
                | Q(way=ParentWay.LINK, given_at__isnull=False)
                | Q(way=ParentWay.LINK, declined_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.idea_id}: {self.get_way_display()}"

    @property
    def is_open(self) -> bool:
        return self.given_at is None and self.declined_at is None
