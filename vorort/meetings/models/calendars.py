from django.conf import settings
from django.db import models
from django.db.models import Q

from vorort.ground.record import Record


class CalendarFeed(Record):
    """That somebody subscribes to their own meetings. `serial` stands in the address, so a new one makes the old void."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="calendar_feed"
    )
    serial = models.PositiveIntegerField(default=1)
    is_on = models.BooleanField(default=True)

    class Meta:
        constraints = [
            models.CheckConstraint(name="meetings_calendar_serial_positive", condition=Q(serial__gte=1)),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} · {self.serial}"
