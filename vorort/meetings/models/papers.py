from datetime import datetime

from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from vorort.committees.models import Committee
from vorort.files.models import Document
from vorort.ground.actor import Actor
from vorort.ground.clock import now
from vorort.ground.record import Record
from vorort.meetings.choices import AmendmentState, Outcome, Role
from vorort.meetings.models.meetings import MOST_LETTERS
from vorort.meetings.models.reach import Reach, reach_of
from vorort.meetings.rules.numbers import paper_reference
from vorort.people.models import Person
from vorort.threads.models import Thread, of_seen_thread


class PaperQuerySet(models.QuerySet["Paper"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "PaperQuerySet":
        """Public ones as their thread; the others for the committees that deal with them, and the office."""
        at = at or now()
        if reach_of(actor, at).everywhere:
            return self.all()
        return self.filter(of_seen_thread(actor, at) | _dealt_with(reach_of(actor, at)))

    def inside(self, actor: Actor, at: datetime | None = None) -> "PaperQuerySet":
        """Those of which somebody may read all, also versions and amendments from before they were public."""
        reach = reach_of(actor, at or now())
        return self.all() if reach.everywhere else self.filter(_dealt_with(reach))


def _dealt_with(reach: Reach) -> Q:
    return (
        Q(committee__in=reach.sits)
        | Q(committee__district__in=reach.offices)
        | Q(pk__in=Consultation.objects.filter(committee__in=reach.sits).values("paper"))
    )


class Paper(Record):
    """A motion, application or report in writing, with a number under which it is found for ever."""

    thread = models.OneToOneField(Thread, on_delete=models.PROTECT, related_name="paper")
    committee = models.ForeignKey(Committee, on_delete=models.PROTECT, related_name="papers")
    year = models.PositiveSmallIntegerField()
    number = models.PositiveIntegerField()
    # 0 for the paper itself, then its addenda
    addendum = models.PositiveSmallIntegerField(default=0)
    adds_to = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="addenda"
    )
    subject = models.ForeignKey(
        Thread, null=True, blank=True, on_delete=models.PROTECT, related_name="papers"
    )
    is_public = models.BooleanField(default=True)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    version = models.PositiveSmallIntegerField(default=1)

    objects = PaperQuerySet.as_manager()

    class Meta:
        ordering = ["-year", "-number", "addendum"]
        constraints = [
            models.UniqueConstraint(fields=["year", "number", "addendum"], name="meetings_paper_number_once"),
            models.CheckConstraint(
                name="meetings_paper_addendum_whole",
                condition=Q(addendum=0, adds_to__isnull=True) | Q(addendum__gte=1, adds_to__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.reference} {self.thread.title}"

    @property
    def title(self) -> str:
        return self.thread.title

    @property
    def reference(self) -> str:
        """`0042-26`, an addendum `0042-26-E1`."""
        return paper_reference(self.year, self.number, self.addendum)

    @property
    def district_id(self) -> int | None:
        return self.committee.district_id


class PaperVersion(models.Model):
    """How a paper reads; versions never change."""

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="versions")
    version = models.PositiveSmallIntegerField()
    # what the committee shall decide, word for word; empty for a report
    wording = models.TextField(
        max_length=MOST_LETTERS, blank=True, validators=[MaxLengthValidator(MOST_LETTERS)]
    )
    reasons = models.TextField(
        max_length=MOST_LETTERS, blank=True, validators=[MaxLengthValidator(MOST_LETTERS)]
    )
    at = models.DateTimeField()

    class Meta:
        ordering = ["-version"]
        constraints = [
            models.UniqueConstraint(fields=["paper", "version"], name="meetings_paper_version_once"),
            models.CheckConstraint(
                name="meetings_paper_version_says_something",
                condition=~Q(wording="") | ~Q(reasons=""),
                violation_error_message=_("Please write what shall be decided, or what is reported."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.paper_id} · {self.version}"


class PaperFile(models.Model):
    """A PDF that belongs to a paper."""

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="files")
    document = models.OneToOneField(Document, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["pk"]

    def __str__(self) -> str:
        return str(self.document)


class Amendment(Record):
    """Another wording, voted on before the paper itself; the one that goes furthest first."""

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="amendments")
    position = models.PositiveSmallIntegerField()
    wording = models.TextField(max_length=MOST_LETTERS, validators=[MaxLengthValidator(MOST_LETTERS)])
    reasons = models.TextField(max_length=4_000, blank=True, validators=[MaxLengthValidator(4_000)])
    proposed_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="amendments"
    )
    state = models.CharField(max_length=10, choices=AmendmentState.choices, default=AmendmentState.PROPOSED)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(name="meetings_amendment_has_wording", condition=~Q(wording="")),
            models.CheckConstraint(
                name="meetings_amendment_state_known", condition=Q(state__in=AmendmentState.values)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.paper_id} · {self.position}"


class Consultation(Record):
    """A committee deals with a paper, in its turn."""

    paper = models.ForeignKey(Paper, on_delete=models.CASCADE, related_name="consultations")
    committee = models.ForeignKey(Committee, on_delete=models.PROTECT, related_name="consultations")
    role = models.CharField(max_length=10, choices=Role.choices)
    position = models.PositiveSmallIntegerField()
    # where it happens, once a meeting has it on its agenda
    item = models.OneToOneField(
        "meetings.AgendaItem", null=True, blank=True, on_delete=models.SET_NULL, related_name="consultation"
    )
    result = models.CharField(max_length=10, choices=Outcome.choices, blank=True)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["paper", "position"], name="meetings_consultation_in_turn"),
            models.CheckConstraint(
                name="meetings_consultation_role_known", condition=Q(role__in=Role.values)
            ),
            models.UniqueConstraint(
                fields=["paper"],
                condition=Q(role=Role.DECIDES),
                name="meetings_consultation_one_decides",
                violation_error_message=_("One committee decides; the others give advice."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.paper_id} → {self.committee}"
