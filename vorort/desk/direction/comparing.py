"""The draft beside the version in force, with the words that came and went."""

from dataclasses import dataclass

from vorort.direction.models import Profile, ProfileGoal
from vorort.direction.rules.changes import ADDED, REMOVED, Piece, word_changes


@dataclass(frozen=True, slots=True)
class GoalChange:
    """A goal of the draft against the one it continues: new, dropped, changed or the same."""

    kind: str
    title: tuple[Piece, ...]
    text: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What the draft changes. `is_same`: nothing at all."""

    text: tuple[Piece, ...]
    goals: tuple[GoalChange, ...]
    is_same: bool


def compared(current: Profile | None, draft: Profile) -> Comparison:
    """The draft against the version in force; without one everything is new."""
    before = {goal.pk: goal for goal in current.goals.all()} if current else {}
    goals = [_goal(before.pop(goal.continues_id or 0, None), goal) for goal in draft.goals.all()]
    goals += [_goal(goal, None) for goal in before.values()]
    text = word_changes(current.text if current else "", draft.text)
    is_same = all(goal.kind == "same" for goal in goals) and all(piece.kind == "same" for piece in text)
    return Comparison(text, tuple(goals), is_same)


def _goal(before: ProfileGoal | None, after: ProfileGoal | None) -> GoalChange:
    title = word_changes(before.title if before else "", after.title if after else "")
    text = word_changes(before.text if before else "", after.text if after else "")
    if before is None or after is None:
        return GoalChange(ADDED if after else REMOVED, title, text)
    changed = any(piece.kind != "same" for piece in (*title, *text))
    return GoalChange("changed" if changed else "same", title, text)
