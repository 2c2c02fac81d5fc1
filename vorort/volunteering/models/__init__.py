"""Needs, offers, who helps where, and for how long."""

from vorort.volunteering.models.assignments import Assignment, AssignmentQuerySet
from vorort.volunteering.models.consents import HelpConsent
from vorort.volunteering.models.hours import Certificate, Hours
from vorort.volunteering.models.matches import HelpCall, Match, Proposal
from vorort.volunteering.models.opportunities import (
    Opportunity,
    OpportunityQuerySet,
    Shift,
    ShiftQuerySet,
    Skill,
)
from vorort.volunteering.models.profiles import BudgetWindow, ProfileSkill, TimeBudget, VolunteerProfile

__all__ = [
    "Assignment",
    "AssignmentQuerySet",
    "BudgetWindow",
    "Certificate",
    "HelpCall",
    "HelpConsent",
    "Hours",
    "Match",
    "Opportunity",
    "OpportunityQuerySet",
    "ProfileSkill",
    "Proposal",
    "Shift",
    "ShiftQuerySet",
    "Skill",
    "TimeBudget",
    "VolunteerProfile",
]
