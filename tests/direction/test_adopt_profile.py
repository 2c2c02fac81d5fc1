from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate

from tests.factories.committees import seated
from tests.factories.direction import make_draft, make_handed_in, make_profile
from vorort.direction.actions import adopt_profile
from vorort.direction.models import Profile
from vorort.ground.actor import ANONYMOUS
from vorort.ground.permit import Refused
from vorort.search.selectors import search

DAY = timedelta(days=1)


def test_the_chair_adopts_and_everybody_reads_it(group, committee, actor, told):
    handed = make_handed_in(group)
    assert not Profile.objects.visible_to(ANONYMOUS).exists()
    told()
    adopted = adopt_profile(handed, adopted_on=localdate(), reason="Werkstatt im Mai", by=actor("bea"))
    assert (adopted.state, adopted.adopted_by, adopted.reason) == ("adopted", committee, "Werkstatt im Mai")
    assert Profile.objects.visible_to(ANONYMOUS).get() == adopted
    assert told() == [
        (
            "direction.ProfileAdopted",
            {"profile_id": adopted.pk, "district_id": group.district_id, "version": 1},
        )
    ]


def test_the_next_version_shares_thread_and_entry_in_the_search(group):
    first, second = make_profile(group), make_profile(group, "Ganz ohne Ufer, aber mit Leuchtturm")
    assert (second.version, second.thread) == (2, first.thread)
    assert second.thread
    assert [step.about for step in second.thread.steps.all()] == ["1", "2"]
    assert [hit.kind for hit in search("Leuchttürme", "de", actor=ANONYMOUS)] == ["profile"]
    assert not search("Vereine", "de", actor=ANONYMOUS)


def test_a_hidden_thread_hides_all_versions(group):
    thread = make_profile(group).thread
    assert thread
    thread.visibility = "hidden"
    thread.save()
    assert not Profile.objects.visible_to(ANONYMOUS).exists()


@pytest.mark.parametrize(("days", "sentence"), [(1, "has not come yet"), (-2, "adopted later than this day")])
def test_the_day_is_possible(days, sentence, group, actor):
    make_profile(group, adopted_on=localdate() - DAY)
    handed = make_handed_in(group, "Neu")
    with pytest.raises(ValidationError, match=sentence):
        adopt_profile(handed, adopted_on=localdate() + days * DAY, reason="x", by=actor("bea"))


def test_not_without_a_reason(group, actor):
    with pytest.raises(ValidationError, match="give the reason"):
        adopt_profile(make_handed_in(group), adopted_on=localdate(), reason=" ", by=actor("bea"))


def test_a_draft_that_nobody_has_handed_in_is_not_adopted(group, actor):
    with pytest.raises(Refused):
        adopt_profile(make_draft(group), adopted_on=localdate(), reason="x", by=actor("bea"))


def test_the_lead_of_the_group_does_not_adopt(group):
    lead, handed = seated("lead", group, "chair"), make_handed_in(group)
    with pytest.raises(Refused):
        adopt_profile(handed, adopted_on=localdate(), reason="x", by=lead)
