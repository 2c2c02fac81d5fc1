from datetime import datetime

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state
from vorort.threads.choices import Visibility
from vorort.threads.facts import ContentHidden, ContentShown
from vorort.threads.models import Thread


@action("threads.hide_thread")
def hide_thread(thread: Thread, *, by: Actor, at: datetime = STAMPED) -> Thread:
    """Take a public thing out of sight everywhere at once. Raises ValueError if it is not public."""
    return _turn(thread, Visibility.PUBLIC, Visibility.HIDDEN, ContentHidden(thread.pk))


@action("threads.show_thread")
def show_thread(thread: Thread, *, by: Actor, at: datetime = STAMPED) -> Thread:
    """Make a hidden thing public again. Raises ValueError if it is not hidden."""
    return _turn(thread, Visibility.HIDDEN, Visibility.PUBLIC, ContentShown(thread.pk))


def _turn(
    thread: Thread, before: Visibility, after: Visibility, fact: ContentHidden | ContentShown
) -> Thread:
    if thread.visibility != before:
        raise ValueError(f"the thread is {thread.visibility}, not {before}")
    thread.visibility = after
    thread.save(update_fields=["visibility", "changed"])
    state(fact)
    return thread
