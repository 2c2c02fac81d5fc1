from datetime import datetime

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Committee
from vorort.direction.choices import ProgrammeState, TaskState
from vorort.direction.models.reach import districts_of, is_city_office, steered_by
from vorort.districts.models import District
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.record import Record
from vorort.people.models import Person
from vorort.threads.models import Thread, of_seen_thread

FIRST_YEAR, LAST_YEAR = 2000, 2100
MOST_LETTERS = 2_000
_THERE_IS = _("There is a work programme for this year already.")


class WorkProgrammeQuerySet(models.QuerySet["WorkProgramme"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "WorkProgrammeQuerySet":
        """Adopted ones as their thread; drafts for the steering committee and the office, the association's for its own."""
        at = at or now()
        adopted = Q(state=ProgrammeState.ADOPTED) & of_seen_thread(actor, at)
        if is_city_office(actor, at):
            return self.filter(adopted | Q(state=ProgrammeState.DRAFT))
        part = Q(district__in=steered_by(actor, at).values("district")) | Q(
            district__in=districts_of(actor, at)
        )
        return self.filter(adopted | (Q(state=ProgrammeState.DRAFT) & part))

    def adopted(self) -> "WorkProgrammeQuerySet":
        return self.filter(state=ProgrammeState.ADOPTED)


class WorkProgramme(Record):
    """The tasks of a district for a year, or of the association."""

    # None: the association's
    district = models.ForeignKey(
        District, null=True, blank=True, on_delete=models.PROTECT, related_name="work_programmes"
    )
    year = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=10, choices=ProgrammeState.choices, default=ProgrammeState.DRAFT)
    intro = models.TextField(
        max_length=MOST_LETTERS, blank=True, validators=[MaxLengthValidator(MOST_LETTERS)]
    )
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    thread = models.OneToOneField(
        Thread, null=True, blank=True, on_delete=models.PROTECT, related_name="work_programme"
    )
    adopted_on = models.DateField(null=True, blank=True)
    adopted_at = models.DateTimeField(null=True, blank=True)
    # None where the office publishes what no committee has adopted
    adopted_by = models.ForeignKey(
        Committee, null=True, blank=True, on_delete=models.PROTECT, related_name="adopted_programmes"
    )

    objects = WorkProgrammeQuerySet.as_manager()

    class Meta:
        ordering = ["-year", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["district", "year"],
                name="direction_programme_once_per_district",
                violation_error_message=_THERE_IS,
            ),
            models.UniqueConstraint(
                fields=["year"],
                condition=Q(district__isnull=True),
                name="direction_programme_once_for_association",
                violation_error_message=_THERE_IS,
            ),
            models.CheckConstraint(
                name="direction_programme_state_known", condition=Q(state__in=ProgrammeState.values)
            ),
            models.CheckConstraint(
                name="direction_programme_year_in_range",
                condition=Q(year__gte=FIRST_YEAR, year__lte=LAST_YEAR),
            ),
            models.CheckConstraint(
                name="direction_programme_adopted_whole",
                condition=Q(
                    state=ProgrammeState.DRAFT,
                    adopted_on__isnull=True,
                    adopted_at__isnull=True,
                    adopted_by__isnull=True,
                )
                | Q(
                    state=ProgrammeState.ADOPTED,
                    adopted_on__isnull=False,
                    adopted_at__isnull=False,
                    thread__isnull=False,
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.district or '–'} {self.year}"

    @property
    def is_adopted(self) -> bool:
        return self.state == ProgrammeState.ADOPTED


class ProgrammeTask(Record):
    """Something to be done in a year: by whom, until when, and what became of it."""

    programme = models.ForeignKey(WorkProgramme, on_delete=models.PROTECT, related_name="tasks")
    position = models.PositiveSmallIntegerField(default=0)
    title = models.CharField(max_length=160)
    text = models.CharField(max_length=600, blank=True)
    # for everybody by name only as consented, otherwise as a member of the committee
    responsible = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="programme_tasks"
    )
    committee = models.ForeignKey(
        Committee, null=True, blank=True, on_delete=models.PROTECT, related_name="programme_tasks"
    )
    due_on = models.DateField(null=True, blank=True)
    earmarked_cents = models.BigIntegerField(null=True, blank=True)
    state = models.CharField(max_length=10, choices=TaskState.choices, default=TaskState.PLANNED)
    settled_on = models.DateField(null=True, blank=True)
    note = models.CharField(max_length=500, blank=True)
    # None for what stood in the programme when it was adopted
    added_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(name="direction_task_has_title", condition=~Q(title="")),
            models.CheckConstraint(
                name="direction_task_state_known", condition=Q(state__in=TaskState.values)
            ),
            models.CheckConstraint(
                name="direction_task_settled_when",
                condition=Q(state=TaskState.PLANNED, settled_on__isnull=True)
                | Q(state__in=(TaskState.DONE, TaskState.DROPPED), settled_on__isnull=False),
            ),
            models.CheckConstraint(
                name="direction_task_dropped_says_why",
                condition=~Q(state=TaskState.DROPPED) | ~Q(note=""),
                violation_error_message=_("Please say in a word why the task was dropped."),
            ),
            models.CheckConstraint(
                name="direction_task_earmarked_not_negative",
                condition=Q(earmarked_cents__isnull=True) | Q(earmarked_cents__gte=0),
            ),
            models.CheckConstraint(
                name="direction_task_person_of_committee",
                condition=Q(responsible__isnull=True) | Q(committee__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def district_id(self) -> int | None:
        """Where the programme is, so that policies can ask."""
        return self.programme.district_id

    @property
    def shown_responsible(self) -> str:
        """The name as everybody may read it; empty without consent."""
        return self.responsible.shown_name if self.responsible else ""
