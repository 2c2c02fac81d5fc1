from datetime import datetime

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from vorort.files.models import Picture
from vorort.ground.actor import Actor, ActorKind
from vorort.ground.clock import now
from vorort.ground.record import Record
from vorort.people.choices import ConsentSubject, ConsentWay
from vorort.people.models.accounts import User


class PersonQuerySet(models.QuerySet["Person"]):
    def visible_to(self, actor: Actor) -> "PersonQuerySet":
        """The record with its contact: the office sees all, everybody their own. Pages show `shown_name` instead."""
        if actor.kind == ActorKind.COMMAND or actor.holds("office", at=now()):
            return self.all()
        if actor.kind != ActorKind.USER or actor.id is None:
            return self.none()
        return self.filter(user_id=actor.id)

    def current(self) -> "PersonQuerySet":
        """Without those merged into another and those whose data have been erased."""
        return self.filter(merged_into__isnull=True, anonymised_at__isnull=True)


# of a closed record: no account, no contact, no picture, nothing shown
_NOTHING_LEFT = Q(
    **{f"shows_{subject}": False for subject in ConsentSubject.values},
    **dict.fromkeys(("function", "email", "phone", "street", "postcode", "town"), ""),
    user__isnull=True,
    picture__isnull=True,
)


class Person(Record):
    """A human being who holds a mandate or acts, with or without an account. What is public is consented."""

    title = models.CharField(max_length=50, blank=True)
    given_name = models.CharField(max_length=100, blank=True)
    family_name = models.CharField(max_length=100, blank=True)
    # what they do besides, in their own words; public only if consented
    function = models.CharField(max_length=200, blank=True)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=50, blank=True)
    street = models.CharField(max_length=200, blank=True)
    postcode = models.CharField(max_length=10, blank=True)
    town = models.CharField(max_length=100, blank=True)
    picture = models.ForeignKey(Picture, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    user = models.OneToOneField(User, null=True, blank=True, on_delete=models.SET_NULL, related_name="person")
    # the consents in force as columns, for pages that show many people; kept by the actions on consents
    shows_name = models.BooleanField(default=False, editable=False)
    shows_picture = models.BooleanField(default=False, editable=False)
    shows_function = models.BooleanField(default=False, editable=False)
    shows_contact = models.BooleanField(default=False, editable=False)
    # set from above: whoever held a public office stays in its history by name
    held_public_office = models.BooleanField(default=False, editable=False)
    merged_into = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="duplicates"
    )
    anonymised_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = PersonQuerySet.as_manager()

    class Meta:
        ordering = ["family_name", "given_name", "pk"]
        constraints = [
            models.CheckConstraint(
                name="people_person_has_name",
                condition=~Q(family_name="") | Q(anonymised_at__isnull=False),
                violation_error_message=_("Please give the family name."),
            ),
            models.CheckConstraint(
                name="people_person_not_merged_into_itself",
                condition=Q(merged_into__isnull=True) | ~Q(merged_into=F("id")),
            ),
            models.CheckConstraint(
                name="people_person_merged_is_still", condition=Q(merged_into__isnull=True) | _NOTHING_LEFT
            ),
            models.CheckConstraint(
                name="people_person_erased_is_empty",
                condition=Q(anonymised_at__isnull=True)
                | _NOTHING_LEFT & (Q(held_public_office=True) | Q(title="", given_name="", family_name="")),
            ),
        ]
        indexes = [models.Index(fields=["email"], name="people_person_by_email")]

    def __str__(self) -> str:
        return self.full_name

    @property
    def full_name(self) -> str:
        """For those who may know it: the office, the chair, the person."""
        return " ".join(filter(None, [self.title, self.given_name, self.family_name]))

    @property
    def shown_name(self) -> str:
        """For everybody; empty where it is not consented. A public office is held by name."""
        return self.full_name if self.shows_name or self.held_public_office else ""

    @property
    def shown_function(self) -> str:
        return self.function if self.shows_function else ""

    @property
    def shown_picture(self) -> Picture | None:
        return self.picture if self.shows_picture else None

    @property
    def shown_contact(self) -> tuple[str, str]:
        """E-mail address and phone number for everybody; empty where not consented."""
        return (self.email, self.phone) if self.shows_contact else ("", "")


class Consent(Record):
    """That one thing about a person may be public: given when, how, to which wording, and until when."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="consents")
    subject = models.CharField(max_length=10, choices=ConsentSubject.choices)
    way = models.CharField(max_length=10, choices=ConsentWay.choices)
    # which wording the person agreed to; see `rules.CONSENT_WORDING`
    wording = models.CharField(max_length=20)
    given_at = models.DateTimeField()
    recorded_by = models.CharField(max_length=200)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["given_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "subject"],
                condition=Q(withdrawn_at__isnull=True),
                name="people_consent_once_in_force",
            ),
            models.CheckConstraint(
                name="people_consent_withdrawn_after_given",
                condition=Q(withdrawn_at__isnull=True) | Q(withdrawn_at__gte=F("given_at")),
            ),
            models.CheckConstraint(
                name="people_consent_subject_known", condition=Q(subject__in=ConsentSubject.values)
            ),
            models.CheckConstraint(name="people_consent_way_known", condition=Q(way__in=ConsentWay.values)),
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.get_subject_display()}"


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def open(self, at: datetime) -> "InvitationQuerySet":
        """Neither accepted nor withdrawn nor expired."""
        return self.filter(accepted_at__isnull=True, withdrawn_at__isnull=True, expires__gt=at)


class Invitation(Record):
    """An offer to a person without account to link one, sent to an e-mail address."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField()
    sent_at = models.DateTimeField()
    expires = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(accepted_at__isnull=True, withdrawn_at__isnull=True),
                name="people_invitation_once_open",
            ),
            models.CheckConstraint(
                name="people_invitation_expires_later", condition=Q(expires__gt=F("sent_at"))
            ),
            models.CheckConstraint(
                name="people_invitation_one_end",
                condition=Q(accepted_at__isnull=True) | Q(withdrawn_at__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person} · {self.email}"
