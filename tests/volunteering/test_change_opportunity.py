"""What stands about an opportunity can be changed, but for its kind."""

import pytest

from vorort.ground.permit import Refused
from vorort.volunteering.actions import change_opportunity


def test_words_and_age_change_and_the_kind_stays(shift, actor, told):
    told()
    values = {"title": "Aufbauen", "from_age": 16, "kind": "role"}
    found = change_opportunity(shift.opportunity, values=values, by=actor("bea"))
    assert told() == [("volunteering.OpportunityChanged", {"opportunity_id": found.pk})]
    assert (found.title, found.from_age, found.kind) == ("Aufbauen", 16, "shifts")


def test_a_resident_changes_nothing(shift, actor):
    with pytest.raises(Refused):
        change_opportunity(shift.opportunity, values={}, by=actor("anna"))
