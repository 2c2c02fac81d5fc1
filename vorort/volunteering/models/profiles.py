from datetime import date, datetime

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from vorort.districts.models import District, Theme
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.points import WHOLE_POINT
from vorort.ground.record import Record
from vorort.people.models import Address
from vorort.volunteering.choices import ReachBy, Way
from vorort.volunteering.models.opportunities import Skill

MOST_OF_BUDGET = 60 * 24 * 7


class VolunteerProfileQuerySet(models.QuerySet["VolunteerProfile"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "VolunteerProfileQuerySet":
        """Everybody their own; the offices of the city those they entered for others."""
        own = self.owned_by(actor)
        return own | self.filter(entered_by=actor.user_id) if actor.user_id else own

    def owned_by(self, actor: Actor) -> "VolunteerProfileQuerySet":
        if actor.kind == ActorKind.USER:
            return self.filter(user=actor.id)
        if actor.kind == ActorKind.ADDRESS:
            return self.filter(address=actor.id)
        return self.none()

    def asked(self) -> "VolunteerProfileQuerySet":
        """Who wants to be asked when help is needed."""
        return self.filter(wants_proposals=True, erased_at__isnull=True)


class VolunteerProfile(Record):
    """Somebody who helps: with an account, with a confirmed e-mail address, or known to the office by phone only."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="volunteer"
    )
    address = models.OneToOneField(
        Address, null=True, blank=True, on_delete=models.SET_NULL, related_name="volunteer"
    )
    name = models.CharField(max_length=100, blank=True)
    phone = models.CharField(max_length=50, blank=True)
    reach_by = models.CharField(max_length=8, choices=ReachBy.choices, default=ReachBy.MAIL)
    language = models.CharField(max_length=5, default="de")
    # may be proposed; without it only what somebody has signed up for is kept
    wants_proposals = models.BooleanField(default=False)
    # called when help is needed at short notice
    wants_calls = models.BooleanField(default=False)
    themes = models.ManyToManyField(Theme, blank=True, related_name="volunteers")
    districts = models.ManyToManyField(District, blank=True, related_name="volunteers")
    # a place somebody starts from, no finer than a quarter, and how far they go
    where = models.CharField(max_length=200, blank=True)
    lon = models.FloatField(null=True, blank=True)
    lat = models.FloatField(null=True, blank=True)
    metres = models.PositiveIntegerField(null=True, blank=True)
    # of whoever is not grown up
    born_in = models.PositiveSmallIntegerField(null=True, blank=True)
    way = models.CharField(max_length=10, choices=Way.choices, default=Way.ONLINE)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    erased_at = models.DateTimeField(null=True, blank=True, editable=False)
    is_example = models.BooleanField(default=False)

    objects = VolunteerProfileQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(
                fields=["id"], condition=Q(wants_proposals=True), name="volunteering_profiles_asked"
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="volunteering_profile_of_one", condition=Q(user__isnull=True) | Q(address__isnull=True)
            ),
            models.CheckConstraint(
                name="volunteering_profile_reach_known", condition=Q(reach_by__in=ReachBy.values)
            ),
            models.CheckConstraint(
                name="volunteering_profile_point_whole",
                condition=WHOLE_POINT,
            ),
            models.CheckConstraint(
                name="volunteering_profile_erased_is_empty",
                condition=Q(erased_at__isnull=True)
                | Q(
                    user__isnull=True,
                    address__isnull=True,
                    name="",
                    phone="",
                    where="",
                    lon__isnull=True,
                    born_in__isnull=True,
                    wants_proposals=False,
                    wants_calls=False,
                ),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def point(self) -> tuple[float, float] | None:
        return (self.lon, self.lat) if self.lon is not None and self.lat is not None else None

    @property
    def email(self) -> str:
        """Where mails go; empty for whoever has none."""
        if self.user:
            return self.user.email
        return self.address.email if self.address and self.address.confirmed_at else ""

    @property
    def short_name(self) -> str:
        """For those who look for help: the given name, and how the family name begins."""
        first, _space, rest = self.name.partition(" ")
        return f"{first} {rest.split()[-1][0]}." if rest.strip() else first


class ProfileSkill(models.Model):
    """What somebody can do, or would like to learn."""

    profile = models.ForeignKey(VolunteerProfile, on_delete=models.CASCADE, related_name="skills")
    skill = models.ForeignKey(Skill, on_delete=models.PROTECT, related_name="+")
    wants_to_learn = models.BooleanField(default=False)
    # where it takes a proof: when somebody has seen it, and until when it holds; no copy is kept
    proof_seen_on = models.DateField(null=True, blank=True)
    proof_until = models.DateField(null=True, blank=True)
    seen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["profile", "skill"], name="volunteering_skill_once"),
            models.CheckConstraint(
                name="volunteering_proof_ends_later",
                condition=Q(proof_until__isnull=True)
                | Q(proof_seen_on__isnull=False, proof_until__gte=F("proof_seen_on")),
                violation_error_message=_("A proof ends after the day on which it was seen."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.skill)

    def counts_on(self, day: date) -> bool:
        """They can do it, and where that takes a proof, it holds."""
        if self.wants_to_learn:
            return False
        if not self.skill.needs_proof:
            return True
        return self.proof_seen_on is not None and (self.proof_until is None or self.proof_until >= day)


class TimeBudget(Record):
    """How much time somebody gives, and when. Nothing beyond it is ever proposed."""

    profile = models.OneToOneField(VolunteerProfile, on_delete=models.CASCADE, related_name="budget")
    minutes = models.PositiveSmallIntegerField()
    is_monthly = models.BooleanField(default=True)
    begins = models.DateField(null=True, blank=True)
    ends = models.DateField(null=True, blank=True)
    paused_until = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="volunteering_budget_sensible",
                condition=Q(minutes__gte=10, minutes__lte=MOST_OF_BUDGET),
                violation_error_message=_("Ten minutes are the least."),
            ),
            models.CheckConstraint(
                name="volunteering_budget_ends_after_begin",
                condition=Q(begins__isnull=True) | Q(ends__isnull=True) | Q(ends__gte=F("begins")),
                violation_error_message=_("The end must come after the beginning."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.minutes)


class BudgetWindow(models.Model):
    """A time of the week at which somebody can help. Without any it does not matter."""

    budget = models.ForeignKey(TimeBudget, on_delete=models.CASCADE, related_name="windows")
    # Monday is 0; minutes of the day by the city's clock
    weekday = models.PositiveSmallIntegerField()
    begins = models.PositiveSmallIntegerField()
    ends = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["weekday", "begins"]
        constraints = [
            models.UniqueConstraint(fields=["budget", "weekday", "begins"], name="volunteering_window_once"),
            models.CheckConstraint(
                name="volunteering_window_within_a_day",
                condition=Q(weekday__lte=6, ends__gt=F("begins"), ends__lte=24 * 60),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.weekday}: {self.begins}–{self.ends}"
