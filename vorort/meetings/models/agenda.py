from datetime import datetime

from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Exists, OuterRef, Q

from vorort.committees.models import Committee
from vorort.ground.actor import Actor
from vorort.ground.record import Record
from vorort.meetings.choices import ItemKind
from vorort.meetings.models.meetings import MOST_LETTERS, Meeting
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread


class TemplateItem(Record):
    """What stands on every agenda of a committee."""

    committee = models.ForeignKey(Committee, on_delete=models.CASCADE, related_name="template_items")
    position = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=12, choices=ItemKind.choices, default=ItemKind.TOPIC)
    title = models.CharField(max_length=200)
    minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    is_public = models.BooleanField(default=True)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                name="meetings_template_kind_known", condition=Q(kind__in=ItemKind.values)
            ),
            models.CheckConstraint(name="meetings_template_has_title", condition=~Q(title="")),
        ]

    def __str__(self) -> str:
        return self.title


class AgendaItemQuerySet(models.QuerySet["AgendaItem"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "AgendaItemQuerySet":
        """Of public meetings the public part, without parts of what is not public; everything for those who are inside."""
        of_item = OuterRef("meeting")
        seen = Exists(Meeting.objects.visible_to(actor, at).filter(pk=of_item))
        known = Exists(Meeting.objects.inside(actor, at).filter(pk=of_item))
        above = Q(parent__isnull=True) | Q(parent__is_public=True)
        return self.filter(Q(known) | (Q(is_public=True) & above & Q(seen)))


class AgendaItem(Record):
    """One item of an agenda, and what was said about it."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="items")
    # an item may have items of its own, one storey deep
    parent = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.CASCADE, related_name="children"
    )
    position = models.PositiveSmallIntegerField()
    # as it is read out, such as `3.1`; set anew whenever the order changes before the meeting
    number = models.CharField(max_length=12, blank=True)
    kind = models.CharField(max_length=12, choices=ItemKind.choices, default=ItemKind.TOPIC)
    title = models.CharField(max_length=200)
    text = models.TextField(max_length=4_000, blank=True, validators=[MaxLengthValidator(4_000)])
    minutes = models.PositiveSmallIntegerField(null=True, blank=True)
    is_public = models.BooleanField(default=True)
    # the idea, profile, programme or project it deals with
    subject = models.ForeignKey(
        Thread, null=True, blank=True, on_delete=models.PROTECT, related_name="agenda_items"
    )
    paper = models.ForeignKey(
        "meetings.Paper", null=True, blank=True, on_delete=models.PROTECT, related_name="agenda_items"
    )
    # of what was put on the agenda after the invitations had gone out
    added_late_at = models.DateTimeField(null=True, blank=True)
    # from what was sent out; its removal is a decision of the meeting
    dropped_at = models.DateTimeField(null=True, blank=True)
    notes = models.TextField(
        max_length=MOST_LETTERS, blank=True, validators=[MaxLengthValidator(MOST_LETTERS)]
    )
    # whoever writes notes says which version they have read
    notes_version = models.PositiveIntegerField(default=0)
    settled_at = models.DateTimeField(null=True, blank=True)

    objects = AgendaItemQuerySet.as_manager()

    class Meta:
        ordering = ["position", "pk"]
        indexes = [models.Index(fields=["subject", "-id"], name="meetings_item_of_subject")]
        constraints = [
            models.CheckConstraint(name="meetings_item_kind_known", condition=Q(kind__in=ItemKind.values)),
            models.CheckConstraint(name="meetings_item_has_title", condition=~Q(title="")),
            models.CheckConstraint(
                name="meetings_item_not_below_itself",
                condition=Q(parent__isnull=True) | ~Q(parent=models.F("id")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.title}".strip()

    @property
    def committee(self) -> Committee:
        """Who meets, for the predicates about seats."""
        return self.meeting.committee

    @property
    def district_id(self) -> int | None:
        return self.meeting.district_id


class Waiting(Record):
    """What a committee shall deal with at its next meeting. Without an item it waits until a meeting is planned."""

    committee = models.ForeignKey(Committee, on_delete=models.PROTECT, related_name="waiting")
    thread = models.ForeignKey(
        Thread, null=True, blank=True, on_delete=models.CASCADE, related_name="waiting_for_agenda"
    )
    paper = models.ForeignKey(
        "meetings.Paper", null=True, blank=True, on_delete=models.CASCADE, related_name="waiting_for_agenda"
    )
    title = models.CharField(max_length=200)
    # of a topic that belongs to nothing else: where it was left over, and what stood there
    carried_from = models.OneToOneField(
        AgendaItem, null=True, blank=True, on_delete=models.CASCADE, related_name="carried"
    )
    text = models.TextField(max_length=4_000, blank=True, validators=[MaxLengthValidator(4_000)])
    is_public = models.BooleanField(default=True)
    at = models.DateTimeField()
    # where it has landed; it waits again when the item goes
    item = models.ForeignKey(
        AgendaItem, null=True, blank=True, on_delete=models.SET_NULL, related_name="waited"
    )

    class Meta:
        verbose_name_plural = "waiting"
        ordering = ["at", "pk"]
        constraints = [
            models.CheckConstraint(name="meetings_waiting_has_title", condition=~Q(title="")),
            models.CheckConstraint(
                name="meetings_waiting_is_something",
                condition=Q(thread__isnull=False) | Q(paper__isnull=False) | Q(carried_from__isnull=False),
            ),
            models.UniqueConstraint(
                fields=["committee", "thread"],
                condition=Q(paper__isnull=True),
                name="meetings_waiting_thread_once",
            ),
            models.UniqueConstraint(
                fields=["committee", "paper"],
                condition=Q(paper__isnull=False),
                name="meetings_waiting_paper_once",
            ),
        ]

    @property
    def lands_public(self) -> bool:
        """Whether the item it becomes is for everybody: as its paper or subject is, or as it was before."""
        if self.paper:
            return self.paper.is_public
        return self.thread.visibility == Visibility.PUBLIC if self.thread else self.is_public

    def __str__(self) -> str:
        return self.title
