from datetime import datetime

from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Committee
from vorort.files.models import Document
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.record import Record
from vorort.meetings.choices import PENDING, FollowUp, MinutesState, Outcome
from vorort.meetings.models.agenda import AgendaItem
from vorort.meetings.models.meetings import MOST_LETTERS, Meeting
from vorort.meetings.models.reach import reach_of
from vorort.meetings.models.votes import Vote
from vorort.people.models import Person
from vorort.threads.models import Thread, of_seen_thread


class RegisterPrefix(models.Model):
    """What the numbers of a committee's resolutions begin with. It never changes, so that numbers stay unique."""

    committee = models.OneToOneField(Committee, on_delete=models.PROTECT, related_name="register_prefix")
    prefix = models.CharField(max_length=12, unique=True)

    class Meta:
        verbose_name_plural = "register prefixes"

    def __str__(self) -> str:
        return self.prefix


class ResolutionQuerySet(models.QuerySet["Resolution"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "ResolutionQuerySet":
        """Public ones as their thread; the others for the committee's members and the office."""
        at = at or now()
        reach = reach_of(actor, at)
        if reach.everywhere:
            return self.all()
        known = Q(committee__in=reach.sits) | Q(committee__district__in=reach.offices)
        return self.filter(of_seen_thread(actor, at) | known)

    def pending(self) -> "ResolutionQuerySet":
        """Somebody still has to see to it."""
        return self.filter(follow_up__in=PENDING)


class Resolution(Record):
    """What a committee has decided, under a number, and what became of it."""

    thread = models.OneToOneField(Thread, on_delete=models.PROTECT, related_name="resolution")
    committee = models.ForeignKey(Committee, on_delete=models.PROTECT, related_name="resolutions")
    year = models.PositiveSmallIntegerField()
    running = models.PositiveIntegerField()
    # `HÖR-2026-014`
    number = models.CharField(max_length=30, unique=True)
    item = models.ForeignKey(
        AgendaItem, null=True, blank=True, on_delete=models.PROTECT, related_name="resolutions"
    )
    vote = models.OneToOneField(
        Vote, null=True, blank=True, on_delete=models.PROTECT, related_name="resolution"
    )
    wording = models.TextField(max_length=MOST_LETTERS, validators=[MaxLengthValidator(MOST_LETTERS)])
    outcome = models.CharField(max_length=10, choices=Outcome.choices)
    decided_on = models.DateField()
    subject = models.ForeignKey(
        Thread, null=True, blank=True, on_delete=models.PROTECT, related_name="resolutions"
    )
    # who sees to it and until when, in words where no member does
    responsible = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="resolutions"
    )
    responsible_note = models.CharField(max_length=150, blank=True)
    due_on = models.DateField(null=True, blank=True)
    follow_up = models.CharField(max_length=10, choices=FollowUp.choices, blank=True)
    evidence = models.CharField(max_length=600, blank=True)
    settled_on = models.DateField(null=True, blank=True)

    objects = ResolutionQuerySet.as_manager()

    class Meta:
        ordering = ["-decided_on", "-pk"]
        indexes = [
            models.Index(fields=["-decided_on", "-id"], name="meetings_resolution_latest"),
            models.Index(fields=["committee", "-decided_on", "-id"], name="meetings_resolution_of"),
            models.Index(
                fields=["due_on", "id"], condition=Q(follow_up__in=PENDING), name="meetings_resolution_due"
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["committee", "year", "running"], name="meetings_resolution_running_once"
            ),
            models.CheckConstraint(
                name="meetings_resolution_outcome_known", condition=Q(outcome__in=Outcome.values)
            ),
            models.CheckConstraint(
                name="meetings_resolution_follow_up_known", condition=Q(follow_up__in=FollowUp.values)
            ),
            models.CheckConstraint(name="meetings_resolution_has_wording", condition=~Q(wording="")),
            models.CheckConstraint(
                name="meetings_resolution_settled_when",
                condition=Q(follow_up__in=(FollowUp.DONE, FollowUp.DROPPED), settled_on__isnull=False)
                | (~Q(follow_up__in=(FollowUp.DONE, FollowUp.DROPPED)) & Q(settled_on__isnull=True)),
            ),
            models.CheckConstraint(
                name="meetings_resolution_settled_says_how",
                condition=~Q(follow_up__in=(FollowUp.DONE, FollowUp.DROPPED)) | ~Q(evidence=""),
                violation_error_message=_("Please say in a sentence what came of it."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.thread.title}"

    @property
    def title(self) -> str:
        return self.thread.title

    @property
    def district_id(self) -> int | None:
        return self.committee.district_id

    @property
    def is_pending(self) -> bool:
        return self.follow_up in PENDING


class MeetingTask(Record):
    """Who does what until when, as a meeting has agreed without deciding anything."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="tasks")
    item = models.ForeignKey(
        AgendaItem, null=True, blank=True, on_delete=models.SET_NULL, related_name="tasks"
    )
    text = models.CharField(max_length=300)
    responsible = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="meeting_tasks"
    )
    due_on = models.DateField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [models.CheckConstraint(name="meetings_task_has_text", condition=~Q(text=""))]

    def __str__(self) -> str:
        return self.text

    @property
    def committee(self) -> Committee:
        return self.meeting.committee


class Minutes(Record):
    """What is written down of a meeting. Once approved it never changes; corrections are added."""

    meeting = models.OneToOneField(Meeting, on_delete=models.PROTECT, related_name="minutes")
    state = models.CharField(max_length=10, choices=MinutesState.choices, default=MinutesState.DRAFT)
    recorder = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="minutes_recorded"
    )
    # the member whom the meeting has chosen to sign beside chair and recorder, where the rules ask for one
    co_signer = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="minutes_co_signed"
    )
    opening = models.TextField(max_length=4_000, blank=True, validators=[MaxLengthValidator(4_000)])
    closing = models.TextField(max_length=4_000, blank=True, validators=[MaxLengthValidator(4_000)])
    # everything that stands in them, as it was sent or approved
    content = models.JSONField(default=dict)
    digest = models.CharField(max_length=64, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    objections_until = models.DateTimeField(null=True, blank=True)
    approved_at = models.DateTimeField(null=True, blank=True)
    approved_in = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="approved_minutes"
    )
    # the two papers, made once: everything, and what everybody may read
    document = models.OneToOneField(
        Document, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    public_document = models.OneToOneField(
        Document, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        verbose_name_plural = "minutes"
        constraints = [
            models.CheckConstraint(
                name="meetings_minutes_state_known", condition=Q(state__in=MinutesState.values)
            ),
            models.CheckConstraint(
                name="meetings_minutes_sent_when",
                condition=Q(state=MinutesState.DRAFT) | Q(sent_at__isnull=False),
            ),
            models.CheckConstraint(
                name="meetings_minutes_approved_whole",
                condition=(Q(state=MinutesState.APPROVED, approved_at__isnull=False) & ~Q(digest=""))
                | (~Q(state=MinutesState.APPROVED) & Q(approved_at__isnull=True)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.meeting_id} · {self.state}"

    @property
    def committee(self) -> Committee:
        return self.meeting.committee

    @property
    def district_id(self) -> int | None:
        return self.meeting.district_id

    @property
    def is_approved(self) -> bool:
        return self.state == MinutesState.APPROVED

    def is_too_late(self, at: datetime) -> bool:
        """Nobody can object any more."""
        return self.objections_until is not None and at >= self.objections_until


class Signature(Record):
    """Somebody whom the rules name has signed the minutes."""

    minutes = models.ForeignKey(Minutes, on_delete=models.CASCADE, related_name="signatures")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="signatures")
    # a word of `Signer`
    role = models.CharField(max_length=12)
    signed_at = models.DateTimeField()
    # of what: the fingerprint of the minutes at that moment
    digest = models.CharField(max_length=64)

    class Meta:
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["minutes", "role"], name="meetings_signature_once")]

    def __str__(self) -> str:
        return f"{self.minutes_id} · {self.role}"


class Objection(Record):
    """Somebody who was invited finds the draft of the minutes wrong."""

    minutes = models.ForeignKey(Minutes, on_delete=models.CASCADE, related_name="objections")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="objections_to_minutes")
    text = models.TextField(max_length=2_000, validators=[MaxLengthValidator(2_000)])
    raised_at = models.DateTimeField()
    upheld = models.BooleanField(null=True, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    answer = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(name="meetings_objection_has_text", condition=~Q(text="")),
            models.CheckConstraint(
                name="meetings_objection_decided_whole",
                condition=Q(upheld__isnull=True, decided_at__isnull=True)
                | Q(upheld__isnull=False, decided_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.minutes_id} · {self.pk}"

    @property
    def committee(self) -> Committee:
        return self.minutes.committee


class MinutesAmendment(Record):
    """A correction of minutes that are final already. It stands beside them."""

    minutes = models.ForeignKey(Minutes, on_delete=models.CASCADE, related_name="amendments")
    text = models.TextField(max_length=4_000, validators=[MaxLengthValidator(4_000)])
    decided_in = models.ForeignKey(Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField()
    is_public = models.BooleanField(default=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(name="meetings_minutes_amendment_has_text", condition=~Q(text=""))
        ]

    def __str__(self) -> str:
        return f"{self.minutes_id} · {self.pk}"
