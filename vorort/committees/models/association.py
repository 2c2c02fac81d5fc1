from datetime import datetime

from django.core.validators import MaxValueValidator
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from vorort.committees.choices import MemberKind, RegisterSubject
from vorort.districts.models import District
from vorort.files.models import Document
from vorort.ground.record import Record
from vorort.people.models import Organisation

# each is a seat of its own, so a slip of the finger must not make thousands
MOST_DELEGATES = 50
ALREADY = _("This member belongs to the association already.")


class AssociationMemberQuerySet(models.QuerySet["AssociationMember"]):
    def in_force(self, at: datetime) -> "AssociationMemberQuerySet":
        return self.filter(Q(ends__isnull=True) | Q(ends__gt=at), begins__lte=at)


class AssociationMember(Record):
    """Who belongs to the association: a district, the city, an organisation; full or advisory."""

    kind = models.CharField(max_length=12, choices=MemberKind.choices)
    district = models.ForeignKey(
        District, null=True, blank=True, on_delete=models.PROTECT, related_name="association_memberships"
    )
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="association_memberships"
    )
    # advisory members are invited and heard, never counted
    is_full = models.BooleanField()
    delegates = models.PositiveSmallIntegerField(
        help_text="How many delegates it sends", validators=[MaxValueValidator(MOST_DELEGATES)]
    )
    begins = models.DateTimeField()
    ends = models.DateTimeField(null=True, blank=True)
    note = models.CharField(max_length=200, blank=True)

    objects = AssociationMemberQuerySet.as_manager()

    class Meta:
        ordering = ["-is_full", "kind", "pk"]
        constraints = [
            models.CheckConstraint(
                name="committees_member_is_what_its_kind_says",
                condition=Q(kind=MemberKind.DISTRICT, district__isnull=False, organisation__isnull=True)
                | Q(kind=MemberKind.CITY, district__isnull=True, organisation__isnull=True)
                | Q(kind=MemberKind.ORGANISATION, district__isnull=True, organisation__isnull=False),
                violation_error_message=_(
                    "Please choose the one district or organisation that becomes a member."
                ),
            ),
            models.CheckConstraint(
                name="committees_member_ends_after_begin",
                condition=Q(ends__isnull=True) | Q(ends__gte=F("begins")),
            ),
            models.UniqueConstraint(
                fields=["district"],
                condition=Q(kind=MemberKind.DISTRICT, ends__isnull=True),
                name="committees_member_district_once",
                violation_error_message=ALREADY,
            ),
            models.UniqueConstraint(
                fields=["organisation"],
                condition=Q(kind=MemberKind.ORGANISATION, ends__isnull=True),
                name="committees_member_organisation_once",
                violation_error_message=ALREADY,
            ),
            models.UniqueConstraint(
                fields=["kind"],
                condition=Q(kind=MemberKind.CITY, ends__isnull=True),
                name="committees_member_city_once",
                violation_error_message=ALREADY,
            ),
        ]

    def __str__(self) -> str:
        return str(self.district or self.organisation or self.get_kind_display())


class Statutes(Record):
    """A version of the statutes, as a document. In force from the entry in the register on (§ 71 BGB)."""

    title = models.CharField(max_length=200)
    adopted_on = models.DateField()
    in_force_from = models.DateField(null=True, blank=True)
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="+")
    note = models.CharField(max_length=300, blank=True)

    class Meta:
        verbose_name_plural = "statutes"
        ordering = ["-adopted_on", "-pk"]
        constraints = [
            models.CheckConstraint(name="committees_statutes_has_title", condition=~Q(title="")),
            models.CheckConstraint(
                name="committees_statutes_adopted_first",
                condition=Q(in_force_from__isnull=True) | Q(in_force_from__gte=F("adopted_on")),
                violation_error_message=_("Statutes come into force on the day they are adopted or later."),
            ),
        ]

    def __str__(self) -> str:
        return self.title


class RegisterTask(Record):
    """Something that must be entered in the register of associations (§§ 67, 71 BGB)."""

    subject = models.CharField(max_length=10, choices=RegisterSubject.choices)
    because_of = models.CharField(max_length=200)
    arose_at = models.DateTimeField()
    done_at = models.DateTimeField(null=True, blank=True)
    done_note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["arose_at", "pk"]
        constraints = [
            models.CheckConstraint(
                name="committees_register_subject_known", condition=Q(subject__in=RegisterSubject.values)
            ),
            models.CheckConstraint(
                name="committees_register_done_later",
                condition=Q(done_at__isnull=True) | Q(done_at__gte=F("arose_at")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_subject_display()}: {self.because_of}"
