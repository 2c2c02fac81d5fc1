from datetime import datetime

from vorort.files.facts import PictureDescribed
from vorort.files.models import Picture, Words
from vorort.ground.action import action
from vorort.ground.actor import Actor
from vorort.ground.clock import STAMPED
from vorort.ground.facts import state


@action("files.describe_picture")
def describe_picture(picture: Picture, *, words: Words, by: Actor, at: datetime = STAMPED) -> Picture:
    """Change alt text, caption and credit. Raises ValidationError."""
    for name, value in vars(words).items():
        setattr(picture, name, value)
    picture.full_clean()
    picture.save()
    state(PictureDescribed(picture.pk))
    return picture
