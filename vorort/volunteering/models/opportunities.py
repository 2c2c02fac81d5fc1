from datetime import UTC, datetime

from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Committee
from vorort.districts.models import District, Term, Theme
from vorort.ground.actor import Actor
from vorort.ground.points import WHOLE_POINT
from vorort.ground.record import Record
from vorort.people.models import Person
from vorort.projects.models import Project
from vorort.threads.models import Thread, of_seen_thread
from vorort.volunteering.choices import HELD, OpportunityKind
from vorort.volunteering.rules import opportunity_slug

MOST_LETTERS = 3_000
MOST_PEOPLE = 500
# micro tasks; a shift may be as long as a day
LEAST_MINUTES, MOST_OF_TASK, MOST_OF_SHIFT = 10, 120, 24 * 60
# where what has no date stands in the list
AT_THE_END = datetime(2900, 1, 1, tzinfo=UTC)


class Skill(Term):
    """Something one can do, or learn."""

    # such as first aid: somebody has seen a paper
    needs_proof = models.BooleanField(default=False)


class OpportunityQuerySet(models.QuerySet["Opportunity"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "OpportunityQuerySet":
        """As their thread."""
        return self.filter(of_seen_thread(actor, at))

    def open(self, at: datetime) -> "OpportunityQuerySet":
        """Somebody can still sign up."""
        return self.filter(closed_at__isnull=True, listed_at__gt=at)


class Opportunity(Record):
    """What help a project or a committee needs. Title and visibility stand with its thread."""

    thread = models.OneToOneField(Thread, on_delete=models.PROTECT, related_name="opportunity")
    project = models.ForeignKey(
        Project, null=True, blank=True, on_delete=models.PROTECT, related_name="opportunities"
    )
    committee = models.ForeignKey(
        Committee, null=True, blank=True, on_delete=models.PROTECT, related_name="opportunities"
    )
    kind = models.CharField(max_length=8, choices=OpportunityKind.choices, default=OpportunityKind.SHIFTS)
    # what is to be done, in a few sentences
    text = models.TextField(
        max_length=MOST_LETTERS, blank=True, validators=[MaxLengthValidator(MOST_LETTERS)]
    )
    # the same as the thread's; None: the whole city
    district = models.ForeignKey(
        District, null=True, blank=True, on_delete=models.PROTECT, related_name="opportunities"
    )
    where = models.CharField(max_length=200, blank=True)
    lon = models.FloatField(null=True, blank=True)
    lat = models.FloatField(null=True, blank=True)
    access = models.CharField(max_length=300, blank=True, help_text="How accessible place and task are")
    from_age = models.PositiveSmallIntegerField(default=0)
    themes = models.ManyToManyField(Theme, blank=True, related_name="opportunities")
    requires = models.ManyToManyField(Skill, blank=True, related_name="required_by")
    welcomes = models.ManyToManyField(Skill, blank=True, related_name="welcome_at")
    teaches = models.ManyToManyField(Skill, blank=True, related_name="learned_at")
    # who leads the shifts, besides those who run the project or committee
    lead = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="led_shifts"
    )
    # whom helpers may ask, as everybody may read it
    contact = models.CharField(max_length=200, blank=True)
    # when its next shift begins that can still be taken: what lists are sorted by
    listed_at = models.DateTimeField(default=AT_THE_END, editable=False)
    # how many places are still free up to what is wanted
    places = models.PositiveSmallIntegerField(default=0, editable=False)
    closed_at = models.DateTimeField(null=True, blank=True)
    # the hidden number of the form: the same form counts once
    form_key = models.CharField(max_length=64, unique=True)

    objects = OpportunityQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "opportunities"
        indexes = [
            models.Index(
                fields=["listed_at", "id"], condition=Q(closed_at__isnull=True), name="volunteering_open"
            ),
            models.Index(
                fields=["district", "listed_at", "id"],
                condition=Q(closed_at__isnull=True),
                name="volunteering_open_there",
            ),
        ]
        constraints = [
            models.CheckConstraint(
                name="volunteering_opportunity_kind_known", condition=Q(kind__in=OpportunityKind.values)
            ),
            models.CheckConstraint(
                name="volunteering_opportunity_of_one",
                condition=Q(project__isnull=False, committee__isnull=True)
                | Q(project__isnull=True, committee__isnull=False),
            ),
            models.CheckConstraint(
                name="volunteering_opportunity_age_sensible", condition=Q(from_age__lte=99)
            ),
            models.CheckConstraint(
                name="volunteering_opportunity_point_whole",
                condition=WHOLE_POINT,
            ),
        ]

    def __str__(self) -> str:
        return self.thread.title

    @property
    def title(self) -> str:
        return self.thread.title

    @property
    def slug(self) -> str:
        return opportunity_slug(self.thread.title)

    @property
    def is_open(self) -> bool:
        return self.closed_at is None

    @property
    def host(self) -> Project | Committee:
        """Who asks for help."""
        found = self.project or self.committee
        if found is None:
            raise ValueError("an opportunity of nobody")
        return found

    @property
    def point(self) -> tuple[float, float] | None:
        return (self.lon, self.lat) if self.lon is not None and self.lat is not None else None


class ShiftQuerySet(models.QuerySet["Shift"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "ShiftQuerySet":
        return self.filter(opportunity__in=Opportunity.objects.visible_to(actor, at))

    def coming(self, at: datetime) -> "ShiftQuerySet":
        """Not cancelled, not begun; small tasks until their last day is over."""
        return self.filter(
            Q(begins__gt=at) | Q(begins__isnull=True, due__gt=at) | Q(begins__isnull=True, due__isnull=True),
            cancelled_at__isnull=True,
        )

    def open(self, at: datetime) -> "ShiftQuerySet":
        """Somebody can still sign up."""
        return self.coming(at).filter(opportunity__closed_at__isnull=True)


class Shift(Record):
    """When help is needed and by how many; a task or a role has one without a beginning."""

    opportunity = models.ForeignKey(Opportunity, on_delete=models.PROTECT, related_name="shifts")
    title = models.CharField(max_length=100, blank=True)
    begins = models.DateTimeField(null=True, blank=True)
    ends = models.DateTimeField(null=True, blank=True)
    # of a task: until when it is to be done
    due = models.DateTimeField(null=True, blank=True)
    # how long it takes; of a role: in a month
    minutes = models.PositiveSmallIntegerField()
    least = models.PositiveSmallIntegerField(default=1)
    wanted = models.PositiveSmallIntegerField(default=1)
    most = models.PositiveSmallIntegerField(default=1)
    cancelled_at = models.DateTimeField(null=True, blank=True)
    # what those who come type or scan to say that they are there
    code = models.CharField(max_length=12)
    # kept by the actions, so that lists count nothing
    held = models.PositiveSmallIntegerField(default=0, editable=False)
    waiting = models.PositiveSmallIntegerField(default=0, editable=False)

    objects = ShiftQuerySet.as_manager()

    class Meta:
        ordering = ["begins", "pk"]
        indexes = [
            models.Index(fields=["opportunity", "begins"], name="volunteering_shifts_of"),
            models.Index(fields=["begins"], name="volunteering_shifts_by_time"),
        ]
        constraints = [
            models.CheckConstraint(
                name="volunteering_shift_times_whole",
                condition=Q(begins__isnull=True, ends__isnull=True)
                | Q(begins__isnull=False, ends__isnull=False, ends__gt=F("begins"), due__isnull=True),
                violation_error_message=_("The end must come after the beginning."),
            ),
            models.CheckConstraint(
                name="volunteering_shift_numbers_rise",
                condition=Q(
                    least__gte=1, wanted__gte=F("least"), most__gte=F("wanted"), most__lte=MOST_PEOPLE
                ),
                violation_error_message=_(
                    "At least one person is needed, and the numbers rise: minimum, wanted, at most."
                ),
            ),
            models.CheckConstraint(
                name="volunteering_shift_minutes_sensible",
                condition=Q(minutes__gte=LEAST_MINUTES, minutes__lte=MOST_OF_SHIFT),
                violation_error_message=_("A shift takes between ten minutes and a day."),
            ),
        ]

    def __str__(self) -> str:
        return self.title or str(self.begins or self.due or "")

    @property
    def free(self) -> int:
        """Places that can be taken at once: nobody waits before whoever comes now."""
        return 0 if self.waiting else max(0, self.most - self.held)

    @property
    def lacking(self) -> int:
        """How many are missing for it to take place."""
        return max(0, self.least - self.held)

    def count(self) -> None:
        """Write down anew how many places are held, and how many wait."""
        states = list(self.assignments.values_list("state", flat=True))
        self.held = sum(state in HELD for state in states)
        self.waiting = states.count("waiting")
        Shift.objects.filter(pk=self.pk).update(held=self.held, waiting=self.waiting)
