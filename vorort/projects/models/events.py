"""Dates that clubs and others enter: something public that happens, and is no project of the district."""

from datetime import datetime

from django.conf import settings
from django.core.validators import MaxLengthValidator, URLValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from vorort.districts.models import Audience, District
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.record import Record
from vorort.people.models import Address
from vorort.projects.choices import ANNOUNCED, EventState
from vorort.projects.rules import MOST_OF_POST, event_slug
from vorort.threads.models import Thread, of_seen_thread

# what the signed link in the mails to whoever has entered a date calls itself; its `id` is the event's
EVENT_LINK = "projects.event"


class EventQuerySet(models.QuerySet["Event"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "EventQuerySet":
        """As their thread: what is published, cancelled ones too."""
        return self.filter(of_seen_thread(actor, at or now()), published_at__isnull=False)

    def waiting_for_a_look(self) -> "EventQuerySet":
        """New ones, and those whose sender has changed something."""
        return self.filter(awaits_look=True)


class Event(Record):
    """A date for everybody. Title and visibility stand with its thread."""

    thread = models.OneToOneField(Thread, on_delete=models.PROTECT, related_name="event")
    # where it takes place, and who confirms it
    district = models.ForeignKey(District, on_delete=models.PROTECT, related_name="events")
    text = models.TextField(
        max_length=MOST_OF_POST, blank=True, validators=[MaxLengthValidator(MOST_OF_POST)]
    )
    begins = models.DateTimeField()
    ends = models.DateTimeField(null=True, blank=True)
    is_all_day = models.BooleanField(default=False)
    where = models.CharField(max_length=200)
    # as it is written on a letter
    street = models.CharField(max_length=200, blank=True)
    organiser = models.CharField(max_length=200)
    link = models.URLField(max_length=500, blank=True, validators=[URLValidator(schemes=["http", "https"])])
    audiences = models.ManyToManyField(Audience, blank=True, related_name="events")

    state = models.CharField(max_length=10, choices=EventState.choices, default=EventState.WAITING)
    # somebody of the district has to read it, for the first time or again
    awaits_look = models.BooleanField(default=False)
    # words the sender wants to read differently, by the names of the columns; until somebody has looked at them
    changes = models.JSONField(null=True, blank=True)
    # why it, or a change of it, is not published, told by mail; or why it does not take place, told to everybody
    reason = models.CharField(max_length=500, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)

    # who has entered it without an account; never public
    address = models.ForeignKey(
        Address, null=True, blank=True, on_delete=models.SET_NULL, related_name="events"
    )
    # who of the district has entered it for somebody
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # the hidden number of the form: the same form counts once
    form_key = models.CharField(max_length=64, unique=True)

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ["begins", "pk"]
        indexes = [
            models.Index(
                fields=["begins", "id"], condition=Q(published_at__isnull=False), name="projects_event_when"
            ),
            models.Index(
                fields=["district", "begins", "id"],
                condition=Q(published_at__isnull=False),
                name="projects_event_of_district",
            ),
            models.Index(
                fields=["district", "id"], condition=Q(awaits_look=True), name="projects_event_to_look_at"
            ),
        ]
        constraints = [
            models.CheckConstraint(name="projects_event_state_known", condition=Q(state__in=EventState.values)),
            models.CheckConstraint(
                name="projects_event_ends_after_begin",
                condition=Q(ends__isnull=True) | Q(ends__gt=F("begins")),
                violation_error_message=_("The end lies before the beginning."),
            ),
            models.CheckConstraint(
                name="projects_event_whole_days_end", condition=Q(is_all_day=False) | Q(ends__isnull=False)
            ),
            models.CheckConstraint(name="projects_event_somewhere", condition=~Q(where="")),
            models.CheckConstraint(name="projects_event_by_somebody", condition=~Q(organiser="")),
            models.CheckConstraint(
                name="projects_event_published_when",
                condition=Q(state__in=ANNOUNCED, published_at__isnull=False)
                | (~Q(state__in=ANNOUNCED) & Q(published_at__isnull=True)),
            ),
            models.CheckConstraint(
                name="projects_event_looked_at_once_sent",
                condition=Q(state=EventState.SUGGESTED, awaits_look=True)
                | Q(state=EventState.PUBLISHED)
                | (~Q(state__in=(EventState.SUGGESTED, EventState.PUBLISHED)) & Q(awaits_look=False)),
            ),
            models.CheckConstraint(
                name="projects_event_changes_are_looked_at",
                condition=Q(changes__isnull=True) | Q(state=EventState.PUBLISHED, awaits_look=True),
            ),
            models.CheckConstraint(
                name="projects_event_declined_for_a_reason",
                condition=Q(reason="", state__in=(EventState.WAITING, EventState.SUGGESTED))
                | (Q(state=EventState.DECLINED) & ~Q(reason=""))
                | Q(state__in=ANNOUNCED),
                violation_error_message=_("Please say why."),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return self.thread.title

    @property
    def title(self) -> str:
        return self.thread.title

    @property
    def slug(self) -> str:
        """What stands behind the number in its address; the number alone finds it."""
        return event_slug(self.thread.title)

    @property
    def is_cancelled(self) -> bool:
        return self.state == EventState.CANCELLED
