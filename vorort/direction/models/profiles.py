from datetime import datetime

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Committee
from vorort.direction.choices import ProfileState
from vorort.direction.models.reach import committees_of, districts_of, is_city_office, steered_by
from vorort.districts.models import District
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.record import Record
from vorort.threads.models import Thread, of_seen_thread

MOST_LETTERS = 6_000
MOST_GOALS = 8
# a thread it may have: so a meeting can deal with it
_NOT_YET = Q(adopted_on__isnull=True, adopted_at__isnull=True, adopted_by__isnull=True, reason="")


class ProfileQuerySet(models.QuerySet["Profile"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "ProfileQuerySet":
        """Adopted versions as their thread; drafts for the committee that writes, the steering committee, the office."""
        at = at or now()
        adopted = Q(state=ProfileState.ADOPTED) & of_seen_thread(actor, at)
        if is_city_office(actor, at):
            return self.filter(adopted | ~Q(state=ProfileState.ADOPTED))
        part = (
            Q(drafted_by__in=committees_of(actor, at))
            | Q(district__in=steered_by(actor, at).values("district"))
            | Q(district__in=districts_of(actor, at))
        )
        return self.filter(adopted | (~Q(state=ProfileState.ADOPTED) & part))

    def adopted(self) -> "ProfileQuerySet":
        return self.filter(state=ProfileState.ADOPTED)

    def drafts(self) -> "ProfileQuerySet":
        """Not adopted yet: at most one per district."""
        return self.exclude(state=ProfileState.ADOPTED)


class Profile(Record):
    """A version of what characterises a district. Adopted, it never changes; the next version takes its place."""

    district = models.ForeignKey(District, on_delete=models.PROTECT, related_name="profiles")
    version = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=10, choices=ProfileState.choices, default=ProfileState.DRAFT)
    text = models.TextField(
        max_length=MOST_LETTERS, blank=True, validators=[MaxLengthValidator(MOST_LETTERS)]
    )
    # who writes; all versions of a district share the thread they are public by, from handing in
    drafted_by = models.ForeignKey(Committee, on_delete=models.PROTECT, related_name="drafted_profiles")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    thread = models.ForeignKey(
        Thread, null=True, blank=True, on_delete=models.PROTECT, related_name="profiles"
    )
    handed_in_at = models.DateTimeField(null=True, blank=True)
    # why the steering committee gave it back last
    returned_note = models.CharField(max_length=500, blank=True)
    adopted_on = models.DateField(null=True, blank=True)
    adopted_at = models.DateTimeField(null=True, blank=True)
    adopted_by = models.ForeignKey(
        Committee, null=True, blank=True, on_delete=models.PROTECT, related_name="adopted_profiles"
    )
    reason = models.CharField(max_length=500, blank=True)

    objects = ProfileQuerySet.as_manager()

    class Meta:
        ordering = ["district", "-version"]
        constraints = [
            models.UniqueConstraint(fields=["district", "version"], name="direction_profile_version_once"),
            models.UniqueConstraint(
                fields=["district"],
                condition=~Q(state=ProfileState.ADOPTED),
                name="direction_profile_one_draft",
                violation_error_message=_("There is a draft already. Please go on with that one."),
            ),
            models.CheckConstraint(
                name="direction_profile_state_known", condition=Q(state__in=ProfileState.values)
            ),
            models.CheckConstraint(name="direction_profile_counts_from_one", condition=Q(version__gte=1)),
            models.CheckConstraint(
                name="direction_profile_adopted_whole",
                condition=(~Q(state=ProfileState.ADOPTED) & _NOT_YET)
                | Q(
                    state=ProfileState.ADOPTED,
                    adopted_on__isnull=False,
                    adopted_at__isnull=False,
                    adopted_by__isnull=False,
                    thread__isnull=False,
                ),
            ),
            models.CheckConstraint(
                name="direction_profile_has_reason",
                condition=~Q(state=ProfileState.ADOPTED) | ~Q(reason=""),
                violation_error_message=_("Please give the reason."),
            ),
            models.CheckConstraint(
                name="direction_profile_has_text",
                condition=Q(state=ProfileState.DRAFT) | ~Q(text=""),
                violation_error_message=_("Please write what characterises the district first."),
            ),
            models.CheckConstraint(
                name="direction_profile_handed_in_when",
                condition=~Q(state=ProfileState.HANDED_IN) | Q(handed_in_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.district} · {self.version}"

    @property
    def committee(self) -> Committee:
        """Who writes it, for the predicates about seats."""
        return self.drafted_by

    @property
    def is_adopted(self) -> bool:
        return self.state == ProfileState.ADOPTED

    @property
    def is_handed_in(self) -> bool:
        return self.state == ProfileState.HANDED_IN


class ProfileGoal(Record):
    """What a district wants to reach. Goals belong to a version; the same goal in the next one continues it."""

    profile = models.ForeignKey(Profile, on_delete=models.CASCADE, related_name="goals")
    position = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=120)
    text = models.CharField(max_length=600, blank=True)
    # the same goal in the version before
    continues = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="continued_by"
    )

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(name="direction_goal_has_title", condition=~Q(title="")),
            models.CheckConstraint(
                name="direction_goal_position_in_range",
                condition=Q(position__gte=1, position__lte=MOST_GOALS),
            ),
            models.UniqueConstraint(fields=["profile", "position"], name="direction_goal_position_once"),
            models.UniqueConstraint(fields=["profile", "continues"], name="direction_goal_continued_once"),
        ]

    def __str__(self) -> str:
        return self.title
