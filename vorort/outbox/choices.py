from django.db.models import TextChoices


class Status(TextChoices):
    """Where a kept message stands."""

    WAITING = "waiting", "waiting"
    DONE = "done", "done"
    DEAD = "dead", "dead"
