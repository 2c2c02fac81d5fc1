"""Questions about the conversation."""

from datetime import datetime

from django.db.models import QuerySet

from vorort.committees.models import Committee, seats_of_user
from vorort.conversation.models import Comment, Follow, Moderation, Report, belongs_to
from vorort.conversation.rules import CHANGE_WITHIN
from vorort.ground.actor import Actor
from vorort.threads.models import Thread


def followers_of(thread: Thread) -> QuerySet[Follow]:
    """Who follows a thread, each with account or address."""
    return thread.follows.select_related("user", "address").order_by("pk")


def is_following(thread: Thread, actor: Actor) -> bool:
    return Follow.objects.filter(belongs_to(actor), thread=thread).exists()


def own_comments(thread: Thread, actor: Actor) -> QuerySet[Comment]:
    """What somebody has written below a thread and what can still be read, the latest first."""
    return Comment.objects.filter(belongs_to(actor), thread=thread, state="shown").order_by("-pk")


def can_still_change(comment: Comment, at: datetime) -> bool:
    """Soon after it was written, and as long as nobody has replied."""
    return comment.is_shown and at <= comment.written_at + CHANGE_WITHIN and not comment.replies.exists()


def led_by(actor: Actor, at: datetime) -> QuerySet[Committee]:
    """The committees somebody may speak for: those they chair, or stand in for the chair of, and that are public."""
    seats = seats_of_user(actor.user_id, at) if actor.user_id else ()
    led = [seat.committee_id for seat in seats if seat.is_leading]
    rows = Committee.objects if led else Committee.objects.none()
    return rows.filter(pk__in=led, thread__visibility="public").order_by("name", "pk")


def to_decide(actor: Actor) -> tuple[int, int]:
    """How many reports and how many objections wait for somebody."""
    reports = Report.objects.visible_to(actor).open()
    return reports.count(), Moderation.objects.visible_to(actor).objected().exclude(by=actor.user_id).count()
