from typing import Any

import pytest
from django.core.exceptions import ValidationError

from tests.factories.ideas import BY, make_idea
from vorort.ground.permit import Refused
from vorort.ideas.actions import set_intake
from vorort.ideas.models import Intake
from vorort.ideas.selectors import intake_of

WAYS: dict[str, Any] = {"answer_days": 14, "looks_first": False, "consent_age": 16}


def test_a_district_has_its_own_way_or_the_citys_or_what_is_usual(committee, city, hoerde, aplerbeck, actor):
    assert intake_of(hoerde.pk).answer_days == 21
    set_intake(city, **WAYS | {"answer_days": 30}, by=actor("cem"))
    set_intake(hoerde, **WAYS, by=actor("bea"))
    assert (intake_of(hoerde.pk).answer_days, intake_of(aplerbeck.pk).answer_days) == (14, 30)
    assert Intake.objects.count() == 2


def test_what_was_promised_stays(committee, hoerde, actor):
    idea = make_idea(hoerde)
    set_intake(hoerde, **WAYS, by=BY)
    due = idea.due_at
    idea.refresh_from_db()
    assert idea.due_at == due


@pytest.mark.parametrize("wrong", [{"answer_days": 0}, {"answer_days": 400}, {"consent_age": 30}])
def test_nonsense_is_refused(committee, hoerde, wrong):
    with pytest.raises(ValidationError):
        set_intake(hoerde, **WAYS | wrong, by=BY)


def test_for_the_whole_city_only_the_office(committee, city, hoerde, aplerbeck, actor):
    for who, where in (("bea", city), ("dora", city), ("dora", hoerde), ("bea", aplerbeck), ("anna", hoerde)):
        with pytest.raises(Refused):
            set_intake(where, **WAYS, by=actor(who))
