import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import seated
from tests.factories.direction import BY, make_draft
from vorort.direction.actions import draft_profile, hand_in_profile
from vorort.direction.selectors import waiting_for_chair
from vorort.ground.clock import now
from vorort.ground.permit import Refused


def test_the_lead_hands_the_draft_in_and_the_chair_sees_it(group, bea, told):
    lead, draft = seated("lead", group, "chair"), make_draft(group)
    assert not waiting_for_chair(bea.pk, now())
    told()
    handed = hand_in_profile(draft, by=lead)
    assert handed.is_handed_in
    assert handed.handed_in_at is not None
    assert list(waiting_for_chair(bea.pk, now())) == [handed]
    assert told() == []


def test_a_draft_without_words_is_not_handed_in(group):
    with pytest.raises(ValidationError, match="what characterises the district"):
        hand_in_profile(draft_profile(group, by=BY), by=BY)


def test_members_leave_it_to_the_lead(group):
    with pytest.raises(Refused):
        hand_in_profile(make_draft(group), by=seated("writer", group))
