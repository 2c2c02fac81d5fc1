"""The only writer of people, organisations, consents and duties."""

from vorort.people.actions.accounts import (
    accept_invitation,
    delete_account,
    invite_person,
    keep_own_profile,
    withdraw_invitation,
)
from vorort.people.actions.addresses import link_address
from vorort.people.actions.consents import record_consent, withdraw_consent
from vorort.people.actions.duties import end_duty, grant_duty
from vorort.people.actions.organisations import keep_contact, keep_organisation, remove_contact
from vorort.people.actions.persons import erase_person, keep_person, merge_people

__all__ = [
    "accept_invitation",
    "delete_account",
    "end_duty",
    "erase_person",
    "grant_duty",
    "invite_person",
    "keep_contact",
    "keep_organisation",
    "keep_own_profile",
    "keep_person",
    "link_address",
    "merge_people",
    "record_consent",
    "remove_contact",
    "withdraw_consent",
    "withdraw_invitation",
]
