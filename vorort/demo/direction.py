"""The demo's profiles and work programmes: invented, drafted and adopted through the actions."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.utils.timezone import localdate

from vorort.committees.models import Committee, Mandate
from vorort.demo.committees import Stage, on
from vorort.demo.texts import read
from vorort.direction.actions import (
    GoalDraft,
    adopt_profile,
    adopt_programme,
    change_profile_draft,
    draft_profile,
    draft_programme,
    finish_task,
    hand_in_profile,
    keep_task,
)
from vorort.direction.choices import TaskState
from vorort.direction.models import Profile, WorkProgramme
from vorort.direction.selectors import working_mandates
from vorort.districts.models import District
from vorort.ground.actor import Actor
from vorort.ground.clock import held_at, now

FIRST, NEXT = on(2021, 9, 15), on(2025, 3, 20)
# in spring a programme is adopted
MONTH, DAY = 2, 10


def load_direction(stage: Stage) -> None:
    """Build on the committees: their members are responsible."""
    told = read("direction")
    for row in told["profiles"]:
        _profile(stage, told, row)
    this_year = localdate().year
    for district in stage.districts:
        for year in (this_year - 1, this_year):
            _programme(stage, district, year, told["programme"])
    for year in (this_year - 1, this_year):
        _programme(stage, None, year, told["association"])


def _profile(stage: Stage, told: dict[str, Any], row: dict[str, Any]) -> None:
    """The version in force; some have one before it, one a draft that waits for the chair."""
    committee, by, note = stage.steering[row["district"]], stage.by, told["note"]
    if "before" in row:
        with held_at(FIRST):
            profile = _handed_in(committee, f"{row['before']}\n\n{note}", row["before_goals"], by)
            adopt_profile(profile, adopted_on=FIRST.date(), reason=told["reason"], by=by)
    with held_at(NEXT):
        profile = _handed_in(committee, f"{row['text']}\n\n{note}", row["goals"], by)
        reason = told["reason_next"] if "before" in row else told["reason"]
        adopt_profile(profile, adopted_on=NEXT.date(), reason=reason, by=by)
    if "draft" in row:
        group = Committee.objects.get(name=told["draft_of"])
        _handed_in(group, f"{row['draft']}\n\n{note}", row["draft_goals"], by)


def _handed_in(committee: Committee, text: str, goals: Sequence[Sequence[Any]], by: Actor) -> Profile:
    """A goal is a title, a sentence, and the number of the goal it continues, if any."""
    draft = draft_profile(committee, by=by)
    before = [goal.continues_id for goal in draft.goals.order_by("position")]
    rows = [
        GoalDraft(title, words, before[number[0] - 1] if number else None) for title, words, *number in goals
    ]
    return hand_in_profile(change_profile_draft(draft, text=text, goals=rows, by=by), by=by)


def _programme(stage: Stage, district: District | None, year: int, told: dict[str, Any]) -> None:
    by, begun = stage.by, min(on(year, MONTH, DAY), now())
    members = list(working_mandates(district, now())[:12])
    with held_at(begun):
        programme = draft_programme(district or stage.city, year=year, intro=told["intro"], by=by)
    for number, row in enumerate(told["tasks"]):
        keep_task(programme, values=_task(district, year, row, members[number::5]), by=by)
    with held_at(begun):
        adopt_programme(programme, adopted_on=begun.date(), by=by)
    _settle(programme, told["tasks"], by)


def _task(
    district: District | None, year: int, row: dict[str, Any], members: list[Mandate]
) -> dict[str, Any]:
    values = {
        "title": row["title"].format(district=district),
        "text": row["text"],
        "due_on": date(year, row["month"], 15),
    }
    if members:
        values |= {"responsible": members[0].person, "committee": members[0].committee}
    return values


def _settle(programme: WorkProgramme, rows: list[dict[str, Any]], by: Actor) -> None:
    """What was due more than a month ago is done or dropped; the rest is still open."""
    for task, row in zip(programme.tasks.order_by("position"), rows, strict=True):
        if task.due_on and (localdate() - task.due_on).days > 30:
            becomes = TaskState.DROPPED if "dropped" in row else TaskState.DONE
            note = row.get("dropped") or row["done"]
            finish_task(task, becomes=becomes, settled_on=task.due_on, note=note, by=by)
