from datetime import datetime

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import F, Q

from vorort.conversation.choices import Reason, ReportState, Rule
from vorort.conversation.models.comments import Comment
from vorort.conversation.models.contact import new_receipt
from vorort.conversation.rules import MOST_LETTERS, REPORT_DUE
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import now
from vorort.ground.record import Record
from vorort.people.choices import DutyKind
from vorort.people.selectors import duties_held
from vorort.threads.models import Thread


def looked_after_by(actor: Actor) -> Q:
    """What moderators and the office see to: all of it with a duty for the city, else that of their districts."""
    if actor.kind != ActorKind.USER or actor.id is None:
        return Q(pk__in=[])
    duties = duties_held(actor.id, now())
    places = {place for kind, place in duties if kind in (DutyKind.MODERATOR, DutyKind.OFFICE)}
    return Q() if None in places else Q(thread__district_id__in=sorted(place for place in places if place))


class ReportQuerySet(models.QuerySet["Report"]):
    def visible_to(self, actor: Actor) -> "ReportQuerySet":
        return self.filter(looked_after_by(actor))

    def open(self) -> "ReportQuerySet":
        return self.filter(state=ReportState.OPEN)


class Report(Record):
    """Somebody says that a content is wrong here (Regulation (EU) 2022/2065, art. 16), with or without a name."""

    receipt = models.CharField(max_length=10, unique=True, default=new_receipt)
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="reports")
    # None: the thing itself
    comment = models.ForeignKey(
        Comment, null=True, blank=True, on_delete=models.PROTECT, related_name="reports"
    )
    # how the comment read when it was reported
    quoted = models.TextField(blank=True)
    reason = models.CharField(max_length=20, choices=Reason.choices)
    text = models.TextField(max_length=MOST_LETTERS, validators=[MaxLengthValidator(MOST_LETTERS)])
    name = models.CharField(max_length=150, blank=True)
    email = models.EmailField(blank=True)
    language = models.CharField(max_length=5, default="de")
    form_key = models.CharField(max_length=64, unique=True)
    reported_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=ReportState.choices, default=ReportState.OPEN)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # told to whoever has reported it
    decision = models.TextField(max_length=2_000, blank=True, validators=[MaxLengthValidator(2_000)])

    objects = ReportQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["reported_at"], condition=Q(state=ReportState.OPEN), name="conversation_open_reports"
            )
        ]
        constraints = [
            models.CheckConstraint(name="conversation_report_has_text", condition=~Q(text="")),
            models.CheckConstraint(name="conversation_reason_known", condition=Q(reason__in=Reason.values)),
            models.CheckConstraint(
                name="conversation_report_decided_whole",
                condition=Q(state=ReportState.OPEN, decided_at__isnull=True, decision="")
                | (
                    Q(state__in=(ReportState.KEPT, ReportState.HIDDEN), decided_at__isnull=False)
                    & ~Q(decision="")
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.receipt

    @property
    def due_at(self) -> datetime:
        return self.reported_at + REPORT_DUE


class ModerationQuerySet(models.QuerySet["Moderation"]):
    def visible_to(self, actor: Actor) -> "ModerationQuerySet":
        return self.filter(looked_after_by(actor))

    def running(self) -> "ModerationQuerySet":
        """Of what is hidden right now."""
        return self.filter(ended_at=None)

    def objected(self) -> "ModerationQuerySet":
        """Hidden, and somebody else has to look at it again."""
        return self.running().filter(objected_at__isnull=False, objection_decided_at=None)


class Moderation(Record):
    """A content was hidden: which rule it broke, what its author was told, and whether they objected."""

    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="moderations")
    # None: the thing itself
    comment = models.ForeignKey(
        Comment, null=True, blank=True, on_delete=models.PROTECT, related_name="moderations"
    )
    rule = models.CharField(max_length=20, choices=Rule.choices)
    reason = models.TextField(max_length=1_000, validators=[MaxLengthValidator(1_000)])
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    hidden_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    objection = models.TextField(max_length=2_000, blank=True, validators=[MaxLengthValidator(2_000)])
    objected_at = models.DateTimeField(null=True, blank=True)
    objection_upheld = models.BooleanField(null=True, blank=True)
    objection_decided_at = models.DateTimeField(null=True, blank=True)
    objection_decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    objection_answer = models.TextField(max_length=1_000, blank=True, validators=[MaxLengthValidator(1_000)])

    objects = ModerationQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["comment"],
                condition=Q(comment__isnull=False, ended_at__isnull=True),
                name="conversation_comment_hidden_once",
            ),
            models.UniqueConstraint(
                fields=["thread"],
                condition=Q(comment__isnull=True, ended_at__isnull=True),
                name="conversation_thread_hidden_once",
            ),
            models.CheckConstraint(name="conversation_rule_known", condition=Q(rule__in=Rule.values)),
            models.CheckConstraint(name="conversation_moderation_has_reason", condition=~Q(reason="")),
            models.CheckConstraint(
                name="conversation_objection_whole",
                condition=Q(objected_at__isnull=True, objection="")
                | (Q(objected_at__isnull=False) & ~Q(objection="")),
            ),
            models.CheckConstraint(
                name="conversation_objection_decided_whole",
                condition=Q(objection_decided_at__isnull=True, objection_upheld__isnull=True)
                | Q(
                    objection_decided_at__isnull=False,
                    objection_upheld__isnull=False,
                    objected_at__isnull=False,
                ),
            ),
            models.CheckConstraint(
                name="conversation_objection_decided_by_another",
                condition=Q(objection_decided_by__isnull=True)
                | Q(by__isnull=True)
                | ~Q(objection_decided_by=F("by")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.thread_id}: {self.rule}"
