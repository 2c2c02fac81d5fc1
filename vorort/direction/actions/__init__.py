"""Drafting and adopting profiles, planning and finishing a year's work."""

from vorort.direction.actions.drafting import (
    GoalDraft,
    change_profile_draft,
    discard_profile_draft,
    draft_profile,
    hand_in_profile,
)
from vorort.direction.actions.planning import (
    adopt_programme,
    change_programme,
    draft_programme,
    finish_task,
    keep_task,
    remove_task,
)
from vorort.direction.actions.steering import adopt_profile, give_back_profile

__all__ = [
    "GoalDraft",
    "adopt_profile",
    "adopt_programme",
    "change_profile_draft",
    "change_programme",
    "discard_profile_draft",
    "draft_profile",
    "draft_programme",
    "finish_task",
    "give_back_profile",
    "hand_in_profile",
    "keep_task",
    "remove_task",
]
