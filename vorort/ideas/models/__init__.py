"""Ideas, who supports them, and what is said about them."""

from vorort.ideas.models.consents import ParentalConsent
from vorort.ideas.models.ideas import Idea, IdeaPicture, IdeaQuerySet, IdeaVersion
from vorort.ideas.models.imports import IdeaImportDraft, IdeaImportRun
from vorort.ideas.models.intake import Intake
from vorort.ideas.models.supports import Support
from vorort.ideas.models.working import Answer, Note, Referral

__all__ = [
    "Answer",
    "Idea",
    "IdeaImportDraft",
    "IdeaImportRun",
    "IdeaPicture",
    "IdeaQuerySet",
    "IdeaVersion",
    "Intake",
    "Note",
    "ParentalConsent",
    "Referral",
    "Support",
]
