from datetime import datetime
from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from vorort.districts.models import District
from vorort.ground.record import Record
from vorort.people.choices import DutyKind
from vorort.people.rules import normalised_address


class UserManager(BaseUserManager["User"]):
    """Makes users by address; there are no user names."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        user = self.model(email=normalised_address(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=normalised_address(username or ""))


class User(AbstractBaseUser, PermissionsMixin):  # type: ignore[django-manager-missing]  # Wagtail is untyped
    """A log-in."""

    email = models.EmailField(_("e-mail address"), unique=True)
    name = models.CharField(_("name"), max_length=150, blank=True)
    is_active = models.BooleanField(default=True)
    joined = models.DateTimeField(auto_now_add=True)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        constraints = [
            models.UniqueConstraint(Lower("email"), name="people_user_email_once"),
            # power comes from duties and mandates, so nobody is ever Django's superuser
            models.CheckConstraint(name="people_user_never_all_powerful", condition=Q(is_superuser=False)),
        ]

    def __str__(self) -> str:
        return self.get_full_name()

    def get_full_name(self) -> str:
        return self.name or self.email

    def get_short_name(self) -> str:
        return self.get_full_name()


class Address(Record):
    """A normalised e-mail address: what a support or sign-up without account hangs on."""

    email = models.EmailField(unique=True)
    confirmed_at = models.DateTimeField(null=True, blank=True)
    user = models.ForeignKey(User, null=True, blank=True, on_delete=models.SET_NULL, related_name="addresses")

    class Meta:
        verbose_name_plural = "addresses"
        constraints = [
            models.CheckConstraint(name="people_address_normalised", condition=Q(email=Lower(F("email")))),
            models.CheckConstraint(
                name="people_address_of_user_confirmed",
                condition=Q(user__isnull=True) | Q(confirmed_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.email


class DutyQuerySet(models.QuerySet["Duty"]):
    def in_force(self, at: datetime) -> "DutyQuerySet":
        """Begun and not ended: the interval is [begins, ends)."""
        return self.filter(Q(ends__isnull=True) | Q(ends__gt=at), begins__lte=at)


class Duty(Record):
    """A dated power of a user, for one district or the whole city."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="duties")
    kind = models.CharField(max_length=20, choices=DutyKind.choices)
    district = models.ForeignKey(
        District, null=True, blank=True, on_delete=models.PROTECT, related_name="duties"
    )
    begins = models.DateTimeField()
    ends = models.DateTimeField(null=True, blank=True)

    objects = DutyQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "duties"
        indexes = [models.Index(fields=["user", "kind"], name="people_duty_by_user")]
        constraints = [
            models.CheckConstraint(name="people_duty_kind_known", condition=Q(kind__in=DutyKind.values)),
            models.CheckConstraint(
                name="people_duty_ends_after_begin", condition=Q(ends__isnull=True) | Q(ends__gt=F("begins"))
            ),
            models.UniqueConstraint(
                fields=["user", "kind", "district"],
                condition=Q(ends__isnull=True, district__isnull=False),
                name="people_duty_open_once_per_district",
            ),
            models.UniqueConstraint(
                fields=["user", "kind"],
                condition=Q(ends__isnull=True, district__isnull=True),
                name="people_duty_open_once_city_wide",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.user}"
