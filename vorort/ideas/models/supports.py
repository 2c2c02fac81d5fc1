from django.conf import settings
from django.db import models
from django.db.models import Q

from vorort.ideas.models.ideas import Idea
from vorort.people.models import Address


class Support(models.Model):
    """Somebody is for an idea: with an account, or with an e-mail address. Once it is confirmed it counts."""

    idea = models.ForeignKey(Idea, on_delete=models.CASCADE, related_name="supports")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="supports"
    )
    address = models.ForeignKey(
        Address, null=True, blank=True, on_delete=models.CASCADE, related_name="supports"
    )
    given_at = models.DateTimeField()
    # None: the link in the e-mail has not been followed yet
    counts_since = models.DateTimeField(null=True, blank=True)
    # a support that came with an idea that was merged into this one; it goes back with it
    came_with = models.ForeignKey(
        Idea, null=True, blank=True, on_delete=models.CASCADE, related_name="brought_along"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["idea", "user"], condition=Q(user__isnull=False), name="ideas_support_once_per_user"
            ),
            models.UniqueConstraint(
                fields=["idea", "address"],
                condition=Q(address__isnull=False),
                name="ideas_support_once_per_address",
            ),
            models.CheckConstraint(
                name="ideas_support_of_one",
                condition=Q(user__isnull=False, address__isnull=True)
                | Q(user__isnull=True, address__isnull=False),
            ),
            models.CheckConstraint(
                name="ideas_support_of_user_counts",
                condition=Q(user__isnull=True) | Q(counts_since__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.idea_id}"
