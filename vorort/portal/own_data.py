from collections.abc import Iterator

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from vorort.people.models import User
from vorort.people.own_data import Row, row_of, tells
from vorort.portal.account.devices import device_of
from vorort.portal.models import EditorialImage


@tells(
    "portal.log_ins",
    _("Log-ins"),
    about=UserSession,
    labels={
        "device": _("Device"),
        "user_agent": _("What the browser says about itself"),
        "ip": _("Shortened IP address"),
        "created_at": _("Logged in on"),
        "last_seen_at": _("Last seen on"),
    },
)
def _log_ins(user: User) -> Iterator[Row]:
    for row in UserSession.objects.filter(user=user).order_by("pk"):
        device = device_of(row.user_agent)
        yield row_of(row, "user_agent", "ip", "created_at", "last_seen_at", device=device)


@tells(
    "portal.second_factors",
    _("Passkeys and second factor"),
    about=Authenticator,
    labels={"kind": _("Kind"), "created_at": _("Set up on"), "last_used_at": _("Last used on")},
)
def _second_factors(user: User) -> Iterator[Row]:
    """That there is one and since when; the secret itself is told to nobody, not even its owner."""
    for row in Authenticator.objects.filter(user=user).order_by("pk"):
        yield row_of(row, "created_at", "last_used_at", kind=row.get_type_display())


@tells(
    "portal.pages",
    _("Pages I have made"),
    about=Page,
    labels={"title": _("Title"), "first_published_at": _("Published on")},
)
def _pages(user: User) -> Iterator[Row]:
    for page in Page.objects.filter(owner=user).order_by("pk"):
        yield row_of(page, "title", "first_published_at")


@tells(
    "portal.pictures",
    _("Pictures I have uploaded"),
    about=EditorialImage,
    labels={"title": _("Title"), "created_at": _("Uploaded on")},
)
def _pictures(user: User) -> Iterator[Row]:
    for image in EditorialImage.objects.filter(uploaded_by_user=user).order_by("pk"):
        yield row_of(image, "title", "created_at")
