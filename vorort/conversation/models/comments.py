from datetime import datetime

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Exists, OuterRef, Q

from vorort.committees.models import Committee
from vorort.conversation.choices import CommentState
from vorort.conversation.rules import MOST_LETTERS
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import now
from vorort.ground.record import Record
from vorort.people.models import Address
from vorort.threads.models import Thread, of_seen_thread


def belongs_to(actor: Actor) -> Q:
    """What somebody has written or follows, by account or by confirmed address; nothing for everybody else."""
    if actor.kind == ActorKind.USER and actor.id is not None:
        return Q(user_id=actor.id)
    if actor.kind == ActorKind.ADDRESS and actor.id is not None:
        return Q(address_id=actor.id)
    return Q(pk__in=[])


class CommentQuerySet(models.QuerySet["Comment"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "CommentQuerySet":
        """As their thread. Hidden ones: for their author and for moderators of the city."""
        seen = Q(state=CommentState.SHOWN) | (Q(state=CommentState.HIDDEN) & belongs_to(actor))
        if actor.holds("moderator", at=at or now()):
            seen |= Q(state=CommentState.HIDDEN)
        return self.filter(seen, of_seen_thread(actor, at))

    def listed(self) -> "CommentQuerySet":
        """What has a place in the conversation: what is shown, and what others have replied to."""
        replies = Comment.objects.filter(parent=OuterRef("pk"), state=CommentState.SHOWN)
        return self.filter(Q(state=CommentState.SHOWN) | Exists(replies))


class Comment(Record):
    """What somebody says below a thread, or in reply to such a comment; deeper it does not go."""

    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="comments")
    parent = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="replies"
    )
    text = models.TextField(max_length=MOST_LETTERS, validators=[MaxLengthValidator(MOST_LETTERS)])
    language = models.CharField(max_length=5, default="de")
    # one of both while there is an account or an address; neither once they are gone or the comment was removed
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="comments"
    )
    address = models.ForeignKey(
        Address, null=True, blank=True, on_delete=models.SET_NULL, related_name="comments"
    )
    author_name = models.CharField(max_length=100, blank=True, help_text="As everybody may read it")
    # for whom somebody speaks who leads it
    committee = models.ForeignKey(
        Committee, null=True, blank=True, on_delete=models.PROTECT, related_name="comments"
    )
    # the hidden number of the form: the same form counts once
    form_key = models.CharField(max_length=64, unique=True)
    written_at = models.DateTimeField()
    changed_at = models.DateTimeField(null=True, blank=True)
    state = models.CharField(max_length=10, choices=CommentState.choices, default=CommentState.SHOWN)

    objects = CommentQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["thread", "parent", "id"], name="conversation_comment_listed"),
            models.Index(fields=["thread", "state"], name="conversation_comment_counted"),
        ]
        constraints = [
            models.CheckConstraint(
                name="conversation_comment_state_known", condition=Q(state__in=CommentState.values)
            ),
            models.CheckConstraint(
                name="conversation_comment_has_text",
                condition=(Q(state=CommentState.REMOVED) & Q(text="", author_name=""))
                | (~Q(state=CommentState.REMOVED) & ~Q(text="")),
            ),
            models.CheckConstraint(
                name="conversation_comment_of_one",
                condition=Q(user__isnull=True) | Q(address__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.thread_id}: {self.pk}"

    @property
    def is_shown(self) -> bool:
        return self.state == CommentState.SHOWN


class Follow(models.Model):
    """Somebody wants to hear of a thread."""

    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="follows")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="follows"
    )
    address = models.ForeignKey(
        Address, null=True, blank=True, on_delete=models.CASCADE, related_name="follows"
    )
    since = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["thread", "user"],
                condition=Q(user__isnull=False),
                name="conversation_follow_once_per_user",
            ),
            models.UniqueConstraint(
                fields=["thread", "address"],
                condition=Q(address__isnull=False),
                name="conversation_follow_once_per_address",
            ),
            models.CheckConstraint(
                name="conversation_follow_of_one",
                condition=Q(user__isnull=False, address__isnull=True)
                | Q(user__isnull=True, address__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.thread_id}"
