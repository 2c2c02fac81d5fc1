from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import F, Q

from vorort.committees.models import Committee
from vorort.ground.record import Record
from vorort.ideas.choices import DECIDED, AnswerKind, IdeaState
from vorort.ideas.models.ideas import Idea
from vorort.ideas.rules import MOST_LETTERS
from vorort.people.models import Organisation


class Answer(Record):
    """Something official about an idea, dated and public, or what its author says in return."""

    idea = models.ForeignKey(Idea, on_delete=models.CASCADE, related_name="answers")
    kind = models.CharField(max_length=10, choices=AnswerKind.choices)
    text = models.TextField(max_length=MOST_LETTERS, validators=[MaxLengthValidator(MOST_LETTERS)])
    at = models.DateTimeField()
    # of a decision: what it is
    outcome = models.CharField(max_length=12, choices=IdeaState.choices, blank=True)
    # who speaks; neither for the office and for the author
    committee = models.ForeignKey(
        Committee, null=True, blank=True, on_delete=models.PROTECT, related_name="idea_answers"
    )
    department = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="idea_statements"
    )
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # a decision that no longer stands stays readable
    reversed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["idea", "at"], name="ideas_answer_of_idea")]
        constraints = [
            models.CheckConstraint(name="ideas_answer_has_text", condition=~Q(text="")),
            models.CheckConstraint(name="ideas_answer_kind_known", condition=Q(kind__in=AnswerKind.values)),
            models.CheckConstraint(
                name="ideas_answer_outcome_of_decision",
                condition=Q(kind=AnswerKind.DECISION, outcome__in=DECIDED)
                | (~Q(kind=AnswerKind.DECISION) & Q(outcome="")),
            ),
            models.CheckConstraint(
                name="ideas_answer_department_states",
                condition=Q(department__isnull=True) | Q(kind=AnswerKind.STATEMENT, committee__isnull=True),
            ),
            models.UniqueConstraint(
                fields=["idea"],
                condition=Q(kind=AnswerKind.DECISION, reversed_at__isnull=True),
                name="ideas_answer_one_decision",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.idea_id}"


class Referral(Record):
    """A committee or group deals with an idea."""

    idea = models.ForeignKey(Idea, on_delete=models.CASCADE, related_name="referrals")
    committee = models.ForeignKey(Committee, on_delete=models.PROTECT, related_name="referred_ideas")
    begins = models.DateTimeField()
    ends = models.DateTimeField(null=True, blank=True)
    note = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ["-begins"]
        constraints = [
            models.UniqueConstraint(
                fields=["idea"], condition=Q(ends__isnull=True), name="ideas_referral_one_at_a_time"
            ),
            models.CheckConstraint(
                name="ideas_referral_ends_after_begin",
                condition=Q(ends__isnull=True) | Q(ends__gte=F("begins")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.idea_id} → {self.committee}"


class Note(Record):
    """What those who work on an idea write down for each other. Never public."""

    idea = models.ForeignKey(Idea, on_delete=models.CASCADE, related_name="notes")
    text = models.TextField(max_length=2_000, validators=[MaxLengthValidator(2_000)])
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering = ["-pk"]
        constraints = [models.CheckConstraint(name="ideas_note_has_text", condition=~Q(text=""))]

    def __str__(self) -> str:
        return f"{self.idea_id}"
