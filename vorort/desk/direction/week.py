from dataclasses import dataclass
from datetime import datetime

from django.utils.timezone import localtime

from vorort.committees.models import seats_of_user
from vorort.desk.stock import Waiting
from vorort.direction.models import Profile, ProgrammeTask
from vorort.direction.selectors import tasks_of_user, waiting_for_chair
from vorort.ground.actor import user_actor

MOST_TASKS = 5


@dataclass(frozen=True)
class DirectionOfWeek:
    """What of profiles and programmes is somebody's to do: drafts to decide on, and their next tasks."""

    waiting: list[Profile]
    tasks: list[ProgrammeTask]
    plans_association: bool
    year: int


def direction_of_week(user_id: int, at: datetime, waits: Waiting) -> DirectionOfWeek:
    chaired = {seat.district_id for seat in seats_of_user(user_id, at) if seat.is_leading}
    return DirectionOfWeek(
        waiting=[] if waits.drafts.isdisjoint(chaired) else list(waiting_for_chair(user_id, at)),
        tasks=list(tasks_of_user(user_id)[:MOST_TASKS]) if user_id in waits.tasks else [],
        plans_association=user_actor(user_id).holds("office", None, at=at),
        year=localtime(at).year,
    )
