"""The secret address under which somebody subscribes to their own meetings."""

from datetime import datetime

from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.meetings.models import CalendarFeed
from vorort.people.models import User


@action("meetings.renew_calendar")
def renew_calendar(user: User, *, by: Actor, at: datetime = STAMPED) -> CalendarFeed:
    """Give somebody a secret address for the calendar of their meetings; an address they had before leads nowhere now."""
    feed = CalendarFeed.objects.filter(user=user).first()
    if feed is None:
        return CalendarFeed.objects.create(user=user)
    feed.serial, feed.is_on = feed.serial + 1, True
    feed.save()
    return feed


@action("meetings.stop_calendar")
def stop_calendar(user: User, *, by: Actor, at: datetime = STAMPED) -> None:
    """Let the secret address of somebody's calendar lead nowhere."""
    CalendarFeed.objects.filter(user=user).update(is_on=False, changed=at)
