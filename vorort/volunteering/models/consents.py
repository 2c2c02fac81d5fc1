from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q

from vorort.ground.record import Record
from vorort.ideas.choices import ParentWay
from vorort.volunteering.models.assignments import Assignment

# whoever was written to about somebody young decides about this one shift, and about nothing else
CONSENT_LINK = "volunteering.consent"


class HelpConsentQuerySet(models.QuerySet["HelpConsent"]):
    def decided_before(self, moment: datetime) -> "HelpConsentQuerySet":
        return self.filter(Q(given_at__lt=moment) | Q(declined_at__lt=moment))

    def pointless(self, at: datetime, after: timedelta) -> "HelpConsentQuerySet":
        """Nobody has decided, and the place has been gone so long."""
        return self.filter(given_at=None, declined_at=None, assignment__ended_at__lt=at - after)


class HelpConsent(Record):
    """Somebody young helps only if a parent agrees. Without a row nobody is asked, and no age is kept anywhere."""

    assignment = models.OneToOneField(Assignment, on_delete=models.CASCADE, related_name="consent")
    way = models.CharField(max_length=5, choices=ParentWay.choices)
    # of the parent; deleted some time after the decision
    email = models.EmailField(blank=True)
    # empty until whoever signs up has shown that their own address is theirs
    asked_at = models.DateTimeField(null=True, blank=True)
    given_at = models.DateTimeField(null=True, blank=True)
    declined_at = models.DateTimeField(null=True, blank=True)
    # who has entered what came on paper
    recorded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = HelpConsentQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="volunteering_consent_way_known", condition=Q(way__in=ParentWay.values)
            ),
            models.CheckConstraint(
                name="volunteering_consent_one_decision",
                condition=Q(given_at__isnull=True) | Q(declined_at__isnull=True),
            ),
            models.CheckConstraint(
                name="volunteering_consent_asked_first",
                condition=Q(asked_at__isnull=False) | Q(given_at__isnull=True, declined_at__isnull=True),
            ),
            models.CheckConstraint(
                name="volunteering_consent_reaches_parent",
                condition=Q(way=ParentWay.PAPER, email="")
                | Q(way=ParentWay.LINK)
                & (~Q(email="") | Q(given_at__isnull=False) | Q(declined_at__isnull=False)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.assignment_id}: {self.get_way_display()}"

    @property
    def is_open(self) -> bool:
        return self.given_at is None and self.declined_at is None
