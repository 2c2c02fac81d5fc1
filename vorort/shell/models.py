from django.db import models
from django.db.models import Q


class Generation(models.Model):
    """The number of the last public change. It is part of every key of the page cache, so a change empties it."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    number = models.PositiveBigIntegerField(default=1)

    class Meta:
        constraints = [models.CheckConstraint(name="shell_generation_is_one_row", condition=Q(id=1))]

    def __str__(self) -> str:
        return str(self.number)
