"""What we tell django-allauth: normalised addresses, the city's name in mails, seeds that the database cannot read."""

import base64
import hashlib
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet
from django.conf import settings
from django.core.validators import MaxLengthValidator
from django.urls import reverse

from vorort.districts.models import City
from vorort.ground.actor import user_actor
from vorort.people.actions import link_address
from vorort.people.rules import MOST_OF_ADDRESS, normalised_address

# where a session remembers which of our pages sent somebody to log in
COME_BACK = "come_back"


class AccountAdapter(DefaultAccountAdapter):
    """The house's answers to allauth's questions."""

    def clean_email(self, email: str) -> str:
        """Raises ValidationError also for one that is too long with its domain in ASCII."""
        address = normalised_address(super().clean_email(email))
        MaxLengthValidator(MOST_OF_ADDRESS)(address)
        return address

    def populate_username(self, request: Any, user: Any) -> None:
        """There are no user names."""

    def get_login_redirect_url(self, request: Any) -> str:
        """Back to the page that asked for a log-in, also if a mail had to be confirmed in between."""
        return str(request.session.pop(COME_BACK, "") or super().get_login_redirect_url(request))

    def confirm_email(self, request: Any, email_address: Any) -> bool:
        """An address that somebody has confirmed brings along what was done with it before there was an account."""
        done = bool(super().confirm_email(request, email_address))
        if done:
            user = email_address.user
            link_address(user, email=email_address.email, by=user_actor(user.pk))
        return done

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        super().send_mail(template_prefix, email, self._mail_frame() | context)

    def _mail_frame(self) -> dict[str, Any]:
        """What every mail says: who writes, from where, and whether it is only a demo."""
        city = City.objects.only("site_name", "is_demo").first()
        return {
            "site_name": city.site_name if city else "Vorort",
            "is_demo": bool(city and city.is_demo),
            "home_url": self.request.build_absolute_uri(reverse("portal:home")),
            "reset_url": self.request.build_absolute_uri(reverse("account_reset_password")),
        }


class SecondFactorAdapter(DefaultMFAAdapter):
    """Second factors carry the city's name; their seeds are kept encrypted, the key stands outside the database."""

    def get_totp_issuer(self) -> str:
        return self._get_site_name()

    def _get_site_name(self) -> str:
        city = City.objects.only("site_name").first()
        return city.site_name if city else "Vorort"

    def encrypt(self, text: str) -> str:
        return _cipher().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _cipher().decrypt(encrypted_text.encode()).decode()


def _cipher() -> Fernet:
    """Authenticated encryption with a key of its own, derived from the secret key."""
    secret = f"vorort.people.second_factor:{settings.SECRET_KEY}".encode()
    return Fernet(base64.urlsafe_b64encode(hashlib.sha256(secret).digest()))
