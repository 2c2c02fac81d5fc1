"""Asking nobody."""

from tests.factories.volunteering import fresh, make_shift
from vorort.volunteering.actions import discard_match, start_match


def test_a_match_is_dropped(project, actor):
    make_shift(project)
    asked = start_match(project, by=actor("bea"))
    discard_match(asked, by=actor("bea"))
    discard_match(asked, by=actor("bea"))
    assert fresh(asked).state == "discarded"
