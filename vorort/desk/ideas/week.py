"""What of ideas stands on my week."""

from dataclasses import dataclass
from datetime import datetime

from vorort.districts.choices import Capability
from vorort.districts.models import City
from vorort.ground.actor import user_actor
from vorort.ideas.selectors.inbox import Backlog, backlog_of, reach_of


@dataclass(frozen=True, slots=True)
class IdeasOfWeek:
    """Whether somebody works on ideas at all, and what waits."""

    has_inbox: bool
    backlog: Backlog


def ideas_of_week(user_id: int, city: City | None, at: datetime) -> IdeasOfWeek:
    """One statement for those who work on ideas, none for the others or where the city takes no ideas."""
    if city is None or not city.has(Capability.IDEAS):
        return IdeasOfWeek(has_inbox=False, backlog=Backlog(0, 0))
    reach = reach_of(user_actor(user_id), at)
    return IdeasOfWeek(bool(reach), backlog_of(reach, at))
