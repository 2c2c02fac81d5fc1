"""Profiles of districts with their goals, and work programmes with their tasks."""

from vorort.direction.models.profiles import Profile, ProfileGoal, ProfileQuerySet
from vorort.direction.models.programmes import ProgrammeTask, WorkProgramme, WorkProgrammeQuerySet

__all__ = [
    "Profile",
    "ProfileGoal",
    "ProfileQuerySet",
    "ProgrammeTask",
    "WorkProgramme",
    "WorkProgrammeQuerySet",
]
