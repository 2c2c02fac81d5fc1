from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import Q

from vorort.ground.actor import Actor, ActorKind
from vorort.ground.record import Record
from vorort.volunteering.choices import ALIVE, AssignmentState, OfferWay
from vorort.volunteering.models.opportunities import Shift
from vorort.volunteering.models.profiles import VolunteerProfile

# what a signed link in a mail to a helper calls itself; its `id` is the assignment's
HELPER_LINK = "volunteering.assignment"


class AssignmentQuerySet(models.QuerySet["Assignment"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "AssignmentQuerySet":
        """Everybody their own; what leads see of others is asked shift by shift."""
        if actor.kind == ActorKind.LINK and actor.cause == HELPER_LINK:
            return self.filter(pk=actor.id or 0)
        return self.filter(volunteer__in=VolunteerProfile.objects.owned_by(actor))

    def alive(self) -> "AssignmentQuerySet":
        return self.filter(state__in=ALIVE)

    def in_line(self) -> "AssignmentQuerySet":
        """The waiting list, whoever came first in front."""
        return self.filter(state=AssignmentState.WAITING).order_by("waiting_since", "pk")


class Assignment(Record):
    """Somebody and a shift: from the first question to what came of it."""

    shift = models.ForeignKey(Shift, on_delete=models.PROTECT, related_name="assignments")
    volunteer = models.ForeignKey(VolunteerProfile, on_delete=models.PROTECT, related_name="assignments")
    state = models.CharField(max_length=10, choices=AssignmentState.choices)
    # of an offer
    offer_way = models.CharField(max_length=10, choices=OfferWay.choices, blank=True)
    offered_at = models.DateTimeField(null=True, blank=True)
    expires_at = models.DateTimeField(null=True, blank=True)
    score = models.PositiveSmallIntegerField(default=0)
    # why it fits, as `Reason` says it
    reason = models.JSONField(default=dict, blank=True)
    accepted_at = models.DateTimeField(null=True, blank=True)
    waiting_since = models.DateTimeField(null=True, blank=True)
    # they still come unless somebody takes their place
    seeks_swap_since = models.DateTimeField(null=True, blank=True)
    checked_in_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    reminded_first_at = models.DateTimeField(null=True, blank=True)
    reminded_last_at = models.DateTimeField(null=True, blank=True)
    # who has signed somebody up who cannot do it themselves
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    objects = AssignmentQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["shift", "state"], name="volunteering_of_shift"),
            models.Index(fields=["volunteer", "state"], name="volunteering_of_volunteer"),
            models.Index(
                fields=["expires_at"], condition=Q(state="offered"), name="volunteering_offers_ending"
            ),
            models.Index(
                fields=["expires_at"], condition=Q(state="consent"), name="volunteering_consents_ending"
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="volunteering_assignment_state_known", condition=Q(state__in=AssignmentState.values)
            ),
            models.UniqueConstraint(
                fields=["shift", "volunteer"],
                condition=Q(state__in=ALIVE),
                name="volunteering_assignment_once_alive",
            ),
            models.CheckConstraint(
                name="volunteering_offer_expires",
                condition=~Q(state=AssignmentState.OFFERED)
                | Q(offered_at__isnull=False, expires_at__isnull=False) & Q(offer_way__in=OfferWay.values),
            ),
            models.CheckConstraint(
                name="volunteering_accepted_when",
                condition=~Q(state__in=("accepted", "done", "no_show")) | Q(accepted_at__isnull=False),
            ),
            models.CheckConstraint(
                name="volunteering_kept_until",
                condition=~Q(state=AssignmentState.CONSENT) | Q(expires_at__isnull=False),
            ),
            models.CheckConstraint(
                name="volunteering_waits_since",
                condition=~Q(state=AssignmentState.WAITING) | Q(waiting_since__isnull=False),
            ),
            models.CheckConstraint(
                name="volunteering_over_when",
                condition=Q(state__in=ALIVE, ended_at__isnull=True)
                | ~Q(state__in=ALIVE) & Q(ended_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.shift_id} · {self.volunteer_id}"

    @property
    def is_alive(self) -> bool:
        return self.state in ALIVE

    @property
    def lacks_consent(self) -> bool:
        """A parent has to agree and has not."""
        consent = getattr(self, "consent", None)
        return consent is not None and consent.given_at is None
