import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import make_committee, seated
from tests.factories.direction import BY, make_draft, make_handed_in, make_profile
from vorort.direction.actions import GoalDraft, change_profile_draft, draft_profile
from vorort.ground.permit import Refused


def test_text_and_goals_are_written_anew(group):
    writer = seated("writer", group)
    draft = make_draft(group)
    goals = [GoalDraft("Neu"), GoalDraft("Mehr Grün", "überall")]
    changed = change_profile_draft(draft, text=" Am See\r\nund am Berg ", goals=goals, by=writer)
    assert (changed.text, changed.author_id) == ("Am See\nund am Berg", writer.id)
    assert [(goal.position, goal.title) for goal in changed.goals.all()] == [(1, "Neu"), (2, "Mehr Grün")]


def test_a_goal_keeps_its_identity(group):
    old = make_profile(group).goals.all()[0]
    draft = draft_profile(group, by=BY)
    goals = [GoalDraft("Noch mehr Grün", continues=old.pk), GoalDraft("Ganz neu")]
    change_profile_draft(draft, text="Neu", goals=goals, by=BY)
    assert [goal.continues for goal in draft.goals.all()] == [old, None]
    assert [goal.title for goal in old.continued_by.all()] == ["Noch mehr Grün"]


def test_a_goal_of_somewhere_else_is_not_continued(group, aplerbeck):
    other = make_profile(make_committee("Nebenan", aplerbeck)).goals.all()[0]
    with pytest.raises(ValidationError, match="does not stand in the version in force"):
        change_profile_draft(make_draft(group), text="x", goals=[GoalDraft("x", continues=other.pk)], by=BY)


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        ("x" * 6_001, []),
        ("x", [GoalDraft("")]),
        ("x", [GoalDraft("x" * 121)]),
        ("x", [GoalDraft("x", "y" * 601)]),
        ("x", [GoalDraft(f"Ziel {number}") for number in range(9)]),
    ],
)
def test_what_does_not_fit_is_said(text, goals, group):
    draft = make_draft(group)
    with pytest.raises(ValidationError):
        change_profile_draft(draft, text=text, goals=goals, by=BY)
    assert draft.goals.count() == 2


def test_nobody_changes_what_waits_for_the_steering_committee(group):
    with pytest.raises(Refused):
        change_profile_draft(make_handed_in(group), text="x", goals=[], by=seated("writer", group))


def test_another_group_does_not_write_here(group, hoerde):
    other = seated("other", make_committee("AG Zwei", hoerde, kind="working_group"), "chair")
    with pytest.raises(Refused):
        change_profile_draft(make_draft(group), text="x", goals=[], by=other)
