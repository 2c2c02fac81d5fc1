"""What somebody decides about their own news. Light acts: they state no fact."""

from collections.abc import Mapping
from datetime import datetime

from django.utils.timezone import localtime

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.notifications.choices import Kind, Rhythm
from vorort.notifications.models import Notice, Owner, Preference, of
from vorort.notifications.rules import due
from vorort.people.models import User


@action("notifications.choose_rhythms")
def choose_rhythms(owner: Owner, *, rhythms: Mapping[str, str], by: Actor, at: datetime = STAMPED) -> Owner:
    """Choose how often mails say what is new, for some or all kinds of news. What waits already follows.

    Raises ValueError for a kind or rhythm that is none.
    """
    for kind, rhythm in rhythms.items():
        whose = {"user": owner} if isinstance(owner, User) else {"address": owner}
        Preference.objects.update_or_create(
            **whose, kind=Kind(kind), defaults={"rhythm": Rhythm(rhythm).value}
        )
        waiting = Notice.objects.waiting().filter(of(owner), kind=kind)
        waiting.update(due_at=due(rhythm, localtime(at)))
    return owner


@action("notifications.mark_all_read")
def mark_all_read(user: User, *, by: Actor, at: datetime = STAMPED) -> int:
    """Mark everything in one's inbox as read. Returns how many notices were new."""
    return Notice.objects.unread().filter(user=user).update(seen_at=at)
