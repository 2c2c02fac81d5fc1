from datetime import datetime

from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from vorort.committees.models import Committee
from vorort.direction.models import ProfileGoal
from vorort.districts.models import Audience, District, Neighbourhood, Theme
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.points import CELL_OF_POINT, WHOLE_POINT
from vorort.ground.record import Record
from vorort.projects.choices import ENDED, OPEN, FundingClass, ProjectKind, ProjectState, Spread
from vorort.projects.models.reach import reach_of
from vorort.projects.rules import MOST_LETTERS, MOST_OF_SUMMARY, project_slug
from vorort.threads.models import Thread, of_seen_thread


def of_thread(visibility: str) -> Q:
    """Asked of each row, not joined, so that a list follows its index."""
    return Q(Exists(Thread.objects.filter(pk=OuterRef("thread"), visibility=visibility)))


class ProjectQuerySet(models.QuerySet["Project"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "ProjectQuerySet":
        """As their thread; drafts also for those who work for the project."""
        at = at or now()
        seen = of_seen_thread(actor, at)
        if actor.user_id is not None:
            seen |= of_thread("draft") & self.worked_for_by(actor, at)
        return self.filter(seen)

    @staticmethod
    def worked_for_by(actor: Actor, at: datetime) -> Q:
        """Of whose district somebody is the office or runs the steering committee, whose committee they run, or on whose
        team they are."""
        reach = reach_of(actor, at)
        if reach.is_of_the_city:
            return Q(pk__isnull=False)
        if actor.user_id is None:
            return Q(pk__isnull=True)
        on_team = Project.objects.filter(pk=OuterRef("pk"), team__person__user=actor.user_id)
        mine = Q(Exists(on_team))
        if reach.districts:
            mine |= Q(district__in=reach.named)
        return mine | Q(lead__in=reach.committees) if reach.committees else mine

    def taken_place(self) -> "ProjectQuerySet":
        """Done, for the report of a year."""
        return self.filter(state=ProjectState.FINISHED)


class Project(Record):
    """Something a district does. Title and visibility stand with its thread."""

    thread = models.OneToOneField(Thread, on_delete=models.PROTECT, related_name="project")
    # one sentence: what stands on a card
    summary = models.CharField(max_length=MOST_OF_SUMMARY, blank=True)
    text = models.TextField(
        max_length=MOST_LETTERS, blank=True, validators=[MaxLengthValidator(MOST_LETTERS)]
    )
    kind = models.CharField(max_length=12, choices=ProjectKind.choices, default=ProjectKind.EVENT)
    state = models.CharField(max_length=10, choices=ProjectState.choices, default=ProjectState.PROPOSED)

    # the main one, the same as the thread's; None: the whole city. `districts` holds all, the main one among them.
    district = models.ForeignKey(
        District, null=True, blank=True, on_delete=models.PROTECT, related_name="projects"
    )
    districts = models.ManyToManyField(District, blank=True, related_name="all_projects")
    spread = models.CharField(max_length=10, choices=Spread.choices, default=Spread.ONE)
    neighbourhood = models.ForeignKey(
        Neighbourhood, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    where = models.CharField(max_length=200, blank=True)
    lon = models.FloatField(null=True, blank=True)
    lat = models.FloatField(null=True, blank=True)
    # the cell of the point, so that what is near is found by an index
    cell = models.PositiveBigIntegerField(null=True, blank=True, editable=False)
    # a line or an area in GeoJSON, WGS84; its middle is the point
    geometry = models.JSONField(null=True, blank=True)

    # the main ones; `themes` and `audiences` hold all
    theme = models.ForeignKey(Theme, null=True, blank=True, on_delete=models.PROTECT, related_name="projects")
    themes = models.ManyToManyField(Theme, blank=True, related_name="all_projects")
    audiences = models.ManyToManyField(Audience, blank=True, related_name="projects")
    goals = models.ManyToManyField(ProfileGoal, blank=True, related_name="projects")

    # the committee or group whose people run it
    lead = models.ForeignKey(
        Committee, null=True, blank=True, on_delete=models.PROTECT, related_name="projects"
    )

    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    # where it stands in lists: its first day, else the day it was written down
    listed_on = models.DateField(editable=False)
    proposed_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True, blank=True)
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    # why it was stopped, for everybody
    why_stopped = models.CharField(max_length=500, blank=True)

    # the project that is done again here
    repeats = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="repeated_by"
    )
    # set from above; see `bulk`
    funding_class = models.CharField(max_length=10, choices=FundingClass.choices, blank=True)
    help_wanted = models.BooleanField(default=False)
    # the same as the thread's, so that lists are sorted by one index
    comment_count = models.PositiveIntegerField(default=0)
    # the hidden number of the form: the same form counts once
    form_key = models.CharField(max_length=64, unique=True)

    objects = ProjectQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["-listed_on", "-id"], name="projects_newest"),
            models.Index(fields=["district", "-listed_on", "-id"], name="projects_of_district"),
            models.Index(fields=["theme", "-listed_on", "-id"], name="projects_of_theme"),
            models.Index(fields=["state", "-listed_on", "-id"], name="projects_in_state"),
            models.Index(fields=["kind", "-listed_on", "-id"], name="projects_of_kind"),
            models.Index(fields=["lead", "-listed_on", "-id"], name="projects_led_by"),
            models.Index(fields=["funding_class", "-listed_on", "-id"], name="projects_funded_so"),
            models.Index(fields=["neighbourhood", "-listed_on", "-id"], name="projects_of_quarter"),
            models.Index(
                fields=["-listed_on", "-id"], condition=Q(help_wanted=True), name="projects_wanting_help"
            ),
            models.Index(fields=["cell", "-id"], condition=Q(cell__isnull=False), name="projects_in_cell"),
            # what is over and not written up
            models.Index(
                fields=["ends_on", "id"],
                condition=Q(state=ProjectState.RUNNING),
                name="projects_running_till",
            ),
        ]
        constraints = [
            models.CheckConstraint(name="projects_state_known", condition=Q(state__in=ProjectState.values)),
            models.CheckConstraint(name="projects_kind_known", condition=Q(kind__in=ProjectKind.values)),
            models.CheckConstraint(name="projects_spread_known", condition=Q(spread__in=Spread.values)),
            models.CheckConstraint(
                name="projects_funding_class_known",
                condition=Q(funding_class__in=["", *FundingClass.values]),
            ),
            models.CheckConstraint(
                name="projects_city_has_no_district",
                condition=Q(spread=Spread.CITY, district__isnull=True)
                | (~Q(spread=Spread.CITY) & Q(district__isnull=False)),
            ),
            models.CheckConstraint(
                name="projects_proposed_is_nothing_yet",
                condition=~Q(state=ProjectState.PROPOSED)
                | Q(decided_at__isnull=True, started_at__isnull=True, ended_at__isnull=True),
            ),
            models.CheckConstraint(
                name="projects_decided_when",
                condition=~Q(state=ProjectState.DECIDED)
                | Q(decided_at__isnull=False, started_at__isnull=True),
            ),
            models.CheckConstraint(
                name="projects_runs_since",
                condition=~Q(state=ProjectState.RUNNING) | Q(started_at__isnull=False),
            ),
            models.CheckConstraint(
                name="projects_ended_when",
                condition=Q(state__in=ENDED, ended_at__isnull=False)
                | Q(state__in=OPEN, ended_at__isnull=True),
            ),
            models.CheckConstraint(
                name="projects_stopped_for_a_reason",
                condition=Q(state=ProjectState.STOPPED) | Q(why_stopped=""),
            ),
            models.CheckConstraint(
                name="projects_ends_after_start",
                condition=Q(ends_on__isnull=True) | Q(starts_on__isnull=False, ends_on__gte=F("starts_on")),
            ),
            models.CheckConstraint(
                name="projects_listed_at_its_start",
                condition=Q(starts_on__isnull=True) | Q(listed_on=F("starts_on")),
            ),
            models.CheckConstraint(
                name="projects_point_whole",
                condition=WHOLE_POINT,
            ),
            models.CheckConstraint(
                name="projects_cell_of_point",
                condition=CELL_OF_POINT,
            ),
            models.CheckConstraint(
                name="projects_geometry_has_middle",
                condition=Q(geometry__isnull=True) | Q(lon__isnull=False),
            ),
            models.CheckConstraint(
                name="projects_repeats_another",
                condition=Q(repeats__isnull=True) | ~Q(repeats=F("id")),
            ),
        ]

    def __str__(self) -> str:
        return self.thread.title

    @property
    def title(self) -> str:
        return self.thread.title

    @property
    def slug(self) -> str:
        """What stands behind the number in its address; the number alone finds it."""
        return project_slug(self.thread.title)

    @property
    def is_open(self) -> bool:
        """Somebody still has something to do."""
        return self.state in OPEN

    @property
    def is_city_wide(self) -> bool:
        return self.district_id is None

    @property
    def is_draft(self) -> bool:
        """Only those who work for it know of it."""
        return self.thread.visibility == "draft"


class ProjectYear(models.Model):
    """A year a project runs in: one row for most, more for those that go on over New Year."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="years")
    year = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["year"]
        constraints = [
            models.UniqueConstraint(fields=["year", "project"], name="projects_year_once"),
            models.CheckConstraint(
                name="projects_year_in_range", condition=Q(year__gte=1900, year__lte=2199)
            ),
        ]

    def __str__(self) -> str:
        return str(self.year)
