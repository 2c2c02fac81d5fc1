from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from vorort.ground.record import Record
from vorort.volunteering.choices import HoursKind
from vorort.volunteering.models.assignments import Assignment
from vorort.volunteering.models.opportunities import Opportunity
from vorort.volunteering.models.profiles import VolunteerProfile


class Hours(models.Model):
    """A line about time that somebody has given. Lines are only added: what was wrong is put right by another one.

    An own entry counts once it is confirmed; a confirmation counts with its own minutes, a correction with the difference.
    """

    volunteer = models.ForeignKey(VolunteerProfile, on_delete=models.PROTECT, related_name="hours")
    opportunity = models.ForeignKey(Opportunity, on_delete=models.PROTECT, related_name="hours")
    assignment = models.ForeignKey(
        Assignment, null=True, blank=True, on_delete=models.PROTECT, related_name="hours"
    )
    kind = models.CharField(max_length=12, choices=HoursKind.choices)
    # what a confirmation confirms, and what a correction corrects
    about = models.ForeignKey("self", null=True, blank=True, on_delete=models.PROTECT, related_name="lines")
    day = models.DateField()
    minutes = models.SmallIntegerField()
    note = models.CharField(max_length=300, blank=True)
    at = models.DateTimeField()
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        verbose_name_plural = "hours"
        ordering = ["day", "pk"]
        indexes = [models.Index(fields=["opportunity", "kind"], name="volunteering_hours_of")]
        constraints = [
            models.CheckConstraint(
                name="volunteering_hours_kind_known", condition=Q(kind__in=HoursKind.values)
            ),
            models.CheckConstraint(
                name="volunteering_hours_sensible",
                condition=Q(kind=HoursKind.CORRECTION, minutes__range=(-1440, 1440)) & ~Q(minutes=0)
                | ~Q(kind=HoursKind.CORRECTION) & Q(minutes__range=(1, 1440)),
                violation_error_message=_("One day has 24 hours at most."),
            ),
            models.CheckConstraint(
                name="volunteering_correction_of_something",
                condition=Q(kind=HoursKind.ENTRY, about__isnull=True)
                | Q(kind=HoursKind.CONFIRMATION)
                | Q(kind=HoursKind.CORRECTION, about__isnull=False) & ~Q(note=""),
                violation_error_message=_("Please say why it is corrected."),
            ),
            models.UniqueConstraint(
                fields=["about"],
                condition=Q(kind=HoursKind.CONFIRMATION, about__isnull=False),
                name="volunteering_confirmed_once",
            ),
            models.UniqueConstraint(
                fields=["assignment", "kind", "day"],
                condition=Q(kind__in=(HoursKind.ENTRY, HoursKind.CONFIRMATION), assignment__isnull=False),
                name="volunteering_hours_once_a_day",
                violation_error_message=_("The hours of this day are entered already."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.day}: {self.minutes}"


class Certificate(Record):
    """That somebody has helped, for how long and with what: frozen as it was issued, with a code that anybody can check."""

    volunteer = models.ForeignKey(VolunteerProfile, on_delete=models.PROTECT, related_name="certificates")
    code = models.CharField(max_length=20, unique=True)
    name = models.CharField(max_length=100)
    begins = models.DateField()
    ends = models.DateField()
    minutes = models.PositiveIntegerField()
    # what was done, and how long: [{"title", "host", "minutes"}], and names of skills
    lines = models.JSONField(default=list)
    skills = models.JSONField(default=list)
    issued_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-issued_at"]
        constraints = [
            models.CheckConstraint(
                name="volunteering_certificate_ends_later", condition=Q(ends__gte=F("begins"))
            ),
            models.CheckConstraint(name="volunteering_certificate_of_something", condition=Q(minutes__gt=0)),
        ]

    def __str__(self) -> str:
        return self.code
