"""Committees with seats and mandates, their rules, who wants to join, and the association."""

from vorort.committees.models.association import AssociationMember, RegisterTask, Statutes
from vorort.committees.models.committees import Committee, CommitteeQuerySet, RuleSetVersion, Seat
from vorort.committees.models.imports import ImportDraft, ImportRun
from vorort.committees.models.mandates import (
    ElectoralTerm,
    HeldSeat,
    Joining,
    Mandate,
    MandateQuerySet,
    seats_of_user,
    seats_on_record,
)
from vorort.committees.models.reminders import Reminder

__all__ = [
    "AssociationMember",
    "Committee",
    "CommitteeQuerySet",
    "ElectoralTerm",
    "HeldSeat",
    "ImportDraft",
    "ImportRun",
    "Joining",
    "Mandate",
    "MandateQuerySet",
    "RegisterTask",
    "Reminder",
    "RuleSetVersion",
    "Seat",
    "Statutes",
    "seats_of_user",
    "seats_on_record",
]
