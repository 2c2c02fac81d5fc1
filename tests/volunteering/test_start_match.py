"""Asking for a match."""

import pytest
from django.core.exceptions import ValidationError

from tests.factories.volunteering import make_shift
from vorort.ground.permit import Refused
from vorort.volunteering.actions import start_match


def test_one_at_a_time_and_only_where_somebody_is_wanted(project, actor, told):
    with pytest.raises(ValidationError):
        start_match(project, by=actor("bea"))
    make_shift(project)
    told()
    asked = start_match(project, by=actor("bea"))
    assert told() == [("volunteering.MatchAsked", {"match_id": asked.pk})]
    assert start_match(project, by=actor("bea")) == asked


def test_a_resident_matches_nobody(project, actor):
    make_shift(project)
    with pytest.raises(Refused):
        start_match(project, by=actor("anna"))
