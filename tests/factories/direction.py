from typing import Any

from django.utils.timezone import localdate

from vorort.committees.models import Committee
from vorort.direction.actions import (
    GoalDraft,
    adopt_profile,
    adopt_programme,
    change_profile_draft,
    draft_profile,
    draft_programme,
    hand_in_profile,
    keep_task,
)
from vorort.direction.models import Profile, ProgrammeTask, WorkProgramme
from vorort.districts.models import City, District
from vorort.ground.actor import command_actor

BY = command_actor("tests")
TEXT = "Hörde hat einen See und viele Vereine."
GOALS = (GoalDraft("Mehr Grün", "Bäume an den Straßen"), GoalDraft("Alle kennen den See"))


def make_draft(committee: Committee, text: str = TEXT, goals: tuple[GoalDraft, ...] = GOALS) -> Profile:
    """A draft of the next version; its goals are new ones."""
    return change_profile_draft(draft_profile(committee, by=BY), text=text, goals=goals, by=BY)


def make_handed_in(committee: Committee, text: str = TEXT, goals: tuple[GoalDraft, ...] = GOALS) -> Profile:
    return hand_in_profile(make_draft(committee, text, goals), by=BY)


def make_profile(
    committee: Committee, text: str = TEXT, goals: tuple[GoalDraft, ...] = GOALS, **fields: Any
) -> Profile:
    """An adopted version."""
    told: dict[str, Any] = {"adopted_on": localdate(), "reason": "Beschlossen nach der Werkstatt"} | fields
    return adopt_profile(make_handed_in(committee, text, goals), by=BY, **told)


def make_programme(of: District | City, year: int = 2026, tasks: int = 2) -> WorkProgramme:
    """A draft with tasks."""
    programme = draft_programme(of, year=year, intro="Was wir uns vornehmen", by=BY)
    for number in range(1, tasks + 1):
        make_task(programme, f"Aufgabe {number}")
    return programme


def make_adopted_programme(of: District | City, year: int = 2026, tasks: int = 2) -> WorkProgramme:
    return adopt_programme(make_programme(of, year, tasks), adopted_on=localdate(), by=BY)


def make_task(programme: WorkProgramme, title: str = "Bänke aufstellen", **values: Any) -> ProgrammeTask:
    return keep_task(programme, values={"title": title} | values, by=BY)
