import pytest

from tests.factories.committees import seated
from tests.factories.direction import make_draft, make_handed_in, make_profile
from vorort.direction.actions import discard_profile_draft
from vorort.direction.models import Profile
from vorort.ground.permit import Refused


def test_a_draft_goes_and_the_version_in_force_stays(group):
    current, lead = make_profile(group), seated("lead", group, "chair")
    discard_profile_draft(make_draft(group), by=lead)
    assert list(Profile.objects.all()) == [current]
    assert make_draft(group).version == 2


def test_what_waits_is_left_to_the_chair(group, actor):
    lead, handed = seated("lead", group, "chair"), make_handed_in(group)
    with pytest.raises(Refused):
        discard_profile_draft(handed, by=lead)
    discard_profile_draft(handed, by=actor("bea"))
    assert not Profile.objects.exists()


def test_an_adopted_version_stays(group, actor):
    with pytest.raises(Refused):
        discard_profile_draft(make_profile(group), by=actor("bea"))
