"""Photos of an idea: five at most, cleaned before they are kept."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from vorort.files.bulk import drop_picture, take_picture
from vorort.files.models import Words
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ideas.models import Idea, IdeaPicture
from vorort.ideas.rules import MOST_PICTURES


@action("ideas.add_picture")
def add_picture(idea: Idea, *, upload: bytes, words: Words, by: Actor, at: datetime = STAMPED) -> IdeaPicture:
    """Add a photo at the first free place. Raises ValidationError for a sixth, and UnusablePicture."""
    taken = set(idea.pictures.values_list("position", flat=True))
    free = [position for position in range(1, MOST_PICTURES + 1) if position not in taken]
    if not free:
        raise ValidationError({"picture": _("Five photos are the most. Please remove one first.")})
    return IdeaPicture.objects.create(idea=idea, picture=take_picture(upload, words), position=free[0])


@action("ideas.remove_picture")
def remove_picture(idea: Idea, *, position: int, by: Actor, at: datetime = STAMPED) -> None:
    """Take a photo away, with its copies. Where there is none, nothing changes."""
    for row in idea.pictures.filter(position=min(position, MOST_PICTURES + 1)).select_related("picture"):
        row.delete()
        drop_picture(row.picture)
