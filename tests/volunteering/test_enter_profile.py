"""The office writes down what somebody without e-mail offers."""

from dataclasses import replace

import pytest
from django.core.exceptions import ValidationError

from vorort.ground.permit import Refused
from vorort.volunteering.actions import enter_profile
from vorort.volunteering.models import VolunteerProfile


def test_from_paper_and_changed_by_whoever_entered_it(committee, hoerde, actor):
    by = replace(actor("bea"), on_behalf="paper")
    values = {
        "name": "Erna Ulm",
        "phone": "0231 1",
        "reach_by": "phone",
        "minutes": 120,
        "wants_proposals": True,
    }
    made = enter_profile(hoerde, values=values, by=by)
    assert (made.way, list(made.districts.all()), made.email) == ("paper", [hoerde], "")
    assert enter_profile(hoerde, values={"phone": "0231 2"}, number=made.pk, by=by).phone == "0231 2"
    with pytest.raises(VolunteerProfile.DoesNotExist):
        enter_profile(hoerde, values={}, number=made.pk, by=actor("cem"))


def test_without_a_name_nobody_can_be_called(hoerde, actor):
    with pytest.raises(ValidationError):
        enter_profile(hoerde, values={"phone": "1"}, by=actor("cem"))


def test_a_resident_enters_nobody(hoerde, actor):
    with pytest.raises(Refused):
        enter_profile(hoerde, values={"name": "Erna"}, by=actor("anna"))
