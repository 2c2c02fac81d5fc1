"""Light acts: they state no fact."""

from datetime import datetime

from vorort.conversation.actions.inside import of
from vorort.conversation.models import Follow, belongs_to
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.threads.models import Thread


@action("conversation.follow_thread")
def follow_thread(thread: Thread, *, by: Actor, at: datetime = STAMPED) -> Follow:
    """Hear of a thread from now on. Doing it again changes nothing."""
    return Follow.objects.get_or_create(thread=thread, **of(by), defaults={"since": at})[0]


@action("conversation.unfollow_thread")
def unfollow_thread(thread: Thread, *, by: Actor, at: datetime = STAMPED) -> None:
    """Hear of a thread no longer. Doing it again changes nothing."""
    Follow.objects.filter(belongs_to(by), thread=thread).delete()
