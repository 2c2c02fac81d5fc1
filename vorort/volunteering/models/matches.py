from fractions import Fraction

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from vorort.committees.models import Committee
from vorort.ground.record import Record
from vorort.projects.models import Project
from vorort.volunteering.choices import MatchState
from vorort.volunteering.models.opportunities import Opportunity, Shift
from vorort.volunteering.models.profiles import VolunteerProfile


class Match(Record):
    """A match for the open shifts of a project or committee: asked for, worked out, sent."""

    project = models.ForeignKey(
        Project, null=True, blank=True, on_delete=models.CASCADE, related_name="matches"
    )
    committee = models.ForeignKey(
        Committee, null=True, blank=True, on_delete=models.CASCADE, related_name="matches"
    )
    state = models.CharField(max_length=10, choices=MatchState.choices, default=MatchState.WAITING)
    asked_at = models.DateTimeField()
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    done_at = models.DateTimeField(null=True, blank=True)
    # what was looked at
    people = models.PositiveIntegerField(default=0)
    shifts = models.PositiveIntegerField(default=0)
    # see `rules.matching.Outcome`
    worth = models.PositiveBigIntegerField(default=0)
    bound = models.PositiveBigIntegerField(default=0)
    by_hand = models.PositiveBigIntegerField(default=0)
    is_exact = models.BooleanField(default=False)

    class Meta:
        verbose_name_plural = "matches"
        constraints = [
            models.CheckConstraint(
                name="volunteering_match_state_known", condition=Q(state__in=MatchState.values)
            ),
            models.CheckConstraint(
                name="volunteering_match_of_one",
                condition=Q(project__isnull=False, committee__isnull=True)
                | Q(project__isnull=True, committee__isnull=False),
            ),
            models.UniqueConstraint(
                fields=["project"], condition=Q(state="waiting"), name="volunteering_match_once_project"
            ),
            models.UniqueConstraint(
                fields=["committee"], condition=Q(state="waiting"), name="volunteering_match_once_committee"
            ),
            models.CheckConstraint(
                name="volunteering_match_proven", condition=Q(bound__gte=F("worth"), worth__gte=F("by_hand"))
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pk}"

    @property
    def gap(self) -> Fraction:
        """How much better, at most, another choice could be."""
        return Fraction(self.bound - self.worth, self.bound) if self.bound else Fraction(0)

    @property
    def host(self) -> Project | Committee:
        found = self.project or self.committee
        if found is None:
            raise ValueError("a match of nobody")
        return found


class Proposal(models.Model):
    """Whom a match proposes for which shift, and why. Nobody has been asked yet."""

    match = models.ForeignKey(Match, on_delete=models.CASCADE, related_name="proposals")
    shift = models.ForeignKey(Shift, on_delete=models.CASCADE, related_name="+")
    volunteer = models.ForeignKey(VolunteerProfile, on_delete=models.CASCADE, related_name="+")
    score = models.PositiveSmallIntegerField()
    reason = models.JSONField(default=dict)

    class Meta:
        ordering = ["shift__begins", "shift", "-score", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["match", "shift", "volunteer"], name="volunteering_proposal_once")
        ]

    def __str__(self) -> str:
        return f"{self.shift_id} · {self.volunteer_id}"


class HelpCall(Record):
    """A call for help that went to everybody whom it fits."""

    opportunity = models.ForeignKey(Opportunity, on_delete=models.CASCADE, related_name="calls")
    text = models.CharField(max_length=500, blank=True)
    sent_at = models.DateTimeField()
    reached = models.PositiveIntegerField()
    sent_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # who was written to, so that a repeated sending finds the same
    volunteers = models.ManyToManyField(VolunteerProfile, blank=True, related_name="+")

    class Meta:
        ordering = ["-sent_at"]

    def __str__(self) -> str:
        return f"{self.opportunity_id}"
