from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from vorort.districts.models import District
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import now
from vorort.ground.record import Record
from vorort.threads.choices import Visibility


def seen_by(actor: Actor, at: datetime | None = None, way: str = "") -> Q:
    """The one answer to who may know of what. `way` leads to the thread from another table, such as `thread__`.

    Public things are for all, drafts for their authors, hidden ones for moderators of the city.
    """
    seen = Q((f"{way}visibility", Visibility.PUBLIC))
    if actor.kind == ActorKind.USER:
        seen |= Q((f"{way}visibility", Visibility.DRAFT), (f"{way}author_id", actor.id))
        if actor.holds("moderator", at=at or now()):
            seen |= Q((f"{way}visibility", Visibility.HIDDEN))
    return seen


def of_seen_thread(actor: Actor, at: datetime | None = None) -> Q:
    """The same for rows that have a `thread`.

    It is asked of each row, not joined and not gathered beforehand: so the engines follow the index of a list and stop
    where its page ends, however many threads there are.
    """
    return Q(Exists(Thread.objects.visible_to(actor, at).filter(pk=OuterRef("thread"))))


class ThreadQuerySet(models.QuerySet["Thread"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "ThreadQuerySet":
        return self.filter(seen_by(actor, at))


class Thread(Record):
    """The common side of everything public."""

    kind = models.CharField(max_length=40)
    title = models.CharField(max_length=200)
    language = models.CharField(max_length=5, default="de")
    # None: city-wide
    district = models.ForeignKey(
        District, null=True, blank=True, on_delete=models.PROTECT, related_name="threads"
    )
    visibility = models.CharField(max_length=10, choices=Visibility.choices, default=Visibility.DRAFT)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # set from above, by the actions of the conversation
    comment_count = models.PositiveIntegerField(default=0)
    easy_text = models.TextField(blank=True, help_text="The same in easy language")

    objects = ThreadQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["kind", "visibility", "-id"], name="threads_thread_newest"),
            models.Index(
                fields=["kind", "visibility", "-comment_count", "-id"], name="threads_thread_discussed"
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="threads_thread_visibility_known", condition=Q(visibility__in=Visibility.values)
            ),
            models.CheckConstraint(name="threads_thread_has_title", condition=~Q(title="")),
        ]

    def __str__(self) -> str:
        return self.title


class Step(models.Model):
    """One entry of the public timeline."""

    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="steps")
    at = models.DateTimeField()
    # a word the face translates, such as `published`, and what it is about
    what = models.CharField(max_length=60)
    about = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return self.what


class Link(models.Model):
    """What came from what."""

    origin = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="outcomes")
    outcome = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="origins")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["origin", "outcome"], name="threads_link_once"),
            models.CheckConstraint(name="threads_link_not_to_itself", condition=~Q(origin=F("outcome"))),
        ]

    def __str__(self) -> str:
        return f"{self.origin} → {self.outcome}"
