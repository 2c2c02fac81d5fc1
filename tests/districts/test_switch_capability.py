import pytest

from vorort.districts.actions import switch_capability
from vorort.districts.choices import Capability
from vorort.ground.permit import Refused


def test_the_office_switches_off_and_on(city, actor, told):
    cem = actor("cem")
    told()
    off = switch_capability(city, Capability.PLACES, on=False, by=cem)
    assert (off.has(Capability.PLACES), off.has("ideas")) == (False, True)
    assert switch_capability(city, Capability.PLACES, on=True, by=cem).has(Capability.PLACES)
    assert told() == [("districts.CityChanged", {"city_id": city.pk})] * 2


def test_twice_off_is_off_once(city, actor):
    for _ in range(2):
        switch_capability(city, Capability.IDEAS, on=False, by=actor("cem"))
    city.refresh_from_db()
    assert city.switched_off == ["ideas"]


@pytest.mark.parametrize("who", ["nobody", "anna", "edi", "dora"])
def test_others_do_not(who, city, actor):
    with pytest.raises(Refused):
        switch_capability(city, Capability.IDEAS, on=False, by=actor(who))
