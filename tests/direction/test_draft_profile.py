import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from tests.factories.committees import seated
from tests.factories.direction import BY, GOALS, make_draft, make_profile
from vorort.direction.actions import draft_profile
from vorort.direction.models import Profile
from vorort.ground.permit import Refused


def test_the_first_draft_is_empty_and_waits_for_words(group, told):
    writer = seated("writer", group)
    told()
    profile = draft_profile(group, by=writer)
    assert (profile.version, profile.state, profile.text) == (1, "draft", "")
    assert (profile.drafted_by, profile.author_id) == (group, writer.id)
    assert told() == []


def test_the_next_draft_begins_as_a_copy_whose_goals_continue(group):
    first = make_profile(group)
    draft = draft_profile(group, by=BY)
    assert (draft.version, draft.text) == (2, first.text)
    assert [goal.title for goal in draft.goals.all()] == [goal.title for goal in GOALS]
    assert [goal.continues for goal in draft.goals.all()] == list(first.goals.all())


def test_there_is_one_draft_at_a_time(group, committee):
    make_draft(group)
    with pytest.raises(ValidationError, match="There is a draft already"):
        draft_profile(committee, by=BY)
    with pytest.raises(IntegrityError), transaction.atomic():
        Profile.objects.create(district=group.district, version=2, drafted_by=committee)


def test_other_districts_have_their_own(group, aplerbeck):
    make_draft(group)
    with pytest.raises(IntegrityError), transaction.atomic():
        Profile.objects.create(district=aplerbeck, version=2, drafted_by=group)


@pytest.mark.parametrize("who", ["nobody", "anna", "dora", "edi", "olga"])
def test_others_do_not(who, group, actor):
    with pytest.raises(Refused):
        draft_profile(group, by=actor(who))
