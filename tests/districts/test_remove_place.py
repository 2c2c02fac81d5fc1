import pytest

from tests.factories.districts import make_place
from vorort.districts.actions import remove_place
from vorort.districts.models import Place
from vorort.ground.permit import Refused


def test_the_office_of_the_district_removes_a_place(aplerbeck, actor, told):
    place, dora = make_place(district=aplerbeck), actor("dora")
    told()
    pk = place.pk
    remove_place(place, by=dora)
    assert not Place.objects.exists()
    assert told() == [("districts.PlaceRemoved", {"place_id": pk})]


@pytest.mark.parametrize("who", ["nobody", "anna", "dora"])
def test_others_do_not(who, hoerde, actor):
    with pytest.raises(Refused):
        remove_place(make_place(district=hoerde), by=actor(who))
    assert Place.objects.count() == 1


def test_a_place_is_removed_once(actor, db):
    place, edi = make_place(), actor("edi")
    remove_place(Place.objects.get(), by=edi)
    with pytest.raises(Place.DoesNotExist):
        remove_place(place, by=edi)
