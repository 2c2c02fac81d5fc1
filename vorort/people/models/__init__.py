"""Log-ins, and the people and organisations behind them."""

from vorort.people.models.accounts import Address, Duty, DutyQuerySet, User, UserManager
from vorort.people.models.organisations import Organisation, OrganisationContact
from vorort.people.models.persons import Consent, Invitation, Person, PersonQuerySet

__all__ = [
    "Address",
    "Consent",
    "Duty",
    "DutyQuerySet",
    "Invitation",
    "Organisation",
    "OrganisationContact",
    "Person",
    "PersonQuerySet",
    "User",
    "UserManager",
]
