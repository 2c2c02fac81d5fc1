from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q

from vorort.ground.record import Record
from vorort.notifications.choices import EARLY, Kind, Rhythm, What
from vorort.people.choices import DutyKind
from vorort.people.models import Address, Duty, User
from vorort.threads.choices import Visibility
from vorort.threads.models import Thread

# who has an account, or an e-mail address that is theirs
Owner = User | Address
_OF_ONE = Q(user__isnull=False, address__isnull=True) | Q(user__isnull=True, address__isnull=False)


def of(owner: Owner) -> Q:
    """What belongs to an account or to an address."""
    return Q(user=owner.pk) if isinstance(owner, User) else Q(address=owner.pk)


class Preference(Record):
    """How often somebody wants mail about one kind of news. No row is the usual rhythm."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="preferences"
    )
    address = models.ForeignKey(
        Address, null=True, blank=True, on_delete=models.CASCADE, related_name="preferences"
    )
    kind = models.CharField(max_length=10, choices=Kind.choices)
    rhythm = models.CharField(max_length=12, choices=Rhythm.choices)

    class Meta:
        constraints = [
            models.CheckConstraint(name="notifications_preference_of_one", condition=_OF_ONE),
            models.CheckConstraint(
                name="notifications_preference_kind_known", condition=Q(kind__in=Kind.values)
            ),
            models.CheckConstraint(
                name="notifications_preference_rhythm_known", condition=Q(rhythm__in=Rhythm.values)
            ),
            models.UniqueConstraint(
                fields=["user", "kind"],
                condition=Q(user__isnull=False),
                name="notifications_preference_once_per_user",
            ),
            models.UniqueConstraint(
                fields=["address", "kind"],
                condition=Q(address__isnull=False),
                name="notifications_preference_once_per_address",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.get_rhythm_display()}"


class NoticeQuerySet(models.QuerySet["Notice"]):
    def unread(self) -> "NoticeQuerySet":
        return self.filter(seen_at=None)

    def waiting(self) -> "NoticeQuerySet":
        """A mail shall say so, and none has."""
        return self.filter(sent_at=None, due_at__isnull=False)

    def due(self, at: datetime) -> "NoticeQuerySet":
        """To be mailed now, to somebody who can be reached, about what they may know of at this moment.

        What has not appeared yet is known to its author and to whoever moderates now.
        """
        moderates = Duty.objects.in_force(at).filter(
            Q(district=None) | Q(district=OuterRef("thread__district")),
            user=OuterRef("user"),
            kind=DutyKind.MODERATOR,
        )
        public = ~Q(what=What.HELD) & Q(thread__visibility=Visibility.PUBLIC)
        held = Q(what__in=EARLY, thread__visibility=Visibility.DRAFT) & (Q(kind=Kind.OWN) | Exists(moderates))
        reached = Q(user__is_active=True) | Q(user__isnull=True, address__isnull=False)
        return self.waiting().filter(public | held, reached, due_at__lte=at)


class Notice(models.Model):
    """Somebody is told of one event: one row for each recipient, however often the event is delivered."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="notices"
    )
    address = models.ForeignKey(
        Address, null=True, blank=True, on_delete=models.CASCADE, related_name="notices"
    )
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="notices")
    # why they hear of it
    kind = models.CharField(max_length=10, choices=Kind.choices)
    what = models.CharField(max_length=20, choices=What.choices)
    # which comment or report of the thread; 0 where the event is about the thread itself
    number = models.PositiveBigIntegerField(default=0)
    # something public that it is about, such as the name of a committee
    about = models.CharField(max_length=200, blank=True)
    happened_at = models.DateTimeField()
    seen_at = models.DateTimeField(null=True, blank=True)
    # None: no mail
    due_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["user", "-happened_at", "-id"], name="notifications_inbox"),
            models.Index(
                fields=["user", "due_at"],
                condition=Q(user__isnull=False, sent_at__isnull=True, due_at__isnull=False),
                name="notifications_due_by_user",
            ),
            models.Index(
                fields=["address", "due_at"],
                condition=Q(address__isnull=False, sent_at__isnull=True, due_at__isnull=False),
                name="notifications_due_by_address",
            ),
            models.Index(fields=["happened_at"], name="notifications_oldest"),
        ]
        constraints = [
            models.CheckConstraint(name="notifications_notice_of_one", condition=_OF_ONE),
            models.CheckConstraint(name="notifications_notice_kind_known", condition=Q(kind__in=Kind.values)),
            models.CheckConstraint(name="notifications_notice_what_known", condition=Q(what__in=What.values)),
            models.CheckConstraint(
                name="notifications_notice_sent_was_due",
                condition=Q(sent_at__isnull=True) | Q(due_at__isnull=False),
            ),
            # once per event: whoever is author and supporter hears it as the author
            models.UniqueConstraint(
                fields=["user", "thread", "happened_at", "number"],
                condition=Q(user__isnull=False),
                name="notifications_notice_once_per_user",
            ),
            models.UniqueConstraint(
                fields=["address", "thread", "happened_at", "number"],
                condition=Q(address__isnull=False),
                name="notifications_notice_once_per_address",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.thread_id}: {self.what}"
