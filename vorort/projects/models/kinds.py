"""What belongs to some kinds of projects only: places of a register, years and nominees of an award."""

from datetime import datetime

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from vorort.districts.models import District
from vorort.ground.actor import Actor
from vorort.ground.points import WHOLE_POINT
from vorort.ground.record import Record
from vorort.people.models import Address, Organisation
from vorort.projects.choices import EntryState
from vorort.projects.models.projects import Project


class RegisterEntryQuerySet(models.QuerySet["RegisterEntry"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "RegisterEntryQuerySet":
        """Confirmed ones, of projects one sees."""
        seen = Exists(Project.objects.visible_to(actor, at).filter(pk=OuterRef("project")))
        return self.filter(seen, state=EntryState.CONFIRMED)


class RegisterEntry(Record):
    """A place of a register, such as a shop that lets people use its toilet."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="entries")
    name = models.CharField(max_length=200)
    # as it is written on a letter
    street = models.CharField(max_length=200, blank=True)
    district = models.ForeignKey(
        District, null=True, blank=True, on_delete=models.PROTECT, related_name="register_entries"
    )
    lon = models.FloatField(null=True, blank=True)
    lat = models.FloatField(null=True, blank=True)
    hours = models.CharField(max_length=300, blank=True)
    note = models.CharField(max_length=500, blank=True)
    state = models.CharField(max_length=10, choices=EntryState.choices, default=EntryState.SUGGESTED)
    # the last time somebody has asked whether it still holds
    confirmed_on = models.DateField(null=True, blank=True)
    # who suggested it; neither for what the group has entered itself
    suggested_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    address = models.ForeignKey(
        Address, null=True, blank=True, on_delete=models.SET_NULL, related_name="register_entries"
    )
    # the hidden number of the form: the same form counts once
    form_key = models.CharField(max_length=64, unique=True)

    objects = RegisterEntryQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        verbose_name_plural = "register entries"
        indexes = [models.Index(fields=["project", "state", "name"], name="projects_entry_of_register")]
        constraints = [
            models.CheckConstraint(name="projects_entry_has_name", condition=~Q(name="")),
            models.CheckConstraint(
                name="projects_entry_state_known", condition=Q(state__in=EntryState.values)
            ),
            models.CheckConstraint(
                name="projects_entry_confirmed_when",
                condition=~Q(state=EntryState.CONFIRMED) | Q(confirmed_on__isnull=False),
            ),
            models.CheckConstraint(
                name="projects_entry_point_whole",
                condition=WHOLE_POINT,
            ),
        ]

    def __str__(self) -> str:
        return self.name


class AwardYear(Record):
    """An award as it was given in one year."""

    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="award_years")
    year = models.PositiveSmallIntegerField()
    text = models.TextField(max_length=4_000, blank=True, validators=[MaxLengthValidator(4_000)])
    awarded_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-year"]
        constraints = [
            models.UniqueConstraint(
                fields=["project", "year"],
                name="projects_award_once_a_year",
                violation_error_message=_("This year is there already."),
            ),
            models.CheckConstraint(
                name="projects_award_year_in_range", condition=Q(year__range=(1900, 2199))
            ),
        ]

    def __str__(self) -> str:
        return str(self.year)


class Nominee(Record):
    """Somebody who may win, or has won."""

    award = models.ForeignKey(AwardYear, on_delete=models.CASCADE, related_name="nominees")
    name = models.CharField(max_length=200)
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="nominations"
    )
    reason = models.CharField(max_length=600, blank=True)
    is_winner = models.BooleanField(default=False)

    class Meta:
        ordering = ["-is_winner", "name", "pk"]
        constraints = [
            models.CheckConstraint(name="projects_nominee_has_name", condition=~Q(name="")),
            models.UniqueConstraint(
                fields=["award", "name"],
                name="projects_nominee_once",
                violation_error_message=_("This name stands here already."),
            ),
        ]

    def __str__(self) -> str:
        return self.name
