from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Committee
from vorort.ground.record import Record
from vorort.meetings.choices import DateReply
from vorort.meetings.models.meetings import Meeting
from vorort.people.models import Person


class DatePoll(Record):
    """A committee is asked which date suits."""

    committee = models.ForeignKey(Committee, on_delete=models.PROTECT, related_name="date_polls")
    title = models.CharField(max_length=200)
    note = models.CharField(max_length=500, blank=True)
    closes_on = models.DateField(null=True, blank=True)
    # what came of it
    meeting = models.OneToOneField(
        Meeting, null=True, blank=True, on_delete=models.SET_NULL, related_name="date_poll"
    )
    settled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-pk"]
        constraints = [models.CheckConstraint(name="meetings_poll_has_title", condition=~Q(title=""))]

    def __str__(self) -> str:
        return self.title

    @property
    def is_open(self) -> bool:
        return self.settled_at is None


class DateOption(models.Model):
    """One of the proposed dates."""

    poll = models.ForeignKey(DatePoll, on_delete=models.CASCADE, related_name="options")
    begins = models.DateTimeField()
    ends = models.DateTimeField()

    class Meta:
        ordering = ["begins", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["poll", "begins"],
                name="meetings_option_once",
                violation_error_message=_("This date is proposed already."),
            ),
            models.CheckConstraint(
                name="meetings_option_ends_after_begin", condition=Q(ends__gt=F("begins"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.begins:%Y-%m-%d %H:%M}"


class DateAnswer(Record):
    """How a date suits somebody."""

    option = models.ForeignKey(DateOption, on_delete=models.CASCADE, related_name="answers")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="date_answers")
    reply = models.CharField(max_length=5, choices=DateReply.choices)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["option", "person"], name="meetings_date_answer_once"),
            models.CheckConstraint(
                name="meetings_date_answer_known", condition=Q(reply__in=DateReply.values)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.option} · {self.reply}"
