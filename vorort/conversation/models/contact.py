import secrets

from django.conf import settings
from django.db import models
from django.db.models import Q

from vorort.conversation.choices import Topic
from vorort.districts.models import District
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import now
from vorort.ground.record import Record
from vorort.people.choices import DutyKind
from vorort.people.selectors import duties_held


def new_receipt() -> str:
    """A receipt that can be read out on the phone: 10 letters and digits without look-alikes."""
    return "".join(secrets.choice("23456789ABCDEFGHJKMNPQRSTUVWXYZ") for _ in range(10))


class ContactMessageQuerySet(models.QuerySet["ContactMessage"]):
    def visible_to(self, actor: Actor) -> "ContactMessageQuerySet":
        """The city's office sees all, a district's office its own."""
        if actor.kind != ActorKind.USER or actor.id is None:
            return self.none()
        if actor.holds("office", at=now()):
            return self.all()
        held = duties_held(actor.id, now())
        return self.filter(district_id__in=[place for kind, place in held if kind == DutyKind.OFFICE])


class ContactMessage(Record):
    """A message to the association or to a district."""

    receipt = models.CharField(max_length=10, unique=True, default=new_receipt)
    # None: to the association
    district = models.ForeignKey(
        District, null=True, blank=True, on_delete=models.PROTECT, related_name="messages"
    )
    topic = models.CharField(max_length=10, choices=Topic.choices, default=Topic.QUESTION)
    name = models.CharField(max_length=150, blank=True)
    email = models.EmailField(blank=True)
    text = models.TextField(max_length=5_000)
    language = models.CharField(max_length=5, default="de")
    # the hidden number of the form that was sent: the same form counts once
    form_key = models.CharField(max_length=64, unique=True)
    handled_at = models.DateTimeField(null=True, blank=True)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = ContactMessageQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["-id"], condition=Q(handled_at__isnull=True), name="conversation_open_messages"
            )
        ]
        constraints = [
            models.CheckConstraint(name="conversation_message_has_text", condition=~Q(text="")),
            models.CheckConstraint(name="conversation_topic_known", condition=Q(topic__in=Topic.values)),
        ]

    def __str__(self) -> str:
        return self.receipt
