from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from vorort.committees.choices import (
    GROUPS,
    LEADING,
    TAKING,
    Basis,
    CommitteeKind,
    JoiningKind,
    JoiningState,
    MandateState,
    SeatOffice,
    WhyEnded,
)
from vorort.committees.models.committees import Committee, Seat
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import now
from vorort.ground.memory import remembered
from vorort.ground.record import Record
from vorort.people.choices import DutyKind
from vorort.people.models import Organisation, Person
from vorort.people.selectors import duties_held


class ElectoralTerm(Record):
    """A period for which many chairs are elected on one day."""

    name = models.CharField(max_length=100)
    begins = models.DateTimeField()
    ends = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-begins"]
        constraints = [
            models.CheckConstraint(
                name="committees_term_ends_after_begin",
                condition=Q(ends__isnull=True) | Q(ends__gt=F("begins")),
                violation_error_message=_("The end must come after the beginning."),
            ),
        ]

    def __str__(self) -> str:
        return self.name


# what a signed link in a letter or mail of appointment calls itself; its `id` is the mandate's
APPOINTMENT_LINK = "committees.appointment"


class MandateQuerySet(models.QuerySet["Mandate"]):
    def visible_to(self, actor: Actor, at: datetime | None = None) -> "MandateQuerySet":
        """What was accepted is public. Offers, answered or not, are known to the person, those who lead, the office."""
        moment = at or now()
        if actor.kind == ActorKind.COMMAND or actor.holds("office", at=moment):
            return self.all()
        seen = Exists(Committee.objects.visible_to(actor).filter(pk=OuterRef("committee")))
        known = Q(state=MandateState.ACCEPTED) & Q(seen)
        if actor.kind == ActorKind.LINK and actor.cause == APPOINTMENT_LINK:
            known |= Q(pk=actor.id)
        if actor.kind == ActorKind.USER and actor.id is not None:
            known |= Q(person__user_id=actor.id) | Q(committee__in=_looked_after_by(actor.id, moment))
        return self.filter(known)

    def in_force(self, at: datetime) -> "MandateQuerySet":
        """Accepted, begun and not ended: the interval is [begins, ends)."""
        return self.filter(Q(ends__isnull=True) | Q(ends__gt=at), begins__lte=at, state=MandateState.ACCEPTED)

    def former(self, at: datetime) -> "MandateQuerySet":
        return self.filter(state=MandateState.ACCEPTED, ends__lte=at)

    def coming(self, at: datetime) -> "MandateQuerySet":
        """Accepted, and it begins later."""
        return self.filter(state=MandateState.ACCEPTED, begins__gt=at)

    def offered(self) -> "MandateQuerySet":
        return self.filter(state=MandateState.OFFERED)

    def expiring(self, at: datetime, within: timedelta) -> "MandateQuerySet":
        """In force, and ending soon."""
        return self.in_force(at).filter(ends__lte=at + within)

    def leading(self) -> "MandateQuerySet":
        """Of chairs and their deputies."""
        return self.filter(seat__office__in=LEADING)

    def shown(self) -> "MandateQuerySet":
        """With all that a list of members shows. It shows no pictures."""
        return self.select_related("seat", "person", "on_behalf_of", "seat__nominated_by")


class Mandate(Record):
    """A person holds a seat from then until then, on behalf of an organisation. Powers follow from it alone."""

    # the committee of the seat, kept equal by the database, so that one person holds one seat of it at a time
    committee = models.ForeignKey(
        Committee, on_delete=models.PROTECT, related_name="mandates", editable=False
    )
    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="mandates")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="mandates")
    on_behalf_of = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.PROTECT, related_name="mandates"
    )
    begins = models.DateTimeField()
    ends = models.DateTimeField(null=True, blank=True)
    state = models.CharField(max_length=10, choices=MandateState.choices, default=MandateState.OFFERED)
    basis = models.CharField(max_length=12, choices=Basis.choices)
    appointed_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="appointed"
    )
    # by which document, such as the minutes of an assembly
    document = models.CharField(max_length=200, blank=True)
    offered_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    why_ended = models.CharField(max_length=10, choices=WhyEnded.choices, blank=True)
    ended_note = models.CharField(max_length=300, blank=True)
    # the mandate whose holder holds this one by virtue of office
    follows = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="followers"
    )
    term = models.ForeignKey(
        ElectoralTerm, null=True, blank=True, on_delete=models.PROTECT, related_name="mandates"
    )

    objects = MandateQuerySet.as_manager()

    class Meta:
        ordering = ["begins", "pk"]
        indexes = [
            models.Index(
                fields=["seat", "begins"], condition=Q(state__in=TAKING), name="committees_mandate_by_seat"
            ),
            models.Index(
                fields=["person", "begins"],
                condition=Q(state__in=TAKING),
                name="committees_mandate_by_person",
            ),
            models.Index(fields=["committee", "begins"], name="committees_mandate_by_body"),
            models.Index(fields=["ends"], condition=Q(ends__isnull=False), name="committees_mandate_by_end"),
        ]
        constraints = [
            models.CheckConstraint(
                name="committees_mandate_ends_after_begin",
                condition=Q(ends__isnull=True) | Q(ends__gt=F("begins")),
                violation_error_message=_("The end must come after the beginning."),
            ),
            models.CheckConstraint(
                name="committees_mandate_state_known", condition=Q(state__in=MandateState.values)
            ),
            models.CheckConstraint(
                name="committees_mandate_basis_known", condition=Q(basis__in=Basis.values)
            ),
            models.CheckConstraint(
                name="committees_mandate_answered",
                condition=Q(state__in=(MandateState.OFFERED, MandateState.WITHDRAWN))
                | Q(answered_at__isnull=False),
            ),
            models.CheckConstraint(
                name="committees_mandate_why_known",
                condition=Q(why_ended="") | Q(why_ended__in=WhyEnded.values),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.seat} · {self.person}"

    @property
    def represents(self) -> Organisation | None:
        """For whom the holder sits here."""
        return self.on_behalf_of or self.seat.nominated_by

    @property
    def speaks_for(self) -> str:
        """The same by name; delegates of the assembly speak for the member that sends them, such as a district."""
        return str(self.represents or self.seat.member or "")

    def is_in_force(self, at: datetime) -> bool:
        return (
            self.state == MandateState.ACCEPTED
            and self.begins <= at
            and (self.ends is None or self.ends > at)
        )


def _looked_after_by(user_id: int, at: datetime) -> models.QuerySet[Committee]:
    """Committees somebody leads, groups of a district they chair, and all of a district whose office they are."""
    leads = [seat for seat in seats_of_user(user_id, at) if seat.is_leading]
    chairs = [seat.district_id for seat in leads if seat.kind == CommitteeKind.STEERING]
    office = [place for kind, place in duties_held(user_id, at) if kind == DutyKind.OFFICE and place]
    return Committee.objects.filter(
        Q(pk__in=[seat.committee_id for seat in leads])
        | Q(kind__in=GROUPS, district__in=chairs)
        | Q(district__in=office)
    )


@dataclass(frozen=True, slots=True)
class HeldSeat:
    """A seat somebody holds, held, will hold or was offered: what powers go by."""

    mandate_id: int
    committee_id: int
    kind: str
    district_id: int | None
    office: str
    state: str
    begins: datetime
    ends: datetime | None

    def lasts(self, at: datetime) -> bool:
        """Not ended by then."""
        return self.ends is None or self.ends > at

    @property
    def is_offered(self) -> bool:
        """Asked, not answered yet."""
        return self.state == MandateState.OFFERED

    @property
    def is_leading(self) -> bool:
        """Of a chair or deputy."""
        return self.office in LEADING

    @property
    def runs(self) -> bool:
        """Of a chair, deputy or secretary."""
        return self.is_leading or self.office == SeatOffice.SECRETARY


def seats_of_user(user_id: int, at: datetime) -> tuple[HeldSeat, ...]:
    """All seats an active user holds now."""
    return tuple(
        seat
        for seat in seats_on_record(user_id)
        if not seat.is_offered and seat.begins <= at and seat.lasts(at)
    )


@remembered
def seats_on_record(user_id: int) -> tuple[HeldSeat, ...]:
    """All seats an active user holds, held, will hold or was offered, in one statement."""
    rows = Mandate.objects.filter(
        person__user_id=user_id, person__user__is_active=True, state__in=TAKING
    ).order_by()
    columns = (
        "pk", "committee_id", "committee__kind", "committee__district_id", "seat__office",
        "state", "begins", "ends",
    )  # fmt: skip
    return tuple(HeldSeat(*row) for row in rows.values_list(*columns))


class Joining(Record):
    """Somebody asked to join a group, or was invited to."""

    committee = models.ForeignKey(Committee, on_delete=models.PROTECT, related_name="joinings")
    kind = models.CharField(max_length=10, choices=JoiningKind.choices)
    state = models.CharField(max_length=10, choices=JoiningState.choices, default=JoiningState.OPEN)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="joinings"
    )
    # where an invitation goes to; for requests the address of the account
    email = models.EmailField()
    text = models.TextField(max_length=1_000, blank=True)
    made_at = models.DateTimeField()
    answered_at = models.DateTimeField(null=True, blank=True)
    mandate = models.ForeignKey(Mandate, null=True, blank=True, on_delete=models.PROTECT, related_name="+")

    class Meta:
        ordering = ["made_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["committee", "email"],
                condition=Q(state=JoiningState.OPEN),
                name="committees_joining_once_open",
            ),
            models.CheckConstraint(
                name="committees_joining_kind_known", condition=Q(kind__in=JoiningKind.values)
            ),
            models.CheckConstraint(
                name="committees_joining_state_known", condition=Q(state__in=JoiningState.values)
            ),
            models.CheckConstraint(
                name="committees_joining_request_has_user",
                condition=~Q(kind=JoiningKind.REQUEST) | Q(user__isnull=False),
            ),
            models.CheckConstraint(
                name="committees_joining_accepted_is_mandate",
                condition=~Q(state=JoiningState.ACCEPTED) | Q(mandate__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.committee}: {self.email}"
