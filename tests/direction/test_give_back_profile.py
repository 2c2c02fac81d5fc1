import pytest
from django.core.exceptions import ValidationError

from tests.factories.committees import seated
from tests.factories.direction import make_handed_in
from vorort.direction.actions import change_profile_draft, give_back_profile, hand_in_profile
from vorort.ground.permit import Refused


def test_the_chair_gives_it_back_with_a_word(group, actor):
    lead, handed = seated("lead", group, "chair"), make_handed_in(group)
    back = give_back_profile(handed, note="Der Hafen fehlt noch", by=actor("bea"))
    assert (back.state, back.returned_note) == ("draft", "Der Hafen fehlt noch")
    again = hand_in_profile(change_profile_draft(back, text="Mit Hafen", goals=[], by=lead), by=lead)
    assert (again.is_handed_in, again.returned_note) == (True, "")


def test_not_without_a_word(group, actor):
    with pytest.raises(ValidationError, match="in a word why"):
        give_back_profile(make_handed_in(group), note=" ", by=actor("bea"))


@pytest.mark.parametrize("who", ["cem", "anna", "nobody", "dora"])
def test_others_do_not(who, group, actor):
    with pytest.raises(Refused):
        give_back_profile(make_handed_in(group), note="x", by=actor(who))
