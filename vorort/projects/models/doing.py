"""Who does what until when: steps, people, partners, dates, and what shall be different afterwards."""

from datetime import date, datetime

from django.core.validators import MaxLengthValidator, MinValueValidator
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from vorort.ground.actor import Actor
from vorort.ground.record import Record
from vorort.people.models import Organisation, Person
from vorort.projects.choices import UNDONE, MeasureState, Part
from vorort.projects.models.projects import Project


class MeasureQuerySet(models.QuerySet["Measure"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "MeasureQuerySet":
        return self.filter(Exists(Project.objects.visible_to(actor, at).filter(pk=OuterRef("project"))))

    def undone(self) -> "MeasureQuerySet":
        return self.filter(state__in=UNDONE)

    def late(self, today: date) -> "MeasureQuerySet":
        """Not done, and it should be."""
        return self.undone().filter(due_on__lt=today)


class Measure(Record):
    """A step of a project, which somebody does until a day."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="measures")
    position = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=200)
    text = models.TextField(max_length=2_000, blank=True, validators=[MaxLengthValidator(2_000)])
    state = models.CharField(max_length=10, choices=MeasureState.choices, default=MeasureState.OPEN)
    due_on = models.DateField(null=True, blank=True)
    done_on = models.DateField(null=True, blank=True)
    # what the rest waits for
    is_milestone = models.BooleanField(default=False)
    responsible = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.SET_NULL, related_name="measures"
    )

    objects = MeasureQuerySet.as_manager()

    class Meta:
        ordering = ["position", "pk"]
        indexes = [
            models.Index(
                fields=["due_on", "id"],
                condition=Q(state__in=UNDONE, due_on__isnull=False),
                name="projects_measure_due",
            ),
            models.Index(
                fields=["responsible", "due_on"],
                condition=Q(responsible__isnull=False),
                name="projects_measure_whose",
            ),
        ]
        constraints = [
            models.CheckConstraint(name="projects_measure_has_title", condition=~Q(title="")),
            models.CheckConstraint(
                name="projects_measure_state_known", condition=Q(state__in=MeasureState.values)
            ),
            models.CheckConstraint(
                name="projects_measure_done_when",
                condition=Q(state=MeasureState.DONE, done_on__isnull=False)
                | (~Q(state=MeasureState.DONE) & Q(done_on__isnull=True)),
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def is_undone(self) -> bool:
        return self.state in UNDONE

    def is_late(self, today: date) -> bool:
        return self.is_undone and self.due_on is not None and self.due_on < today


class ProjectDateQuerySet(models.QuerySet["ProjectDate"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "ProjectDateQuerySet":
        return self.filter(Exists(Project.objects.visible_to(actor, at).filter(pk=OuterRef("project"))))

    def between(self, begin: datetime, end: datetime) -> "ProjectDateQuerySet":
        """What takes place then, the cancelled ones too: whoever meant to come has to know."""
        return self.filter(Q(ends__gt=begin) | Q(ends__isnull=True, begins__gte=begin), begins__lt=end)


class ProjectDate(Record):
    """When and where something of a project takes place, for everybody."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="dates")
    # what is different from the project's own title, such as “Second round”
    title = models.CharField(max_length=200, blank=True)
    begins = models.DateTimeField()
    ends = models.DateTimeField(null=True, blank=True)
    is_all_day = models.BooleanField(default=False)
    where = models.CharField(max_length=200, blank=True)
    note = models.CharField(max_length=500, blank=True)
    cancelled_at = models.DateTimeField(null=True, blank=True)

    objects = ProjectDateQuerySet.as_manager()

    class Meta:
        ordering = ["begins", "pk"]
        indexes = [models.Index(fields=["begins", "id"], name="projects_date_when")]
        constraints = [
            models.CheckConstraint(
                name="projects_date_ends_after_begin",
                condition=Q(ends__isnull=True) | Q(ends__gt=F("begins")),
                violation_error_message=_("The end lies before the beginning."),
            ),
        ]

    def __str__(self) -> str:
        return self.title or str(self.project_id)

    @property
    def is_cancelled(self) -> bool:
        return self.cancelled_at is not None


class Partner(Record):
    """Who takes part besides, and what they bring in."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="partners")
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="partnerships"
    )
    # of those who are no organisation here
    name = models.CharField(max_length=200, blank=True)
    part = models.CharField(max_length=10, choices=Part.choices, default=Part.NAMED)
    cents = models.PositiveBigIntegerField(null=True, blank=True)
    hours = models.DecimalField(
        max_digits=8, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    # what it is, such as “lends the stage”
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                name="projects_partner_is_somebody",
                condition=Q(organisation__isnull=False, name="")
                | (Q(organisation__isnull=True) & ~Q(name="")),
                violation_error_message=_("Please choose an organisation or write a name."),
            ),
            models.CheckConstraint(name="projects_partner_part_known", condition=Q(part__in=Part.values)),
            models.CheckConstraint(
                name="projects_partner_money_of_money",
                condition=Q(cents__isnull=True) | Q(part__in=(Part.MONEY, Part.IN_KIND)),
                violation_error_message=_("A sum belongs to money or to what comes in kind."),
            ),
            models.CheckConstraint(
                name="projects_partner_hours_of_work",
                condition=Q(hours__isnull=True) | Q(part=Part.HOURS, hours__gt=0),
                violation_error_message=_("Hours belong to hours of work."),
            ),
            models.UniqueConstraint(
                fields=["project", "organisation", "part"],
                condition=Q(organisation__isnull=False),
                name="projects_partner_once_per_part",
                violation_error_message=_("This organisation is named with this part already."),
            ),
        ]

    def __str__(self) -> str:
        return self.name or str(self.organisation)


class TeamMember(Record):
    """Somebody who sees to a project, with a part in it."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="team")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="project_teams")
    role = models.CharField(max_length=100, blank=True)
    # whom one writes to
    is_contact = models.BooleanField(default=False)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["project", "person"],
                name="projects_team_once",
                violation_error_message=_("This person is on the team already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.project_id}: {self.role}"


class Indicator(Record):
    """What shall be different afterwards, in a number: before, as a goal, and in the end."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="indicators")
    title = models.CharField(max_length=200)
    unit = models.CharField(max_length=40, blank=True)
    before = models.DecimalField(max_digits=14, decimal_places=3, null=True, blank=True)
    goal = models.DecimalField(max_digits=14, decimal_places=3, null=True, blank=True)
    after = models.DecimalField(max_digits=14, decimal_places=3, null=True, blank=True)
    # how one knows
    source = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(name="projects_indicator_has_title", condition=~Q(title="")),
            models.UniqueConstraint(
                fields=["project", "title"],
                name="projects_indicator_once",
                violation_error_message=_("There is such a number already."),
            ),
        ]

    def __str__(self) -> str:
        return self.title
