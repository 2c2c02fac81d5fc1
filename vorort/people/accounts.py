"""What we tell django-allauth: addresses are normalised, and where people go after they come in."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter

from vorort.people.rules import normalised_address


class AccountAdapter(DefaultAccountAdapter):
    """The house's answers to allauth's questions."""

    def clean_email(self, email: str) -> str:
        return normalised_address(super().clean_email(email))

    def populate_username(self, request: Any, user: Any) -> None:
        """There are no user names."""
