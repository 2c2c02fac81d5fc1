"""What we tell django-allauth: addresses are normalised, and mails carry the name of the city's site."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.conf import settings
from django.urls import reverse

from vorort.districts.models import City
from vorort.people.rules import normalised_address


class AccountAdapter(DefaultAccountAdapter):
    """The house's answers to allauth's questions."""

    def clean_email(self, email: str) -> str:
        return normalised_address(super().clean_email(email))

    def populate_username(self, request: Any, user: Any) -> None:
        """There are no user names."""

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        super().send_mail(template_prefix, email, self._mail_frame() | context)

    def _mail_frame(self) -> dict[str, Any]:
        """What every mail says: who writes, from where, and whether it is only a demo."""
        city = City.objects.only("site_name", "is_demo").first()
        return {
            "site_name": city.site_name if city else "Vorort",
            "is_demo": settings.DEMO and bool(city and city.is_demo),
            "home_url": self.request.build_absolute_uri(reverse("portal:home")),
            "reset_url": self.request.build_absolute_uri(reverse("account_reset_password")),
        }
