import pytest
from django.core.exceptions import ValidationError

from tests.committees.conftest import NOON
from vorort.committees.actions import found_group
from vorort.ground.permit import Refused

VALUES = {"kind": "working_group", "name": "AG Feste", "admission": "open"}


@pytest.mark.parametrize("who", ["bea", "cem"])
def test_a_group_is_founded_with_a_seat_for_its_lead(who, bea_chairs, hoerde, actor, told, noon):
    by = actor(who)
    told()
    group = found_group(hoerde, values=VALUES, by=by)
    assert (group.district, group.is_group, group.thread.district) == (hoerde, True, hoerde)
    lead = group.seats.get()
    assert (lead.office, lead.begins) == ("chair", NOON)
    assert told() == [
        ("committees.CommitteeFounded", {"committee_id": group.pk}),
        ("committees.SeatChanged", {"seat_id": lead.pk}),
    ]


def test_the_office_of_a_district_founds_there_and_nowhere_else(aplerbeck, hoerde, city, actor):
    assert found_group(aplerbeck, values=VALUES, by=actor("dora")).district == aplerbeck
    with pytest.raises(Refused):
        found_group(hoerde, values=VALUES, by=actor("dora"))


@pytest.mark.parametrize("who", ["nobody", "anna", "edi", "olga"])
def test_others_do_not(who, hoerde, actor):
    with pytest.raises(Refused):
        found_group(hoerde, values=VALUES, by=actor(who))


@pytest.mark.parametrize("kind", ["steering_committee", "board", "district_council", "", None])
def test_only_groups_are_founded_here(kind, bea_chairs, hoerde, actor):
    with pytest.raises(ValidationError, match="Only groups"):
        found_group(hoerde, values=VALUES | {"kind": kind}, by=actor("bea"))


def test_the_district_is_the_one_asked_for(bea_chairs, hoerde, aplerbeck, actor):
    assert found_group(hoerde, values=VALUES | {"district": aplerbeck}, by=actor("bea")).district == hoerde
