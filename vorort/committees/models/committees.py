from datetime import datetime
from typing import Any

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from vorort.committees.choices import (
    EXTERNAL,
    GROUPS,
    SINGLE,
    Admission,
    CommitteeKind,
    Preset,
    SeatOffice,
)
from vorort.committees.models.association import AssociationMember
from vorort.committees.rules.rule_set import RuleSet, from_plain
from vorort.districts.models import District, Theme
from vorort.ground.actor import Actor
from vorort.ground.localized import Localized
from vorort.ground.record import Record
from vorort.people.models import Organisation
from vorort.threads.models import Thread, of_seen_thread


class CommitteeQuerySet(models.QuerySet["Committee"]):
    def visible_to(self, actor: Actor) -> "CommitteeQuerySet":
        """A committee is as visible as its thread."""
        return self.filter(of_seen_thread(actor))

    def living(self, at: datetime) -> "CommitteeQuerySet":
        """Begun and not ended."""
        return self.filter(Q(ends__isnull=True) | Q(ends__gt=at), begins__lte=at)

    def groups(self) -> "CommitteeQuerySet":
        return self.filter(kind__in=GROUPS)


class Committee(Record):
    """A body of people that meets. Its name and its fields of work are free."""

    thread = models.OneToOneField(Thread, on_delete=models.PROTECT, related_name="committee")
    kind = models.CharField(max_length=20, choices=CommitteeKind.choices)
    name = models.CharField(max_length=200)
    slug = models.SlugField(max_length=120, unique=True)
    # None: for the whole city
    district = models.ForeignKey(
        District, null=True, blank=True, on_delete=models.PROTECT, related_name="committees"
    )
    parent = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="children"
    )
    purpose_de = models.TextField(blank=True)
    purpose_en = models.TextField(blank=True)
    rhythm_de = models.CharField(max_length=200, blank=True)
    rhythm_en = models.CharField(max_length=200, blank=True)
    fields_of_work = models.ManyToManyField(Theme, blank=True, related_name="committees")
    admission = models.CharField(max_length=12, choices=Admission.choices)
    is_ad_hoc = models.BooleanField(default=False)
    planned_end = models.DateField(null=True, blank=True)
    email = models.EmailField(blank=True)
    url = models.URLField(max_length=500, blank=True)
    begins = models.DateTimeField()
    ends = models.DateTimeField(null=True, blank=True)
    closing_report = models.TextField(blank=True)

    purpose = Localized("purpose")
    rhythm = Localized("rhythm")

    objects = CommitteeQuerySet.as_manager()

    class Meta:
        ordering = ["name", "pk"]
        indexes = [models.Index(fields=["kind", "district"], name="committees_by_kind")]
        constraints = [
            models.CheckConstraint(
                name="committees_committee_kind_known", condition=Q(kind__in=CommitteeKind.values)
            ),
            models.CheckConstraint(
                name="committees_committee_admission_known", condition=Q(admission__in=Admission.values)
            ),
            models.CheckConstraint(name="committees_committee_has_name", condition=~Q(name="")),
            # what is given up before it has begun, ends the moment it would have begun
            models.CheckConstraint(
                name="committees_committee_ends_after_begin",
                condition=Q(ends__isnull=True) | Q(ends__gte=F("begins")),
            ),
            models.CheckConstraint(
                name="committees_steering_has_district",
                condition=~Q(kind=CommitteeKind.STEERING) | Q(district__isnull=False),
                violation_error_message=_("Please choose the district of this steering committee."),
            ),
            models.UniqueConstraint(
                fields=["district"],
                condition=Q(kind=CommitteeKind.STEERING, ends__isnull=True),
                name="committees_steering_once_per_district",
                violation_error_message=_("This district has a steering committee already."),
            ),
            models.UniqueConstraint(
                fields=["kind"],
                condition=Q(kind__in=SINGLE, ends__isnull=True),
                name="committees_single_once",
                violation_error_message=_("There is one of these already, and there can be only one."),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_group(self) -> bool:
        return self.kind in GROUPS

    @property
    def is_external(self) -> bool:
        """A body of the city that is only named here."""
        return self.kind in EXTERNAL


class Seat(Record):
    """A place in a committee, apart from who holds it."""

    committee = models.ForeignKey(Committee, on_delete=models.PROTECT, related_name="seats")
    office = models.CharField(max_length=10, choices=SeatOffice.choices, default=SeatOffice.MEMBER)
    # what the seat is called here, where the office alone does not say it
    name = models.CharField(max_length=100, blank=True)
    position = models.PositiveSmallIntegerField(default=0)
    is_voting = models.BooleanField(default=True)
    weight = models.PositiveSmallIntegerField(default=1)
    # whoever holds that seat holds this one too
    ex_officio_of = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="carries"
    )
    # whose place a stand-in takes
    stands_in_for = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="stand_ins"
    )
    # who may propose somebody for it
    nominated_by = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="seats"
    )
    # whose delegate sits here, in the general assembly
    member = models.ForeignKey(
        AssociationMember, null=True, blank=True, on_delete=models.PROTECT, related_name="seats"
    )
    begins = models.DateTimeField()
    ends = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                name="committees_seat_office_known", condition=Q(office__in=SeatOffice.values)
            ),
            models.CheckConstraint(
                name="committees_seat_weight_positive",
                condition=Q(weight__gte=1),
                violation_error_message=_("A seat that votes has at least one vote."),
            ),
            models.CheckConstraint(
                name="committees_seat_ends_after_begin",
                condition=Q(ends__isnull=True) | Q(ends__gte=F("begins")),
            ),
            models.CheckConstraint(
                name="committees_seat_not_of_itself",
                condition=(Q(ex_officio_of__isnull=True) | ~Q(ex_officio_of=F("id")))
                & (Q(stands_in_for__isnull=True) | ~Q(stands_in_for=F("id"))),
            ),
            models.CheckConstraint(
                name="committees_stand_in_for_somebody",
                condition=Q(office=SeatOffice.STAND_IN, stands_in_for__isnull=False)
                | (~Q(office=SeatOffice.STAND_IN) & Q(stands_in_for__isnull=True)),
                violation_error_message=_(
                    "Please say for which seat the stand-in comes, and only for a stand-in."
                ),
            ),
            models.UniqueConstraint(
                fields=["committee"],
                condition=Q(office=SeatOffice.CHAIR, ends__isnull=True),
                name="committees_one_chair",
            ),
        ]

    def __str__(self) -> str:
        return self.name or str(SeatOffice(self.office).label)

    @property
    def is_chair(self) -> bool:
        return self.office == SeatOffice.CHAIR


class RuleSetVersion(Record):
    """One version of the rules of a committee. Once a vote has used it, the database refuses every change."""

    committee = models.ForeignKey(Committee, on_delete=models.PROTECT, related_name="rule_sets")
    version = models.PositiveSmallIntegerField()
    preset = models.CharField(max_length=12, choices=Preset.choices)
    valid_from = models.DateTimeField()
    parameters = models.JSONField()
    # where it was decided, such as the date of the rules of procedure
    basis = models.CharField(max_length=200, blank=True)
    used_at = models.DateTimeField(null=True, blank=True, editable=False)

    class Meta:
        ordering = ["committee", "-version"]
        constraints = [
            models.UniqueConstraint(fields=["committee", "version"], name="committees_rule_set_version_once"),
            models.CheckConstraint(
                name="committees_rule_set_preset_known", condition=Q(preset__in=Preset.values)
            ),
            models.CheckConstraint(name="committees_rule_set_counts_from_one", condition=Q(version__gte=1)),
        ]

    def __str__(self) -> str:
        return f"{self.committee} {self.version}"

    @property
    def rules(self) -> RuleSet:
        """The parameters as typed values. Raises InvalidRules if somebody tampered with them."""
        plain: dict[str, Any] = self.parameters
        return from_plain(plain)
