from datetime import datetime

from django.db import models
from django.db.models import Q

from vorort.ground.record import Record
from vorort.outbox.choices import Status


class KeptQuerySet(models.QuerySet["Kept"]):
    """Words of everything that waits for the worker."""

    def due(self, at: datetime) -> "KeptQuerySet":
        """Waiting, its time has come, and nobody holds a living lease on it."""
        free = Q(leased_until__isnull=True) | Q(leased_until__lt=at)
        return self.filter(free, status=Status.WAITING, due__lte=at)


class Kept(Record):
    """A row that the worker carries out at least once."""

    status = models.CharField(max_length=10, choices=Status.choices, default=Status.WAITING)
    due = models.DateTimeField()
    tries = models.PositiveSmallIntegerField(default=0)
    leased_until = models.DateTimeField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)
    error = models.TextField(blank=True)

    objects = KeptQuerySet.as_manager()

    class Meta:
        abstract = True


class Delivery(Kept):
    """A fact on its way to one reaction."""

    reaction = models.CharField(max_length=200)
    fact = models.CharField(max_length=120)
    payload = models.JSONField()
    stated_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "deliveries"
        indexes = [models.Index("due", condition=Q(status="waiting"), name="outbox_delivery_due")]
        constraints = [
            models.CheckConstraint(
                name="outbox_delivery_done_has_time", condition=~Q(status="done") | Q(done_at__isnull=False)
            )
        ]

    def __str__(self) -> str:
        return f"{self.fact} → {self.reaction}"


class Mail(Kept):
    """An e-mail to one address. The text is deleted once sent; what remains is proof that it went out."""

    to = models.EmailField(max_length=254)
    subject = models.CharField(max_length=300)
    source = models.TextField(blank=True, help_text="The whole message as RFC 5322 text")
    message_id = models.CharField(max_length=200, unique=True)

    class Meta:
        indexes = [models.Index("due", condition=Q(status="waiting"), name="outbox_mail_due")]
        constraints = [
            models.CheckConstraint(
                name="outbox_mail_done_has_time", condition=~Q(status="done") | Q(done_at__isnull=False)
            )
        ]

    def __str__(self) -> str:
        return self.message_id


class Schedule(models.Model):
    """A job the clock asks for again and again."""

    name = models.CharField(max_length=120, unique=True)
    due = models.DateTimeField()
    leased_until = models.DateTimeField(null=True, blank=True)
    last_run = models.DateTimeField(null=True, blank=True)
    error = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.name
